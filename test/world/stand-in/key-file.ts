import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Unhandled } from './errors.ts';

/** `tesla_fleet.key`, in the forms that Core needs. */
export interface KeyPair {
  /** The public key. */
  readonly pem: string;
  /** Hex of the uncompressed point. */
  readonly point: string;
  /** The private key's number. */
  readonly scalar: Buffer;
}

/**
 * Reads `<configuration folder>/tesla_fleet.key`, or makes it when it is missing (tesla_fleet_api's `get_private_key`).
 *
 * @throws Unhandled when the file cannot be read or holds no private key of an elliptic curve: Core does not catch it.
 */
export function getPrivateKey(configFolder: string): KeyPair {
  const path = join(configFolder, 'tesla_fleet.key');
  if (!existsSync(path)) {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    // SEC 1, as Core's `TraditionalOpenSSL`.
    writeFileSync(path, privateKey.export({ type: 'sec1', format: 'pem' }), { mode: 0o600 });
    return keyPair(privateKey);
  }
  let key: KeyObject;
  try {
    key = createPrivateKey(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Unhandled(`Private key file at ${path} is not a valid PEM private key`, error);
  }
  if (key.asymmetricKeyType !== 'ec') throw new Unhandled(`Private key file at ${path} is not a EllipticCurvePrivateKey`);
  return keyPair(key);
}

function keyPair(privateKey: KeyObject): KeyPair {
  const key = createPublicKey(privateKey);
  const { x = '', y = '', d = '' } = privateKey.export({ format: 'jwk' });
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  return {
    pem: String(key.export({ type: 'spki', format: 'pem' })),
    point: point.toString('hex'),
    scalar: Buffer.from(d, 'base64url'),
  };
}
