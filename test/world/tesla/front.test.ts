import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFetch } from '../../../src/net/fetch.ts';
import { keyPath } from './key-download.ts';
import { type Scene, startScene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene();
});
afterAll(() => scene.stop());

test('the person’s web server passes the key on, or makes one domain’s mistake', async () => {
  const map = { connect: { '*': scene.front.address }, links: {}, certificateAuthority: scene.tesla.caFile };
  const fetch = createFetch(map);
  const get = (domain: string) => fetch(`https://${domain}${keyPath}`, { redirect: 'manual' });
  scene.front.set('wrong.example.com', 'forbidden');
  scene.front.set('own.example.com', { status: 418, body: 'teapot' });
  expect(await (await get('cars.example.com')).text()).toMatch(/^-----BEGIN PUBLIC KEY-----/);
  expect((await get('wrong.example.com')).status).toBe(403);
  expect(await (await get('own.example.com')).text()).toBe('teapot');
  scene.front.behave = 'redirect';
  expect((await get('cars.example.com')).headers.get('location')).toBe(`https://www.cars.example.com${keyPath}`);
  await fetch.close();
});
