"""The public half of the key file."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from stat import S_ISREG

from cryptography.hazmat.primitives.asymmetric.ec import (
    SECP256R1,
    EllipticCurvePrivateKey,
)
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
)

# No key file is larger, in bytes.
LARGEST = 64 * 1024


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A public key as it is served, and what tells it from another one."""

    pem: bytes
    fingerprint: str


class KeyFile:
    """Reads the key file; of what is in it, only the public half is kept."""

    def __init__(self, path: Path) -> None:
        """Look at nothing yet."""
        self._path = path
        self._seen: tuple[int, int, int] | None = None
        self._key: PublicKey | None = None

    def read(self) -> PublicKey | None:
        """Return the public key of the file as it is now, or None without a usable file.

        Blocks: to be called in the executor.
        """
        try:
            stat = self._path.stat()
            seen = (stat.st_mtime_ns, stat.st_size, stat.st_ino)
            if seen != self._seen:
                # A pipe without its other end would hold the reader for ever.
                fits = S_ISREG(stat.st_mode) and stat.st_size <= LARGEST
                self._key = _public_half(self._path) if fits else None
                self._seen = seen
        except OSError:
            self._key = None
            self._seen = None
        return self._key


def _public_half(path: Path) -> PublicKey | None:
    """Return the public half of an EC P-256 private key, or None for anything else."""
    try:
        key = load_pem_private_key(path.read_bytes(), password=None)
    except (ValueError, TypeError):
        return None
    if not isinstance(key, EllipticCurvePrivateKey) or not isinstance(key.curve, SECP256R1):
        return None
    public = key.public_key()
    return PublicKey(
        pem=public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
        fingerprint=sha256(
            public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        ).hexdigest(),
    )
