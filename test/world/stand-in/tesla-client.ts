import { z } from 'zod';
import { createFetch } from '../../../src/net/fetch.ts';
import { NoAnswer, TeslaError, TokenError, teslaError } from './tesla-errors.ts';

/** The regions' servers, in the order in which Core tries them. */
export const servers = {
  na: 'https://fleet-api.prd.na.vn.cloud.tesla.com',
  eu: 'https://fleet-api.prd.eu.vn.cloud.tesla.com',
  cn: 'https://fleet-api.prd.cn.vn.cloud.tesla.cn',
} as const;

export const authorizeUrl = 'https://fleet-auth.prd.vn.cloud.tesla.com/oauth2/v3/authorize';
export const tokenUrl = 'https://fleet-auth.prd.vn.cloud.tesla.com/oauth2/v3/token';

const record = z.record(z.string(), z.unknown());
const answerSchema = z.looseObject({ response: z.unknown().optional() });

/** Where Tesla is, and how long it may take (milliseconds). */
export interface TeslaClientOptions {
  readonly address: string;
  readonly authority: string;
  readonly timeout: number;
}

export interface ApiRequest {
  readonly server: string;
  readonly token: string;
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** What Core and its library ask Tesla, over real TLS. */
export class TeslaClient {
  readonly #fetch: ReturnType<typeof createFetch>;
  readonly #timeout: number;
  /** Requests without an answer so far. */
  pending = 0;

  constructor({ address, authority, timeout }: TeslaClientOptions) {
    this.#fetch = createFetch({ connect: { '*': address }, links: {}, certificateAuthority: authority });
    this.#timeout = timeout;
  }

  close(): Promise<void> {
    return this.#fetch.close();
  }

  /**
   * Asks for a token of a user (Core's helpers/oauth2.py).
   *
   * @throws TokenError; NoAnswer `timeout`.
   */
  async userToken(form: Readonly<Record<string, string>>): Promise<Record<string, unknown>> {
    let answer: { status: number; statusText: string; body: unknown };
    try {
      answer = await this.#send(tokenUrl, { method: 'POST', body: new URLSearchParams(form) });
    } catch (error) {
      if (error instanceof NoAnswer && error.code === 'timeout') throw error;
      const message = 'Temporary error refreshing credentials for tesla_fleet, try again later';
      throw new TokenError('connection', message, { cause: error });
    }
    const { status, statusText, body } = answer;
    // aiohttp's ClientResponseError, word for word.
    const message = `${status}, message='${statusText}', url='${tokenUrl}'`;
    if (status === 429 || status >= 500) throw new TokenError('transient', message);
    if (status >= 400) throw new TokenError('reauth', message);
    const token = record.safeParse(body);
    if (!token.success) throw new TokenError('connection', `${status}, message='Attempt to decode JSON', url='${tokenUrl}'`);
    return token.data;
  }

  /**
   * A partner token by client credentials (tesla_fleet_api's `partner_login`).
   *
   * @throws TeslaError; NoAnswer.
   */
  async partnerToken(server: string, clientId: string, clientSecret: string): Promise<string> {
    const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, audience: server };
    const { status, body } = await this.#send(tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({ ...form, scope: 'openid' }),
    });
    if (status >= 400) throw teslaError(status, body);
    return z.object({ access_token: z.string() }).parse(body).access_token;
  }

  /**
   * One call of the Fleet API; gives the answer's `response`.
   *
   * @throws TeslaError; NoAnswer.
   */
  async api({ server, token, path, body: json }: ApiRequest): Promise<unknown> {
    const headers = { authorization: `Bearer ${token}`, 'x-library': 'python tesla_fleet_api' };
    const init: RequestInit =
      json === undefined
        ? { headers }
        : { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(json) };
    const { status, body, isJson } = await this.#send(`${server}/${path}`, init);
    if (status >= 400) throw teslaError(status, body);
    if (!isJson) throw new TeslaError('other', 'The response from the server was not JSON.', status, body);
    return answerSchema.parse(body).response;
  }

  async #send(url: string, init: RequestInit) {
    this.pending += 1;
    try {
      const response = await this.#fetch(url, { ...init, signal: AbortSignal.timeout(this.#timeout) });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
      const { status, statusText } = response;
      return { status, statusText, isJson, body: isJson ? parseJson(text) : text };
    } catch (error) {
      throw noAnswer(url, error);
    } finally {
      this.pending -= 1;
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A torn body is as good as none: the caller's schema refuses it.
    return undefined;
  }
}

function noAnswer(url: string, error: unknown): NoAnswer {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const name = error instanceof Error ? error.name : '';
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (name === 'TimeoutError' || code === 'UND_ERR_HEADERS_TIMEOUT') return new NoAnswer('timeout', '', { cause: error });
  const { hostname } = new URL(url);
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return new NoAnswer('timeout', `Connection timeout to host ${url}`, { cause: error });
  if (code === 'UND_ERR_SOCKET' || code === 'ECONNRESET')
    return new NoAnswer('client_error', 'Server disconnected', { cause: error });
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new NoAnswer('client_error', `Cannot connect to host ${hostname}:443 ssl:default [${detail}]`, { cause: error });
}
