import { createPrivateKey, X509Certificate } from 'node:crypto';
import { getCACertificates } from 'node:tls';
import { CodedError } from '../errors.ts';

/**
 * Why a certificate and its key cannot be served: `absent`, `unreadable`, `too-large`: the files; `not-a-certificate`, `not-a-key`,
 * `encrypted`: what is in them; `other-key`: they do not belong together, which may be a renewal under way; `in-use`: the port is taken.
 */
export type CertificateErrorCode =
  | 'absent'
  | 'unreadable'
  | 'too-large'
  | 'not-a-certificate'
  | 'not-a-key'
  | 'encrypted'
  | 'other-key'
  | 'in-use';

/** The certificate cannot be served; the evidence is the file's name. Nothing of the key is ever in it. */
export class CertificateError extends CodedError<CertificateErrorCode> {}

/** A certificate as it is served, for people and checks. */
export interface CertificateView {
  /** DNS names that it holds. */
  readonly names: readonly string[];
  readonly issuer: string;
  /** Milliseconds of the epoch. */
  readonly notAfter: number;
  /** Whether whoever signed it comes along, as visitors need it; a self-signed one has nobody else. */
  readonly wholeChain: boolean;
  readonly selfSigned: boolean;
}

const block = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

function read(pem: string): readonly X509Certificate[] {
  try {
    return (pem.match(block) ?? []).map((each) => new X509Certificate(each));
  } catch (cause) {
    throw new CertificateError('not-a-certificate', 'The file holds no certificate', { cause });
  }
}

/**
 * Reads a certificate with its chain and the private key that goes with it (PEM).
 *
 * @throws CertificateError `not-a-certificate`, `not-a-key`, `encrypted`, `other-key`.
 */
export function readCertificate(chainPem: string, keyPem: string): CertificateView {
  const [leaf, ...above] = read(chainPem);
  if (leaf === undefined) throw new CertificateError('not-a-certificate', 'The file holds no certificate');
  if (!leaf.checkPrivateKey(readKey(keyPem))) throw new CertificateError('other-key', 'The key is not that of the certificate');
  const selfSigned = leaf.checkIssued(leaf);
  return {
    names: (leaf.subjectAltName ?? '').split(', ').flatMap((name) => (name.startsWith('DNS:') ? [name.slice(4)] : [])),
    issuer: leaf.issuer.split('\n').at(-1) ?? '',
    notAfter: leaf.validToDate.getTime(),
    wholeChain: selfSigned || above.some((each) => leaf.checkIssued(each)) || isOfARoot(leaf),
    selfSigned,
  };
}

function readKey(pem: string) {
  try {
    return createPrivateKey(pem);
  } catch {
    // The cause may quote what was read: it does not go on.
    const code = /ENCRYPTED/.test(pem) ? 'encrypted' : 'not-a-key';
    throw new CertificateError(code, 'The file holds no private key that can be used');
  }
}

/** Whether an authority that everyone knows has signed it with nobody in between. */
function isOfARoot(leaf: X509Certificate): boolean {
  return getCACertificates('default').some((root) => leaf.checkIssued(new X509Certificate(root)));
}

/** Whether a certificate is one for the domain, by its own names or a wildcard's. */
export function isFor({ names }: CertificateView, domain: string): boolean {
  const parent = domain.slice(domain.indexOf('.'));
  return names.some((name) => name.toLowerCase() === domain || name.toLowerCase() === `*${parent}`);
}
