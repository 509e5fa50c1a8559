import { KeyError, type KeyErrorCode } from '../keys/errors.ts';
import { readPublicKey } from '../keys/key-pair.ts';
import type { Fetch } from '../net/fetch.ts';
import { connectionFault } from './connection-fault.ts';
import type { HostedKey, HostedKeyFault } from './hosted-key.ts';
import { keyUrl } from './key-path.ts';

/** What a look needs. */
export interface LookOptions {
  /** As `readDomain` gives it. */
  readonly domain: string;
  readonly fetch: Fetch;
  /** The whole look may take so long; milliseconds. */
  readonly timeout?: number;
  /** Ends the look early, as a timeout. */
  readonly signal?: AbortSignal;
}

/** No more than this is read; bytes. */
const readLimit = 64 * 1024;
/** Tesla answers "too large" to an RSA-2048 public key, which has 451 bytes; an EC one has 178. */
const teslaLimit = 450;
/** A body that is no key is quoted so far; characters. */
const quoteLimit = 200;

const keyFaults: Readonly<Record<KeyErrorCode, HostedKeyFault>> = {
  'not-ec': 'rsa',
  'wrong-curve': 'wrong-curve',
  certificate: 'certificate',
  private: 'private-key',
  empty: 'not-pem',
  torn: 'not-pem',
  'not-a-key': 'not-pem',
  encrypted: 'not-pem',
  'public-only': 'not-pem',
};

/**
 * Looks at the hosted key as Tesla does: one HTTPS request, no redirect followed, a valid certificate chain, a small body. Whether it is our
 * key is for the caller to compare. Never throws for what the world does.
 */
export async function lookAtHostedKey({ domain, fetch, timeout = 10_000, signal }: LookOptions): Promise<HostedKey> {
  const limits = [AbortSignal.timeout(timeout), ...(signal === undefined ? [] : [signal])];
  try {
    const response = await fetch(keyUrl(domain), {
      redirect: 'manual',
      credentials: 'omit',
      headers: { accept: '*/*' },
      signal: AbortSignal.any(limits),
    });
    const body = await readBody(response);
    return judge(response, body);
  } catch (error) {
    return { ok: false, ...connectionFault(error) };
  }
}

/** The body, or `undefined` when it is larger than anyone should read. */
async function readBody(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > readLimit) {
      // Leaving the loop cancels the transfer.
      return undefined;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function judge(response: Response, body: string | undefined): HostedKey {
  const { status } = response;
  const no = (fault: HostedKeyFault, more: { readonly location?: string } = {}): HostedKey => ({
    ok: false,
    fault,
    status,
    ...more,
    detail: fault === 'private-key' ? '' : quote(body),
  });
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304)) {
    const location = response.headers.get('location');
    return no('redirect', location === null ? {} : { location: location.slice(0, quoteLimit) });
  }
  if (status !== 200) {
    return no(status === 404 || status === 410 ? 'not-found' : status === 401 || status === 403 ? 'forbidden' : 'status');
  }
  return body === undefined ? no('too-large') : judgeBody(body, response.headers.get('content-type') ?? '', no);
}

function judgeBody(body: string, contentType: string, no: (fault: HostedKeyFault) => HostedKey): HostedKey {
  // Before anything else: however damaged it is, a private key on a web server must be told.
  if (holdsPrivateKey(body)) {
    return no('private-key');
  }
  try {
    const { publicKey, publicPem } = readPublicKey(body);
    return Buffer.byteLength(body) > teslaLimit ? no('too-large') : { ok: true, publicKey, publicPem };
  } catch (error) {
    if (!(error instanceof KeyError)) {
      throw error;
    }
    const fault = keyFaults[error.code];
    const page = contentType.includes('html') || /^\s*<(!doctype|html|\?xml)/i.test(body);
    return no(fault === 'not-pem' && page ? 'html' : fault);
  }
}

/** By its frame, whole or cut off, or by how the base64 of a P-256 one (SEC1, PKCS#8) begins. */
function holdsPrivateKey(text: string): boolean {
  return /-----(BEGIN|END) [A-Z ]*PRIVATE KEY|MHcCAQEE|MIGHAgEAMBMGByqGSM49/.test(text);
}

function quote(body: string | undefined): string {
  // What is no text is not quoted: it could be a key in binary form.
  if (body === undefined || holdsPrivateKey(body) || body.includes('\uFFFD')) {
    return '';
  }
  const plain = body.replaceAll(/\p{C}+|\s+/gu, ' ').trim();
  return plain.length > quoteLimit ? `${plain.slice(0, quoteLimit)}…` : plain;
}
