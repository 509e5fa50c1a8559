import type { TLSSocket } from 'node:tls';
import type { HostedKeyFault } from '../hosted-key.ts';

/** OpenSSL's and Node's words for a certificate that is not valid (`authorizationError`), and what they mean. */
const faults: Readonly<Record<string, HostedKeyFault>> = {
  CERT_HAS_EXPIRED: 'tls-expired',
  CERT_NOT_YET_VALID: 'tls-not-yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls-name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls-self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls-authority',
};

const incomplete = ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_GET_ISSUER_CERT'];

/** How the certificate of a connection stands: what is wrong with it, and a line about it. */
export interface CertificateSight {
  readonly fault: HostedKeyFault | undefined;
  readonly line: string;
  /** Milliseconds of the epoch. */
  readonly notAfter: number;
}

/** Looks at what a server has shown; the handshake must be over. */
export function lookAtCertificate(socket: TLSSocket): CertificateSight {
  const leaf = socket.getPeerX509Certificate();
  // Node gives its code, in the place of which its types have an Error.
  const error: unknown = socket.authorizationError;
  const code = error instanceof Error && 'code' in error ? String(error.code) : error == null ? '' : String(error);
  const names = leaf?.subjectAltName?.replaceAll('DNS:', '') ?? '';
  const issuer = leaf?.issuer.split('\n').at(-1) ?? '';
  const line = `${socket.getProtocol()}, certificate for ${names || '?'} by ${issuer}, valid until ${leaf?.validTo ?? '?'}${code === '' ? '' : `: ${code}`}`;
  const fault = socket.authorized
    ? undefined
    : incomplete.includes(code)
      ? // Public authorities name where the next certificate is; one that nobody knows does not.
        leaf?.infoAccess?.includes('CA Issuers') === true
        ? 'tls-chain'
        : 'tls-authority'
      : (faults[code] ?? 'tls');
  return { fault, line, notAfter: leaf?.validToDate.getTime() ?? Number.POSITIVE_INFINITY };
}
