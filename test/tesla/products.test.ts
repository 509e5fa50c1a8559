import { expect, test } from 'vitest';
import { askProducts } from '../../src/tesla/products.ts';
import { fakeFetch, rejection } from './fake-fetch.ts';

const asked = { region: 'eu', accessToken: 'user-token' } as const;

test('one question, as Home Assistant asks it; of what comes back nothing is kept', async () => {
  const { fetch, seen } = fakeFetch(Response.json({ response: [{ vin: 'VIN1' }], count: 1 }));
  expect(await askProducts({ ...asked, fetch })).toBeUndefined();
  expect(seen).toMatchObject([{ method: 'GET', url: 'https://fleet-api.prd.eu.vn.cloud.tesla.com/api/1/products' }]);
});

test('a refusal is told, without the token', async () => {
  const body = { response: null, error: 'account disabled: EXCEEDED_LIMIT user-token' };
  const { fetch } = fakeFetch(Response.json(body, { status: 403 }));
  const error = await rejection(askProducts({ ...asked, fetch }));
  expect(error).toMatchObject({ code: 'exceeded-limit', status: 403 });
  expect(JSON.stringify(error)).not.toContain('user-token');
});
