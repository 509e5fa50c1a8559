import { CodedError } from '../errors.ts';
import { type Pasted, readPasted } from '../pasted-pair.ts';
import type { TeslaCredential } from './partner-token.ts';

export type PairErrorCode = 'client-id-missing' | 'client-secret-missing' | 'client-id-malformed' | 'client-secret-malformed';

/** A pasted pair that cannot be one. It never holds what was pasted. */
export class PairError extends CodedError<PairErrorCode> {}

/** Printable ASCII without spaces. */
const oneWord = /^[\x21-\x7e]{1,512}$/;

/**
 * Reads the client ID and secret as a person pasted them into their fields: labels, quotes and spaces go, a swapped pair is put right, and
 * either field may hold both. Not every real ID is a UUID: refused is only what cannot be.
 *
 * @throws PairError
 */
export function readPastedPair(id: string, secret: string): TeslaCredential {
  const [first, second] = [readPasted(id), readPasted(secret)];
  // A word goes by its field, unless that of the other is sure to hold what belongs here.
  const clientId =
    first.clientId ?? second.clientId ?? first.word ?? (first.clientSecret === undefined ? undefined : second.word);
  const clientSecret = second.clientSecret ?? first.clientSecret ?? (second.clientId === undefined ? second.word : first.word);
  const hasMore = ({ more, word = clientId }: Pasted) => more || (word !== clientId && word !== clientSecret);
  if (hasMore(first) || (clientId === undefined && first.clientSecret !== undefined && second.clientSecret !== undefined)) {
    throw new PairError('client-id-malformed', 'this cannot be a client ID');
  }
  if (clientId === undefined) throw new PairError('client-id-missing', 'the client ID is empty');
  if (hasMore(second) || (clientSecret === undefined && first.clientId !== undefined && second.clientId !== undefined)) {
    throw new PairError('client-secret-malformed', 'this cannot be a client secret');
  }
  if (clientSecret === undefined) throw new PairError('client-secret-missing', 'the client secret is empty');
  if (!oneWord.test(clientSecret) || clientSecret === clientId) {
    throw new PairError('client-secret-malformed', 'this cannot be a client secret');
  }
  return { clientId, clientSecret };
}
