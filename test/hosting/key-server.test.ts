import { describe, expect, test } from 'vitest';
import { keyPath } from '../../src/hosting/key-path.ts';
import { createKeyServer } from '../../src/hosting/key-server.ts';
import { generateKeyPair } from '../../src/keys/key-pair.ts';

const { publicPem } = generateKeyPair();
const app = createKeyServer(() => publicPem);

test('the one path answers the key', async () => {
  const response = await app.request(keyPath);
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toEqual({
    'cache-control': 'no-store',
    'content-length': String(publicPem.length),
    'content-type': 'application/x-pem-file',
  });
  expect(await response.text()).toBe(publicPem);
});

test('HEAD answers the same without a body', async () => {
  const response = await app.request(keyPath, { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-length')).toBe(String(publicPem.length));
  expect(await response.text()).toBe('');
});

test('the key is the one of the moment', async () => {
  let now: string | undefined;
  const changing = createKeyServer(() => now);
  expect((await changing.request(keyPath)).status).toBe(404);
  now = 'a';
  expect(await (await changing.request(keyPath)).text()).toBe('a');
});

describe('all else is not found', () => {
  test.each([
    '/',
    `${keyPath}/`,
    keyPath.toUpperCase(),
    '/.well-known/',
    `/x${keyPath}`,
    '/healthz',
    '/api/state',
    `${keyPath}%00`,
    '/%E0%A4%A',
  ])('%s', async (path) => {
    for (const method of ['GET', 'HEAD', 'POST']) {
      expect((await app.request(path, { method })).status).toBe(404);
    }
  });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is not allowed', async (method) => {
  const response = await app.request(keyPath, { method });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
});

test('an error inside stays inside', async () => {
  const response = await createKeyServer(() => {
    throw new Error('secret');
  }).request(keyPath);
  expect(response.status).toBe(503);
  expect(await response.text()).not.toContain('secret');
});
