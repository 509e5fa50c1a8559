import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { readPublicKey, register } from '../../src/tesla/partner-account.ts';
import { fakeFetch, fetchFailed, rejection } from './fake-fetch.ts';

const key = `04${'ab'.repeat(64)}`;
const asked = { region: 'na', token: 'partner-token', domain: 'cars.example.com' } as const;
const base = 'https://fleet-api.prd.na.vn.cloud.tesla.com';

test("a registration sends the domain and gives back the key in Tesla's answer", async () => {
  const response = {
    account_id: 'a1',
    domain: 'cars.example.com',
    name: 'Cars',
    description: '',
    client_id: 'c1',
    ca: null,
    created_at: '2024-09-12T01:02:16.051Z',
    enterprise_tier: 'pay_as_you_go',
    issuer: null,
    csr: null,
    public_key: key.toUpperCase(),
    public_key_hash: 'ffff',
  };
  const { fetch, seen } = fakeFetch(Response.json({ response }));
  expect(await register({ ...asked, fetch })).toBe(key);
  expect(seen).toMatchObject([{ method: 'POST', url: `${base}/api/1/partner_accounts`, body: '{"domain":"cars.example.com"}' }]);
  expect(seen[0]?.headers.get('authorization')).toBe('Bearer partner-token');
  expect(seen[0]?.headers.get('content-type')).toBe('application/json');
  expect(seen[0]?.signal).toBeInstanceOf(AbortSignal);
});

test.each([
  ['204', () => new Response(null, { status: 204 })],
  ['an empty 200', () => new Response('')],
  ['a null response', () => Response.json({ response: null })],
  ['a response without fields', () => Response.json({ response: {} })],
  ['an empty key', () => Response.json({ response: { public_key: '' } })],
])('WattSnatch#19: %s is a registration without a key', async (_name, answer) => {
  expect(await register({ ...asked, fetch: fakeFetch(answer()).fetch })).toBeUndefined();
});

test.each([
  ['not JSON', () => new Response('<html>')],
  ['a key that is none', () => Response.json({ response: { public_key: 'zz' } })],
  ['a list', () => Response.json([])],
])('%s is an unexpected answer', async (_name, answer) => {
  const error = await rejection(register({ ...asked, fetch: fakeFetch(answer()).fetch }));
  expect(error).toMatchObject({ code: 'unexpected-answer', status: 200 });
});

test('a refused registration is told by its kind', async () => {
  const body = { response: null, error: 'Public key download failed for https://x/y.pem, error: too large', txid: 't1' };
  const { fetch } = fakeFetch(Response.json(body, { status: 424 }));
  expect(await rejection(register({ ...asked, fetch }))).toMatchObject({ code: 'key-too-large', referenceId: 't1' });
});

test('the key is read back for the domain', async () => {
  const { fetch, seen } = fakeFetch(Response.json({ response: { public_key: key } }));
  expect(await readPublicKey({ ...asked, fetch })).toBe(key);
  expect(seen).toMatchObject([
    { method: 'GET', url: `${base}/api/1/partner_accounts/public_key?domain=cars.example.com`, body: '' },
  ]);
});

test.each([
  ['no key', Response.json({ response: { public_key: null } }), 'not-found'],
  ['no registration', new Response('', { status: 404 }), 'not-found'],
  ['an app without vehicle scopes', Response.json({ error: 'Unauthorized missing scopes' }, { status: 403 }), 'missing-scopes'],
  ['an app that may not', Response.json({ error: 'forbidden' }, { status: 403 }), 'forbidden'],
  [
    'another account',
    Response.json({ error: 'This account does not have access to cars.example.com' }, { status: 403 }),
    'no-access-to-domain',
  ],
] as const)('reading back: %s', async (_name, answer, code) => {
  expect(await rejection(readPublicKey({ ...asked, fetch: fakeFetch(answer).fetch }))).toMatchObject({ code });
});

test('a network error that quotes the token does not carry it on', async () => {
  const quoting = new TypeError('Bearer partner-token is an invalid header value');
  const errors = [quoting, fetchFailed('ECONNRESET')].map((answer) =>
    rejection(register({ ...asked, fetch: fakeFetch(answer).fetch })),
  );
  expect(inspect(await Promise.all(errors), { depth: 10 })).not.toContain('partner-token');
});
