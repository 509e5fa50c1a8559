import { readPasted } from '../../pasted-pair.ts';

/** What could be told apart in a text that was pasted. */
export interface PastedPair {
  readonly clientId?: string;
  readonly clientSecret?: string;
}

/** In a box for both, a lone word of this form may be a client ID; the server has the last word. */
const wordPattern = /^[\w.-]{8,100}$/;

/** Tells client ID and client secret apart in a text from which nobody has said what it is. */
export function tellApart(pasted: string): PastedPair {
  const { clientId: uuid, clientSecret, word } = readPasted(pasted);
  const clientId = uuid ?? (word !== undefined && wordPattern.test(word) ? word : undefined);
  return { ...(clientId === undefined ? {} : { clientId }), ...(clientSecret === undefined ? {} : { clientSecret }) };
}
