import { z } from 'zod';
import { answerTable } from './answer-table.ts';
import { type AnswerCode, type TeslaContext, TeslaError } from './errors.ts';
import { redact } from './redact.ts';

const longestText = 1000;
const word = z.string().optional().catch(undefined);

/** The error bodies of the API and of the token endpoint in one; what is not of the expected kind counts as not there. */
const errorBodySchema = z.looseObject({
  error: word,
  error_description: word,
  error_uri: word,
  message: word,
  txid: word,
  referenceID: word,
});
type ErrorBody = z.infer<typeof errorBodySchema>;

function readBody(body: string): ErrorBody | undefined {
  try {
    return errorBodySchema.safeParse(JSON.parse(body)).data;
  } catch (error) {
    // A proxy of Tesla's answers in plain text or HTML: the text itself is what there is.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function wordsOf(parsed: ErrorBody | undefined, body: string): string {
  const words = [parsed?.error, parsed?.error_description, parsed?.message].filter((part) => part !== undefined && part !== '');
  return words.length > 0 ? words.join(': ') : body.replaceAll(/\s+/g, ' ').trim();
}

function readReference(parsed: ErrorBody | undefined, body: string, headers: Headers): string | undefined {
  const inText = /\breference(?:\s*id)?\b[\s:=/"#]*([\w.-]*\d[\w-]*)/i.exec(body)?.[1];
  const inUri = parsed?.error_uri === undefined ? undefined : parsed.error_uri.split('/').at(-1);
  const found = [parsed?.txid, parsed?.referenceID, inUri, headers.get('x-txid'), inText];
  return found.find((reference) => typeof reference === 'string' && reference !== '') ?? undefined;
}

/** Seconds, from the header (a number, or a date) or from Tesla's text ("Retry in 49200 seconds"). */
function readRetryAfter(headers: Headers, words: string, now: number): number | undefined {
  const header = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(header)) return Number(header);
  const date = Date.parse(header);
  if (!Number.isNaN(date)) return Math.max(0, Math.ceil((date - now) / 1000));
  const inText = /Retry in (\d{1,9}) seconds?/i.exec(words)?.[1];
  return inText === undefined ? undefined : Number(inText);
}

function recognise(status: number, words: string): AnswerCode {
  const row = answerTable.find((row) => (row.status ?? status) === status && (row.text?.test(words) ?? true));
  return row?.code ?? (status >= 500 ? 'server' : 'unknown');
}

/**
 * Reads an answer of Tesla that is not a success. What no row of the table fits becomes `server` (5xx) or `unknown`, with status, text
 * and reference kept.
 *
 * @param now milliseconds of the epoch, for a Retry-After that is a date.
 */
export function readTeslaError(
  status: number,
  body: string,
  headers: Headers,
  context: TeslaContext,
  now: number = Date.now(),
): TeslaError {
  const safeBody = redact(body, context.secrets);
  const parsed = readBody(safeBody);
  const words = wordsOf(parsed, safeBody).slice(0, longestText);
  const code = recognise(status, words);
  return new TeslaError(code, context, {
    status,
    teslaText: words,
    referenceId: readReference(parsed, safeBody, headers),
    retryAfter: readRetryAfter(headers, words, now),
  });
}
