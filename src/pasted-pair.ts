/** What stands in a text that a person pasted as client ID, client secret, or both; for the panel and for what it sends. */
export interface Pasted {
  /** A UUID, wherever it stands. */
  readonly clientId?: string;
  /** What begins as Tesla's secrets do, wherever it stands. */
  readonly clientSecret?: string;
  /** The one word that is neither: not every client ID is a UUID. */
  readonly word?: string;
  /** There is more that is neither, or what cannot be either. */
  readonly more: boolean;
}

/** Spaces, quotes of any kind, and what cannot be seen (zero-width, byte order mark). */
const gap = '\\s\\u200b-\\u200f\\u2060\\ufeff"\'`\\u2018-\\u201f\\u00ab\\u00bb';
const secretPattern = new RegExp(`ta-secret\\.[^${gap}]+`);
const uuidPattern = /(?<![\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/i;
/** Whole words alone: a client ID may hold one. */
const labels = /(?<![\w.-])(?:oauth[\s_-]*)?(?:(?:client|app)[\s_-]*)?(?:id|secret)(?![\w.-])["']?\s*[:=]?/gi;
const edges = /^[,;:={}]+|[,;:={}]+$/g;
/** Printable ASCII without spaces. */
const oneWord = /^[\x21-\x7e]{1,512}$/;

/** Tells client ID and client secret apart, in whatever order and with whatever labels, quotes and spaces around them they were pasted. */
export function readPasted(pasted: string): Pasted {
  const clientSecret = secretPattern.exec(pasted)?.[0].replace(/[,;}]+$/, '');
  const withoutSecret = clientSecret === undefined ? pasted : pasted.replace(clientSecret, ' ');
  const clientId = uuidPattern.exec(withoutSecret)?.[0];
  const rest = clientId === undefined ? withoutSecret : withoutSecret.replace(clientId, ' ');
  const words = rest
    .replaceAll(labels, ' ')
    .split(new RegExp(`[${gap}]+`))
    .map((word) => word.replaceAll(edges, ''))
    .filter((word) => word !== '');
  const [word] = words;
  const alone = words.length === 1 && word !== undefined && oneWord.test(word);
  return {
    ...(clientId === undefined ? {} : { clientId }),
    ...(clientSecret === undefined ? {} : { clientSecret }),
    ...(alone ? { word } : {}),
    more: words.length > (alone ? 1 : 0),
  };
}
