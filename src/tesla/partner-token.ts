import { ClientSecretPost, Configuration, clientCredentialsGrant, customFetch } from 'openid-client';
import type { Fetch } from '../net/fetch.ts';
import { type Answer, send, teslaTimeout } from './ask.ts';
import { type TeslaContext, TeslaError } from './errors.ts';
import { readTeslaError } from './read-error.ts';
import { type RegionId, regions } from './regions.ts';

/** The id and secret of the person's app at Tesla. */
export interface TeslaCredential {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A token by which the app itself, not a person, is known to a region. */
export interface PartnerToken {
  readonly accessToken: string;
  /** Milliseconds of the epoch. */
  readonly expiresAt: number;
}

export interface PartnerTokenRequest extends TeslaCredential {
  readonly region: RegionId;
  readonly fetch: Fetch;
  /** Home Assistant itself asks for `openid` alone; an energy-only app is refused vehicle scopes. */
  readonly scope?: string;
  readonly now?: () => number;
}

/** Seconds that a token of unsaid life is taken to live. */
const shortLife = 300;

/**
 * Asks for a partner token (client credentials, the secret in the body). No discovery: what Tesla publishes contradicts itself.
 *
 * @throws TeslaError
 */
export async function fetchPartnerToken(request: PartnerTokenRequest): Promise<PartnerToken> {
  const { region, clientId, clientSecret, fetch, scope = 'openid', now = Date.now } = request;
  const { base, tokenUrl, authorizeHost } = regions[region];
  const context: TeslaContext = { region, endpoint: `POST ${new URL(tokenUrl).pathname}`, secrets: [clientSecret] };
  const server = { issuer: `https://${authorizeHost}/oauth2/v3`, token_endpoint: tokenUrl };
  const configuration = new Configuration(server, clientId, undefined, ClientSecretPost(clientSecret));
  configuration.timeout = teslaTimeout / 1000;

  // openid-client keeps the text of an answer to itself: it is read here first, so that Tesla's own words are never lost.
  let answer: Answer | undefined;
  let failure: unknown;
  configuration[customFetch] = async (url, { method, headers, body }) => {
    try {
      answer = await send(fetch, url, { method, headers, body: String(body) }, context);
    } catch (error) {
      failure = error;
      throw error;
    }
    const { status, text, headers: answered } = answer;
    return new Response(text === '' ? null : text, { status, headers: answered });
  };

  try {
    const token = await clientCredentialsGrant(configuration, { scope, audience: base });
    return { accessToken: token.access_token, expiresAt: now() + (token.expires_in ?? shortLife) * 1000 };
  } catch (error) {
    if (failure instanceof TeslaError) throw failure;
    if (answer === undefined) throw error;
    if (answer.status !== 200) throw readTeslaError(answer.status, answer.text, answer.headers, context, now());
    // Its error may hold the answer, and the answer a token: only its message goes on.
    const teslaText = error instanceof Error ? error.message : undefined;
    throw new TeslaError('unexpected-answer', context, { status: answer.status, teslaText });
  }
}
