import { z } from 'zod';
import { CodedError } from '../errors.ts';
import type { Fetch } from '../net/fetch.ts';
import { type TeslaContext, TeslaError } from './errors.ts';
import { readTeslaError } from './read-error.ts';
import { type RegionId, regions } from './regions.ts';
import { transportCode } from './transport.ts';

/** Milliseconds that one question to Tesla may take, the reading of the answer included. */
export const teslaTimeout = 30_000;

/** What came back, read whole. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/**
 * Sends one request, within 30 s and without following redirects, and reads the answer whatever its status.
 *
 * @throws TeslaError with a transport code; a CodedError that kept it from being sent, as it is.
 */
export async function send(fetch: Fetch, url: string, init: RequestInit, context: TeslaContext): Promise<Answer> {
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(teslaTimeout) });
    return { status: response.status, text: await response.text(), headers: response.headers };
  } catch (error) {
    if (error instanceof CodedError) throw error;
    // A token that is no valid header value is quoted in the error about it: such an error stays behind.
    const quotesSecret = context.secrets?.some((secret) => String(error).includes(secret)) ?? false;
    throw new TeslaError(transportCode(error), context, quotesSecret ? {} : { cause: error });
  }
}

/** A question to a region's API. */
export interface Question {
  readonly fetch: Fetch;
  readonly region: RegionId;
  readonly token: string;
  readonly method: 'GET' | 'POST';
  /** e.g. `/api/1/partner_accounts`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The context of a question, for errors about its answer. */
export function contextOf({ region, method, path, token }: Question): TeslaContext {
  return { region, endpoint: `${method} ${path}`, secrets: [token] };
}

/**
 * Asks a region's API; resolves to the answer of a success (2xx).
 *
 * @throws TeslaError
 */
export async function ask(question: Question): Promise<Answer> {
  const url = new URL(question.path, regions[question.region].base);
  for (const [name, value] of Object.entries(question.query ?? {})) url.searchParams.set(name, value);
  const headers = { accept: 'application/json', authorization: `Bearer ${question.token}` };
  const init: RequestInit =
    question.body === undefined
      ? { method: question.method, headers }
      : {
          method: question.method,
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(question.body),
        };
  const answer = await send(question.fetch, url.href, init, contextOf(question));
  if (answer.status >= 200 && answer.status < 300) return answer;
  throw readTeslaError(answer.status, answer.text, answer.headers, contextOf(question));
}

/**
 * Parses a success by its schema.
 *
 * @throws TeslaError `unexpected-answer`; the text of the answer does not go with it, since it may hold a token.
 */
export function parseAnswer<Schema extends z.ZodType>(schema: Schema, answer: Answer, context: TeslaContext): z.infer<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(answer.text);
  } catch {
    // The parser's message quotes the text: it stays behind.
    throw new TeslaError('unexpected-answer', context, { status: answer.status, teslaText: 'The answer is not JSON.' });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new TeslaError('unexpected-answer', context, { status: answer.status, teslaText: z.prettifyError(parsed.error) });
}
