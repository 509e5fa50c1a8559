import { describe, expect, test, vi } from 'vitest';
import { BilledCallsError } from '../../src/setup/billed-calls.ts';
import { createTesla } from '../../src/tesla/client.ts';
import { fakeFetch, rejection, tokenAnswer } from './fake-fetch.ts';

const credential = { clientId: 'id-1', clientSecret: 'secret-1' };
const domain = 'cars.example.com';
const key = `04${'ab'.repeat(64)}`;
const keyAnswer = () => Response.json({ response: { public_key: key } });
const refusal = (status: number, error: string) => Response.json({ error }, { status });
const scopeOf = (body: string | undefined): string | null => new URLSearchParams(body).get('scope');

describe('partnerToken', () => {
  test('is asked for afresh, and used by what follows until a minute before it expires', async () => {
    let now = 0;
    const { fetch, seen } = fakeFetch(
      tokenAnswer('one', 600),
      tokenAnswer('two', 600),
      keyAnswer(),
      tokenAnswer('three', 600),
      keyAnswer(),
    );
    const tesla = createTesla({ fetch, now: () => now });
    expect((await tesla.partnerToken('na', credential)).accessToken).toBe('one');
    expect((await tesla.partnerToken('na', credential)).accessToken).toBe('two');
    now = 539_999;
    await tesla.register('na', credential, domain);
    now = 540_000;
    await tesla.register('na', credential, domain);
    expect(seen.map(({ headers }) => headers.get('authorization'))).toEqual([null, null, 'Bearer two', null, 'Bearer three']);
  });

  test('belongs to one region, one id and one secret', async () => {
    const { fetch } = fakeFetch(...['one', 'two', 'three', 'four'].map((token) => tokenAnswer(token)));
    const tesla = createTesla({ fetch, now: () => 0 });
    expect((await tesla.partnerToken('na', credential)).accessToken).toBe('one');
    expect((await tesla.partnerToken('eu', credential)).accessToken).toBe('two');
    expect((await tesla.partnerToken('na', { ...credential, clientSecret: 'secret-2' })).accessToken).toBe('three');
    expect((await tesla.partnerToken('na', { ...credential, clientId: 'id-2' })).accessToken).toBe('four');
  });

  test('a refusal is not kept', async () => {
    const { fetch } = fakeFetch(refusal(400, 'invalid_audience'), tokenAnswer('one'));
    const tesla = createTesla({ fetch, now: () => 0 });
    expect(await rejection(tesla.partnerToken('na', credential))).toMatchObject({ code: 'invalid-audience' });
    expect((await tesla.partnerToken('na', credential)).accessToken).toBe('one');
  });
});

test('a registration asks with the plain scope and does not try again by itself', async () => {
  const { fetch, seen } = fakeFetch(tokenAnswer('one'), refusal(504, 'upstream request timeout'));
  expect(await rejection(createTesla({ fetch }).register('na', credential, domain))).toMatchObject({ code: 'upstream-timeout' });
  expect(seen).toHaveLength(2);
  expect(scopeOf(seen[0]?.body)).toBe('openid');
});

test('a token that Tesla refuses is forgotten', async () => {
  const { fetch, seen } = fakeFetch(
    tokenAnswer('one'),
    refusal(401, 'token expired'),
    tokenAnswer('two'),
    Response.json({ response: { public_key: key } }),
  );
  const tesla = createTesla({ fetch });
  expect(await rejection(tesla.register('na', credential, domain))).toMatchObject({ code: 'unauthorized' });
  expect(await tesla.register('na', credential, domain)).toBe(key);
  expect(seen[3]?.headers.get('authorization')).toBe('Bearer two');
});

describe('registeredKey', () => {
  test('asks with a vehicle scope', async () => {
    const { fetch, seen } = fakeFetch(tokenAnswer('one'), keyAnswer());
    expect(await createTesla({ fetch }).registeredKey('eu', credential, domain)).toBe(key);
    expect(scopeOf(seen[0]?.body)).toBe('openid vehicle_device_data');
  });

  test('an energy-only app asks with what it has, and the refusal is told', async () => {
    const { fetch, seen } = fakeFetch(
      refusal(400, 'invalid_scope'),
      tokenAnswer('two'),
      refusal(403, 'Unauthorized missing scopes'),
    );
    const error = await rejection(createTesla({ fetch }).registeredKey('eu', credential, domain));
    expect(error).toMatchObject({ code: 'missing-scopes' });
    expect(scopeOf(seen[1]?.body)).toBe('openid');
  });
});

describe('what Tesla may charge for', () => {
  test('is told of as each request leaves, also one that is never answered; what is free is not', async () => {
    const mayCost = vi.fn();
    const { fetch, seen } = fakeFetch(
      tokenAnswer('one'),
      keyAnswer(),
      refusal(421, 'user out of region'),
      new TypeError('fetch failed'),
      Response.json({ response: {} }),
    );
    const tesla = createTesla({ fetch, mayCost });
    await tesla.registeredKey('eu', credential, domain);
    expect(mayCost).not.toHaveBeenCalled();
    await rejection(tesla.fleetStatus('eu', 'token', ['VIN']));
    await rejection(tesla.fleetStatus('eu', 'token', ['VIN']));
    await tesla.fleetStatus('eu', 'token', ['VIN']);
    expect([mayCost.mock.calls.length, seen.length]).toEqual([3, 5]);
  });

  test('is not sent when there was enough of it', async () => {
    const { fetch, seen } = fakeFetch();
    const enough = new BilledCallsError('spent', 'enough');
    const tesla = createTesla({
      fetch,
      mayCost: () => {
        throw enough;
      },
    });
    expect(await rejection(tesla.fleetStatus('eu', 'token', ['VIN']))).toBe(enough);
    expect(seen).toEqual([]);
  });
});
