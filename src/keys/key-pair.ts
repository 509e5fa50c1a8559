import { createECDH, createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { KeyError } from './errors.ts';
import { derOf, type PemBlock, readPem } from './pem.ts';

/** The curve that Tesla asks for: NIST P-256, by OpenSSL's name. */
const curve = 'prime256v1';

/** The public half of a key pair. */
export interface PublicKey {
  /** SubjectPublicKeyInfo as PEM, ends with a newline: the file to host. */
  readonly publicPem: string;
  /** Hex of the uncompressed point in lower case, 130 characters, as Tesla answers it. */
  readonly publicKey: string;
  /** Short, for people to compare: the first 8 bytes of the SHA-256 of the public key. */
  readonly fingerprint: string;
}

/** An EC key pair on P-256. */
export interface KeyPair extends PublicKey {
  /** SEC1 PEM (`BEGIN EC PRIVATE KEY`), ends with a newline: what tesla_fleet_api itself writes to `tesla_fleet.key`. */
  readonly privatePem: string;
}

/** Makes a new key pair. */
export function generateKeyPair(): KeyPair {
  return pairOf(generateKeyPairSync('ec', { namedCurve: curve }).privateKey);
}

/**
 * Reads a private key that somebody or something else wrote: SEC1 (with or without a block of EC parameters) or PKCS#8.
 *
 * @returns the pair in the form in which this project writes it.
 * @throws KeyError when it is anything but an unencrypted EC private key on P-256.
 */
export function readPrivateKey(pem: string): KeyPair {
  const blocks = readPem(pem);
  const found = blocks.find(({ label }) => label.endsWith('PRIVATE KEY'));
  if (found === undefined) {
    throw notPrivate(blocks);
  }
  if (found.encrypted) {
    throw new KeyError('encrypted', 'The private key is encrypted.');
  }
  if (/^(RSA|DSA) /.test(found.label)) {
    throw new KeyError('not-ec', `A key of the kind ${found.label} is no EC key.`);
  }
  if (found.label !== 'EC PRIVATE KEY' && found.label !== 'PRIVATE KEY') {
    throw new KeyError('not-a-key', `A block of the kind ${found.label} is not understood.`);
  }
  const key = decoded(() =>
    createPrivateKey({ key: derOf(found), format: 'der', type: found.label === 'PRIVATE KEY' ? 'pkcs8' : 'sec1' }),
  );
  checkCurve(key);
  return pairOf(key);
}

/**
 * Reads a public key as it is hosted for Tesla.
 *
 * @throws KeyError when it is anything but an EC public key on P-256; `private` when a private key is among it.
 */
export function readPublicKey(pem: string): PublicKey {
  const blocks = readPem(pem);
  const found = blocks.find(({ label }) => label === 'PUBLIC KEY');
  if (blocks.some(({ label }) => label.endsWith('PRIVATE KEY'))) {
    throw new KeyError('private', 'There is a private key where a public one belongs.');
  }
  if (found === undefined) {
    throw notPublic(blocks);
  }
  const key = decoded(() => createPublicKey({ key: derOf(found), format: 'der', type: 'spki' }));
  checkCurve(key);
  return publicOf(key);
}

function notPrivate(blocks: readonly PemBlock[]): KeyError {
  if (blocks.some(({ label }) => label.endsWith('PUBLIC KEY'))) {
    return new KeyError('public-only', 'There is only a public key.');
  }
  return notAKey(blocks);
}

function notPublic(blocks: readonly PemBlock[]): KeyError {
  if (blocks.some(({ label }) => label === 'RSA PUBLIC KEY')) {
    return new KeyError('not-ec', 'An RSA key is no EC key.');
  }
  return notAKey(blocks);
}

function notAKey(blocks: readonly PemBlock[]): KeyError {
  return blocks.some(({ label }) => label.endsWith('CERTIFICATE'))
    ? new KeyError('certificate', 'There is a certificate and no key.')
    : new KeyError('not-a-key', 'There is no key among the PEM blocks.');
}

function decoded(decode: () => KeyObject): KeyObject {
  try {
    return decode();
  } catch (cause) {
    // Node tells a curve that OpenSSL does not know by this code only.
    const text = cause instanceof Error ? cause.message : '';
    throw /unsupported|unknown group|invalid curve/i.test(text)
      ? new KeyError('wrong-curve', 'The key is on an unknown curve.', { cause })
      : new KeyError('torn', 'The key cannot be decoded.', { cause });
  }
}

function checkCurve(key: KeyObject): void {
  if (key.asymmetricKeyType !== 'ec') {
    throw new KeyError('not-ec', `A key of the kind ${key.asymmetricKeyType} is no EC key.`);
  }
  if (key.asymmetricKeyDetails?.namedCurve !== curve) {
    throw new KeyError('wrong-curve', `A key on ${key.asymmetricKeyDetails?.namedCurve} is not on P-256.`);
  }
}

function pairOf(key: KeyObject): KeyPair {
  const pair = { privatePem: key.export({ format: 'pem', type: 'sec1' }).toString(), ...publicOf(createPublicKey(key)) };
  // A file may hold the private half of one key and the public half of another; Core refuses it, OpenSSL does not.
  const ecdh = createECDH(curve);
  ecdh.setPrivateKey(Buffer.from(key.export({ format: 'jwk' }).d ?? '', 'base64url'));
  if (ecdh.getPublicKey('hex') !== pair.publicKey) {
    throw new KeyError('torn', 'The public half inside the file does not belong to the private one.');
  }
  return pair;
}

function publicOf(key: KeyObject): PublicKey {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const digest = createHash('sha256')
    .update(key.export({ format: 'der', type: 'spki' }))
    .digest('hex');
  return {
    publicPem: key.export({ format: 'pem', type: 'spki' }).toString(),
    publicKey: `04${Buffer.from(x, 'base64url').toString('hex')}${Buffer.from(y, 'base64url').toString('hex')}`,
    fingerprint: (digest.slice(0, 16).match(/.{4}/g) ?? []).join(' '),
  };
}
