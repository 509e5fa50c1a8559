import { z } from 'zod';
import type { Fetch } from '../net/fetch.ts';
import { ask, contextOf, parseAnswer, type Question } from './ask.ts';
import { TeslaError } from './errors.ts';
import type { RegionId } from './regions.ts';

export interface PartnerRequest {
  readonly region: RegionId;
  /** A partner token of that region. */
  readonly token: string;
  /** Bare host name in lower case. */
  readonly domain: string;
  readonly fetch: Fetch;
}

const hexPoint = z
  .string()
  .regex(/^04[0-9a-f]{128}$/i, 'not the hex of an uncompressed P-256 point')
  .toLowerCase();
const noKey = z.literal('').transform(() => undefined);

const answerSchema = z.looseObject({
  response: z.looseObject({ public_key: z.union([hexPoint, noKey]).nullish() }).nullish(),
});

/**
 * Registers the app's domain in a region; Tesla fetches the key from the domain meanwhile. That it resolves is no proof: some were
 * answered 200 or 204 and were not registered, so the key is to be read back.
 *
 * @returns the public key that Tesla fetched, where it says so (some are answered 204 without a word): hex of the uncompressed P-256 point,
 *   lower case, 130 characters.
 * @throws TeslaError
 */
export async function register({ region, token, domain, fetch }: PartnerRequest): Promise<string | undefined> {
  const question: Question = { fetch, region, token, method: 'POST', path: '/api/1/partner_accounts', body: { domain } };
  const answer = await ask(question);
  if (answer.text.trim() === '') {
    return undefined;
  }
  return parseAnswer(answerSchema, answer, contextOf(question)).response?.public_key ?? undefined;
}

/**
 * Reads back the public key that a region holds for a domain: hex of the uncompressed point, lower case, 130 characters.
 *
 * @throws TeslaError; `not-found` also when the answer names no key, `forbidden` or `missing-scopes` when the app may not ask (Tesla's
 *   documentation wants a vehicle scope, which an energy-only app has not).
 */
export async function readPublicKey({ region, token, domain, fetch }: PartnerRequest): Promise<string> {
  const path = '/api/1/partner_accounts/public_key';
  const question: Question = { fetch, region, token, method: 'GET', path, query: { domain } };
  const answer = await ask(question);
  const { response } = parseAnswer(answerSchema, answer, contextOf(question));
  if (response?.public_key) return response.public_key;
  throw new TeslaError('not-found', contextOf(question), { status: answer.status, teslaText: 'The answer names no key.' });
}
