import { KeyError, type KeyErrorCode } from '../../keys/errors.ts';
import { type PublicKey, readPublicKey } from '../../keys/key-pair.ts';
import type { HostedKeyFault } from '../hosted-key.ts';

/** Tesla answers "too large" to an RSA-2048 public key, which has 451 bytes; an EC one has 178. */
const teslaLimit = 450;

const keyFaults: Readonly<Record<KeyErrorCode, HostedKeyFault>> = {
  'not-ec': 'rsa',
  'wrong-curve': 'wrong-curve',
  certificate: 'certificate',
  private: 'private-key',
  empty: 'empty',
  torn: 'torn',
  'not-a-key': 'not-pem',
  encrypted: 'not-pem',
  'public-only': 'not-pem',
};

/** What else is found in the place of a key, by how it looks; the first that fits. */
const others: readonly (readonly [RegExp, HostedKeyFault])[] = [
  [/-----BEGIN (NEW )?CERTIFICATE REQUEST-----/, 'request'],
  [/^(ecdsa-sha2|ssh-|sk-)\S+ AAAA|BEGIN SSH2 PUBLIC KEY/m, 'openssh'],
  [/-----BEGIN PUBLIC KEY-----\\n|&#10;|-----BEGIN PUBLIC KEY-----<br/i, 'escaped'],
  [/^\s*MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQc[A-Za-z0-9+/=\s]+$/, 'base64'],
];

/** SubjectPublicKeyInfo of a P-256 key in DER: how it begins. */
const der = Buffer.from('3059301306072a8648ce3d020106082a8648ce3d030107', 'hex');

/** A page that asks for a login, or is one of Home Assistant's own. */
const pages: readonly (readonly [RegExp, HostedKeyFault])[] = [
  [/<title>Home Assistant<\/title>|home-assistant-main|\/frontend_latest\//, 'home-assistant'],
  [
    /cf-chl|challenge-platform|Just a moment|Attention Required|_Incapsula_|captcha|Access denied.*Akamai|DDoS protection/i,
    'bot-wall',
  ],
  [/type=["']?password|authelia|authentik|cloudflareaccess\.com|oauth2?-proxy|Sign in to your account|keycloak/i, 'login'],
];

/** Whether a text is a page, by its type or its beginning. */
function isPage(text: string, contentType: string): boolean {
  return contentType.includes('html') || /^\s*<(!doctype|html|\?xml)/i.test(text);
}

/** What a page in the place of the key is. */
export function judgePage(text: string): HostedKeyFault {
  return pages.find(([pattern]) => pattern.test(text))?.[1] ?? 'html';
}

/** By its frame, whole or cut off, or by how the base64 of a P-256 one (SEC1, PKCS#8) begins. */
export function holdsPrivateKey(text: string): boolean {
  return /-----(BEGIN|END) [A-Z ]*PRIVATE KEY|MHcCAQEE|MIGHAgEAMBMGByqGSM49/.test(text);
}

/** The key that a body holds, or what it holds in its place. `textAround`: Tesla may or may not take it so. */
export type BodyVerdict = { readonly key: PublicKey; readonly textAround: boolean } | { readonly fault: HostedKeyFault };

/** Judges the body of an answer with status 200. */
export function judgeBody(body: Buffer, contentType: string): BodyVerdict {
  const text = body.toString();
  // Before anything else: however damaged it is, a private key on a web server must be told.
  if (holdsPrivateKey(text)) return { fault: 'private-key' };
  const other = others.find(([pattern]) => pattern.test(text))?.[1];
  if (other !== undefined) return { fault: other };
  if (body.subarray(0, der.length).equals(der)) return { fault: 'der' };
  try {
    const key = readPublicKey(text);
    if (body.length > teslaLimit) return { fault: 'too-large' };
    return { key, textAround: !/^-----BEGIN PUBLIC KEY-----[\s\S]+-----END PUBLIC KEY-----\s*$/.test(text) };
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    const fault = error.code === 'torn' && body.length > teslaLimit ? 'too-large' : keyFaults[error.code];
    return { fault: ['not-pem', 'torn'].includes(fault) && isPage(text, contentType) ? judgePage(text) : fault };
  }
}
