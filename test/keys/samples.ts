import { generateKeyPairSync, type KeyObject } from 'node:crypto';

/** Keys of every kind that people put where the EC key belongs, made anew for each run: no private key is kept in the repository. */
function make(): Readonly<
  Record<'ec' | 'other' | 'secp384' | 'koblitz' | 'rsa' | 'edwards', { privateKey: KeyObject; publicKey: KeyObject }>
> {
  return {
    ec: generateKeyPairSync('ec', { namedCurve: 'prime256v1' }),
    other: generateKeyPairSync('ec', { namedCurve: 'prime256v1' }),
    secp384: generateKeyPairSync('ec', { namedCurve: 'secp384r1' }),
    koblitz: generateKeyPairSync('ec', { namedCurve: 'secp256k1' }),
    rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }),
    edwards: generateKeyPairSync('ed25519'),
  };
}

export const keys = make();

export const sec1 = pem(keys.ec.privateKey, 'sec1');
export const pkcs8 = pem(keys.ec.privateKey, 'pkcs8');
export const spki = pem(keys.ec.publicKey, 'spki');
export const encryptedPkcs8 = keys.ec.privateKey
  .export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'x' })
  .toString();
export const encryptedSec1 = keys.ec.privateKey
  .export({ format: 'pem', type: 'sec1', cipher: 'aes-256-cbc', passphrase: 'x' })
  .toString();
/** What `openssl ecparam -genkey` puts before the key: the name of the curve. */
export const parameters = '-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n';
/** The shape of a certificate; nobody decodes it. */
export const certificate = block('CERTIFICATE', Buffer.from('not decoded'));

/** SEC1 with the private half of one key and the public half of another. */
export const mixed = block(
  'EC PRIVATE KEY',
  Buffer.concat([der(keys.ec.privateKey).subarray(0, -65), der(keys.other.privateKey).subarray(-65)]),
);

export function pem(key: KeyObject, type: 'sec1' | 'pkcs8' | 'spki' | 'pkcs1'): string {
  return key.export({ format: 'pem', type } as Parameters<KeyObject['export']>[0] & { format: 'pem' }).toString();
}

export function block(label: string, bytes: Buffer): string {
  return `-----BEGIN ${label}-----\n${bytes.toString('base64').replaceAll(/(.{64})/g, '$1\n')}\n-----END ${label}-----\n`;
}

function der(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'sec1' });
}
