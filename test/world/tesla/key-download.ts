import { createPublicKey, type KeyObject } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { CodedError } from '../../../src/errors.ts';
import type { Simulation } from './simulation.ts';

export const keyPath = '/.well-known/appspecific/com.tesla.3p.public-key.pem';

/** An EC P-256 key is about 180 bytes of PEM, an RSA key 450 and more: Tesla answers "too large" to the latter. */
const largestKey = 400;
const patience = 5_000;

/** Tesla could not use the hosted key; `message` is the reason in the words of its answer. */
export class KeyDownloadError extends CodedError<'key-download'> {
  constructor(reason: string, cause?: unknown) {
    super('key-download', reason, { cause });
  }
}

/** Words for what goes wrong on the way; only "too large" is on record, the others are of the same kind. */
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset by peer',
  SELF_SIGNED_CERT_IN_CHAIN: 'x509: certificate signed by unknown authority',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'x509: certificate signed by unknown authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'x509: certificate signed by unknown authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'x509: certificate signed by unknown authority',
  ERR_TLS_CERT_ALTNAME_INVALID: 'x509: certificate is not valid for this host',
  CERT_HAS_EXPIRED: 'x509: certificate has expired or is not yet valid',
};

function reasonOf(error: Error): string {
  const code = 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error.name === 'TimeoutError' ? 'timeout' : error.message);
}

function get({ authority, connect }: Simulation, domain: string): Promise<IncomingMessage> {
  const [host, port] = (connect[domain] ?? connect['*'] ?? '').split(':');
  if (host === undefined || port === undefined) throw new KeyDownloadError('no such host');
  return new Promise((resolve, reject) => {
    const outgoing = request({
      host,
      port: Number(port),
      servername: domain,
      path: keyPath,
      headers: { host: domain, 'user-agent': 'Tesla-Public-Key-Fetcher' },
      ca: authority.caPem,
      agent: false,
      signal: AbortSignal.timeout(patience),
    });
    outgoing.once('response', resolve);
    outgoing.on('error', (error) => reject(new KeyDownloadError(reasonOf(error), error)));
    outgoing.end();
  });
}

async function readSmall(answer: IncomingMessage): Promise<string> {
  let text = '';
  try {
    for await (const chunk of answer.setEncoding('utf8')) {
      text += chunk;
      if (text.length > largestKey) throw new KeyDownloadError('too large');
    }
  } catch (error) {
    if (error instanceof KeyDownloadError) throw error;
    throw new KeyDownloadError('connection reset by peer', error);
  } finally {
    answer.destroy();
  }
  return text;
}

/**
 * The public point of a PEM file (SubjectPublicKeyInfo, EC P-256) as Tesla writes it: hex, uncompressed, 130 characters.
 *
 * @throws KeyDownloadError for anything else.
 */
export function publicPoint(pem: string): string {
  let key: KeyObject;
  try {
    if (!pem.trimStart().startsWith('-----BEGIN PUBLIC KEY-----')) throw new KeyDownloadError('no public key');
    key = createPublicKey(pem);
  } catch (error) {
    throw new KeyDownloadError('invalid public key', error);
  }
  if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw new KeyDownloadError('invalid key type, expected prime256v1');
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return `04${Buffer.from(x, 'base64url').toString('hex')}${Buffer.from(y, 'base64url').toString('hex')}`;
}

/**
 * Fetches a domain's hosted key by Tesla's rules: https with a valid chain, status 200, no redirect, small, EC P-256.
 *
 * @returns the public point, hex.
 * @throws KeyDownloadError with Tesla's reason.
 */
export async function downloadKey(simulation: Simulation, domain: string): Promise<string> {
  const answer = await get(simulation, domain);
  if (answer.statusCode !== 200) {
    answer.destroy();
    throw new KeyDownloadError(`unexpected status ${answer.statusCode} ${answer.statusMessage ?? ''}`.trim());
  }
  return publicPoint(await readSmall(answer));
}
