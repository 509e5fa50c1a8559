import type { Fetch } from '../net/fetch.ts';
import { ServiceError } from './errors.ts';

/** What a service answered. */
export interface ServiceAnswer {
  readonly status: number;
  /** Parsed; undefined: no JSON. */
  readonly json: unknown;
  readonly text: string;
}

/** How long a service may take, in milliseconds. */
const patience = 15_000;
/** So much of an answer is quoted, in characters. */
const quoteLimit = 300;

/**
 * Asks a service of someone else's, without a cookie and without following a redirect.
 *
 * @throws ServiceError `unreachable`, `limited` (429, or 403 with no requests left), `down` (5xx).
 */
export async function askService(service: string, fetch: Fetch, url: string, init: RequestInit = {}): Promise<ServiceAnswer> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(patience) });
    text = await response.text();
  } catch (cause) {
    throw new ServiceError('unreachable', service, { cause, evidence: String(cause) });
  }
  const evidence = `HTTP ${response.status} ${text.slice(0, quoteLimit)}`;
  if (response.status === 429 || response.headers.get('x-ratelimit-remaining') === '0') {
    if (response.status >= 400) throw new ServiceError('limited', service, { evidence });
  }
  if (response.status >= 500) throw new ServiceError('down', service, { evidence });
  return { status: response.status, json: parse(text), text };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page in the place of an answer: for the caller to judge.
    return undefined;
  }
}
