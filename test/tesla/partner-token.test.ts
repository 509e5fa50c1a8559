import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { TeslaError } from '../../src/tesla/errors.ts';
import { fetchPartnerToken } from '../../src/tesla/partner-token.ts';
import { type FakeAnswer, fakeFetch, fetchFailed, rejection, tokenAnswer } from './fake-fetch.ts';

const credential = { clientId: '0f1e-id', clientSecret: 'ta-secret.Very%Secret&1' };

async function refused(answer: FakeAnswer): Promise<TeslaError> {
  const { fetch } = fakeFetch(answer);
  const error = await rejection(fetchPartnerToken({ ...credential, region: 'eu', fetch }));
  if (error instanceof TeslaError) return error;
  throw error;
}

test('it asks the token host with the secret in the body, the scope and the region as audience', async () => {
  const { fetch, seen } = fakeFetch(tokenAnswer('tok', 28_800));
  const token = await fetchPartnerToken({ ...credential, region: 'eu', fetch, now: () => 1000 });
  expect(token).toEqual({ accessToken: 'tok', expiresAt: 28_801_000 });
  expect(seen).toMatchObject([{ method: 'POST', url: 'https://fleet-auth.prd.vn.cloud.tesla.com/oauth2/v3/token' }]);
  expect(Object.fromEntries(new URLSearchParams(seen[0]?.body))).toEqual({
    grant_type: 'client_credentials',
    client_id: credential.clientId,
    client_secret: credential.clientSecret,
    scope: 'openid',
    audience: 'https://fleet-api.prd.eu.vn.cloud.tesla.com',
  });
  expect(seen[0]?.headers.get('content-type')).toMatch(/^application\/x-www-form-urlencoded/);
  expect(seen[0]?.headers.has('authorization')).toBe(false);
  expect(seen[0]?.signal).toBeInstanceOf(AbortSignal);
});

test('an app of China asks in China', async () => {
  const { fetch, seen } = fakeFetch(tokenAnswer('tok'));
  await fetchPartnerToken({ ...credential, region: 'cn', fetch });
  expect(seen[0]?.url).toBe('https://auth.tesla.cn/oauth2/v3/token');
});

test("a refusal keeps Tesla's words and reference", async () => {
  const body = {
    error: 'unauthorized_client',
    error_description: "We don't recognize this client_id and client_secret combination",
    error_uri: 'https://auth.tesla.com/error/reference/1f2e-1732000000000',
  };
  expect(await refused(Response.json(body, { status: 401 }))).toMatchObject({
    code: 'unauthorized-client',
    status: 401,
    teslaText: `${body.error}: ${body.error_description}`,
    referenceId: '1f2e-1732000000000',
    region: 'eu',
    endpoint: 'POST /oauth2/v3/token',
  });
});

test.each([
  [
    'an authentication challenge',
    new Response('', { status: 401, headers: { 'www-authenticate': 'Bearer error="x"' } }),
    'unauthorized',
    401,
  ],
  ['a text that is not JSON', new Response('Too Many Requests: Retry in 5 seconds', { status: 429 }), 'rate-limited', 429],
  ['a gateway', new Response('upstream request timeout', { status: 504 }), 'upstream-timeout', 504],
  ['a page with status 200', new Response('<html>', { headers: { 'content-type': 'text/html' } }), 'unexpected-answer', 200],
  ['no token', Response.json({ token_type: 'Bearer' }), 'unexpected-answer', 200],
  ['an empty answer', new Response(null, { status: 204 }), 'unknown', 204],
  ['a redirect', new Response(null, { status: 302, headers: { location: 'https://elsewhere.test/' } }), 'unknown', 302],
] as const)('%s becomes a typed error', async (_name, answer, code, status) => {
  expect(await refused(answer)).toMatchObject({ code, status });
});

test('a failure of the network is told by its kind', async () => {
  expect(await refused(fetchFailed('ENOTFOUND'))).toMatchObject({ code: 'dns', status: undefined });
  expect(await refused(new DOMException('late', 'TimeoutError'))).toMatchObject({ code: 'timeout' });
});

test('neither secret nor token is anywhere in an error', async () => {
  const answers = [
    Response.json({ error: 'unknown', error_description: `bad ${credential.clientSecret}` }, { status: 400 }),
    Response.json({ access_token: 'opaque-token-1', token_type: 7 }),
    fetchFailed('ECONNREFUSED'),
  ];
  for (const answer of answers) expect(inspect(await refused(answer), { depth: 10 })).not.toMatch(/Very%Secret|opaque-token-1/);
});
