/** What could be told apart in a text that was pasted. */
export interface PastedPair {
  readonly clientId?: string;
  readonly clientSecret?: string;
}

const secretPattern = /ta-secret\.[^\s"'“”‘’,;]+/;
const uuidPattern = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
const labels = /\b(?:oauth|client|app|secret|id)\b[\s_-]*|[:="'“”‘’,;{}]/gi;
/** Not every client ID is a UUID: a lone word of this length will do, the server has the last word. */
const wordPattern = /^[\w.-]{8,100}$/;

/** Tells client ID and client secret apart, in whatever order and with whatever around them they were pasted. */
export function tellApart(pasted: string): PastedPair {
  const clientSecret = secretPattern.exec(pasted)?.[0];
  const rest = clientSecret === undefined ? pasted : pasted.replace(clientSecret, ' ');
  const words = rest.replaceAll(labels, ' ').trim().split(/\s+/);
  const clientId = uuidPattern.exec(rest)?.[0] ?? (words.length === 1 ? words.find((word) => wordPattern.test(word)) : undefined);
  return { ...(clientId === undefined ? {} : { clientId }), ...(clientSecret === undefined ? {} : { clientSecret }) };
}
