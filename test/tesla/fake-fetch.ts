import type { Fetch } from '../../src/net/fetch.ts';

/** A request as the fake saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
  readonly signal: AbortSignal | null | undefined;
}

/** What the fake answers: a response, or an error to throw. */
export type FakeAnswer = Response | Error;

/** A fetch without sockets: gives the answers one after the other, and keeps what it was asked. */
export function fakeFetch(...answers: FakeAnswer[]): { readonly fetch: Fetch; readonly seen: SeenRequest[] } {
  const seen: SeenRequest[] = [];
  const fetch: Fetch = async (input, init = {}) => {
    const { method = 'GET', headers, body, signal } = init;
    seen.push({ method, url: String(input), headers: new Headers(headers), body: String(body ?? ''), signal });
    const answer = answers.shift();
    if (answer === undefined) throw new Error('the fake has no answer left');
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { fetch, seen };
}

/** What a promise was rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('it was not rejected');
}

/** An error as undici's fetch throws it. */
export function fetchFailed(code: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}

/** A token's answer. */
export function tokenAnswer(accessToken: string, expiresIn = 28_800): Response {
  return Response.json({ access_token: accessToken, expires_in: expiresIn, token_type: 'Bearer' });
}
