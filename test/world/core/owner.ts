import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { CoreRigError } from './errors.ts';
import { ask } from './websocket.ts';

/** The person who owns every Home Assistant of the tests. */
export const owner = { name: 'Owner', username: 'owner', password: 'owner-of-the-tests' };

const tokensSchema = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  expires_in: z.number(),
  token_type: z.string(),
});
const codeSchema = z.looseObject({ auth_code: z.string() });
const stepsSchema = z.array(z.looseObject({ step: z.string(), done: z.boolean() }));

/** What Home Assistant's frontend keeps in localStorage under the key `hassTokens`; with it a browser is logged in. */
export type HassTokens = z.infer<typeof tokensSchema> & {
  readonly expires: number;
  readonly hassUrl: string;
  readonly clientId: string;
};

/**
 * Makes the owner, as a person does on the first page of a new Home Assistant, or logs in when that was done before. (The further
 * pages are marked as done by settings.ts.)
 *
 * @throws CoreRigError `core-refused` when Core answers a request with an error.
 */
export async function logIn(url: string, country: string): Promise<HassTokens> {
  const clientId = `${url}/`;
  const steps = await onboardingSteps(url);
  if (steps.get('user') === false) {
    const { auth_code } = codeSchema.parse(
      await post(url, '/api/onboarding/users', { ...owner, client_id: clientId, language: 'en' }),
    );
    const tokens = await redeem(url, clientId, auth_code);
    const update = {
      type: 'config/core/update',
      country,
      currency: 'EUR',
      time_zone: 'Europe/Berlin',
      unit_system: 'metric',
      language: 'en',
    };
    await ask(url, tokens.access_token, update);
    return tokens;
  }
  return logInWithPassword(url, owner.username, owner.password);
}

/**
 * Logs in on Home Assistant's login page.
 *
 * @throws CoreRigError `core-refused` for a wrong name or password.
 */
export async function logInWithPassword(url: string, username: string, password: string): Promise<HassTokens> {
  const clientId = `${url}/`;
  const begun = await post(url, '/auth/login_flow', {
    client_id: clientId,
    handler: ['homeassistant', null],
    redirect_uri: clientId,
  });
  const { flow_id } = z.looseObject({ flow_id: z.string() }).parse(begun);
  const answer = await post(url, `/auth/login_flow/${flow_id}`, { client_id: clientId, username, password });
  const entered = z.looseObject({ type: z.literal('create_entry'), result: z.string() }).safeParse(answer);
  if (!entered.success) {
    throw new CoreRigError('core-refused', `${username} cannot log in`, {
      cause: entered.error,
      evidence: JSON.stringify(answer),
    });
  }
  return redeem(url, clientId, entered.data.result);
}

/** Makes a token that lasts for years. A user's tokens must differ in name, so the name has a random part. */
export async function longLivedToken(url: string, accessToken: string): Promise<string> {
  const name = `tests ${randomBytes(6).toString('hex')}`;
  return z
    .string()
    .parse(await ask(url, accessToken, { type: 'auth/long_lived_access_token', client_name: name, lifespan: 3650 }));
}

/** Step -> done; empty when all was done before Core's last start (the pages are gone then). */
async function onboardingSteps(url: string): Promise<ReadonlyMap<string, boolean>> {
  const answer = await fetch(`${url}/api/onboarding`, { signal: AbortSignal.timeout(10_000) });
  if (answer.status === 404) {
    await answer.body?.cancel();
    return new Map();
  }
  return new Map(stepsSchema.parse(await answer.json()).map(({ step, done }) => [step, done]));
}

async function redeem(url: string, clientId: string, code: string): Promise<HassTokens> {
  const body = new URLSearchParams({ grant_type: 'authorization_code', client_id: clientId, code });
  const tokens = tokensSchema.parse(
    await read(await fetch(`${url}/auth/token`, { method: 'POST', body, signal: AbortSignal.timeout(10_000) })),
  );
  return { ...tokens, expires: Date.now() + tokens.expires_in * 1000, hassUrl: url, clientId };
}

async function post(url: string, path: string, body: unknown, token?: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
  return read(
    await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body), signal: AbortSignal.timeout(30_000) }),
  );
}

async function read(answer: Response): Promise<unknown> {
  const text = await answer.text();
  if (!answer.ok) {
    throw new CoreRigError('core-refused', `${new URL(answer.url).pathname}: HTTP ${answer.status}`, { evidence: text });
  }
  return JSON.parse(text);
}
