import { expect, test } from 'vitest';
import { createFleetKey, newFleetKeyId } from '../../src/hosting/fleetkey.ts';
import { spki } from '../keys/samples.ts';

function create(status: number, body: unknown) {
  return createFleetKey('abcdefghij', spki, () => Promise.resolve(new Response(JSON.stringify(body), { status })));
}

test('the key is sent with its id, without a line end after it', async () => {
  let sent: unknown;
  await createFleetKey('abcdefghij', spki, (url, init) => {
    sent = [String(url), JSON.parse(String(init?.body))];
    return Promise.resolve(Response.json({ success: true }));
  });
  expect(sent).toEqual(['https://fleetkey.cc/api/create', { id: 'abcdefghij', pem: spki.trimEnd() }]);
});

test('an id that is taken is no error', async () => {
  expect(await create(200, { success: true })).toBe('created');
  expect(await create(200, { success: false, error: 'Public key already exists' })).toBe('taken');
});

test.each([
  ['refused', 200, { success: false, error: 'Invalid public key format' }],
  ['down', 200, { success: false, error: 'Failed to save public key' }],
  ['refused', 404, 'Not found'],
  ['down', 500, {}],
  ['limited', 429, {}],
  ['unreadable', 200, '<html>'],
] as const)('%s: %i %o', async (code, status, body) => {
  await expect(create(status, body)).rejects.toMatchObject({ code, service: 'FleetKey' });
});

test('an id is a label of a domain that Tesla takes', () => {
  for (let count = 0; count < 100; count += 1) expect(newFleetKeyId()).toMatch(/^[a-z]{10}$/);
});
