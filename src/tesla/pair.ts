import { CodedError } from '../errors.ts';
import type { TeslaCredential } from './partner-token.ts';

export type PairErrorCode = 'client-id-missing' | 'client-secret-missing' | 'client-id-malformed' | 'client-secret-malformed';

/** A pasted pair that cannot be one. It never holds what was pasted. */
export class PairError extends CodedError<PairErrorCode> {}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const secretStart = 'ta-secret.';
/** Printable ASCII without spaces. */
const oneWord = /^[\x21-\x7e]{1,512}$/;

const label = /^(?:client|app|oauth)?[\s_-]*(?:id|secret)\s*[:=]\s*/i;
const labelAbove = /^client[\s_-]*(?:id|secret)\s+/i;
/** Spaces, quotes of any kind, and what cannot be seen (zero-width, byte order mark). */
const edge = '[\\s\\u200b-\\u200f\\u2060\\ufeff"\'`\\u2018-\\u201f\\u00ab\\u00bb,;]';
const edges = new RegExp(`^${edge}+|${edge}+$`, 'g');

function clean(pasted: string): string {
  const bare = (text: string): string => text.replaceAll(edges, '');
  // A JSON key has a quote between name and colon.
  return bare(
    bare(pasted)
      .replace(/^(\w+)["']\s*:/, '$1:')
      .replace(label, '')
      .replace(labelAbove, ''),
  );
}

function areSwapped(id: string, secret: string): boolean {
  if (id.startsWith(secretStart)) return !secret.startsWith(secretStart);
  return uuid.test(secret) && !uuid.test(id);
}

/**
 * Reads the client id and secret as a person pasted them: cuts off labels, quotes and spaces, and puts a swapped pair right. Not every
 * real id is a UUID: refused is only what cannot be.
 *
 * @throws PairError
 */
export function readPastedPair(id: string, secret: string): TeslaCredential {
  const cleaned = [clean(id), clean(secret)] as const;
  const swapped = areSwapped(...cleaned);
  const [clientId, clientSecret] = swapped ? [cleaned[1], cleaned[0]] : cleaned;
  if (clientId === '') throw new PairError('client-id-missing', 'the client ID is empty');
  if (clientSecret === '') throw new PairError('client-secret-missing', 'the client secret is empty');
  if (!oneWord.test(clientId) || clientId.startsWith(secretStart)) {
    throw new PairError('client-id-malformed', 'this cannot be a client ID');
  }
  if (!oneWord.test(clientSecret) || uuid.test(clientSecret) || clientSecret === clientId) {
    throw new PairError('client-secret-malformed', 'this cannot be a client secret');
  }
  return { clientId, clientSecret };
}
