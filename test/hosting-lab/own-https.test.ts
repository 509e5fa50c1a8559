import { rename, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyPath } from '../../src/hosting/key-path.ts';
import { publicKeyIn } from '../scenarios/one-of-each.ts';
import { newWorld } from '../world/home.ts';
import { domain } from '../world/person.ts';
import { addressOf } from '../world/tesla/listen.ts';
import type { World } from '../world/world.ts';
import { untilHosted, untilKeyPair, untilRegistered } from './until-registered.ts';

/** Puts a new certificate for the names in the place of the one before, the chain first, as renewals do. */
async function renew(world: World, names: readonly string[] = [domain]): Promise<void> {
  const { cert, key } = await world.authority.issue(names);
  for (const [name, content] of [
    ['fullchain.pem', cert + world.authority.caPem],
    ['privkey.pem', key],
  ] as const) {
    await writeFile(join(world.sslFolder, `${name}.new`), content);
    await rename(join(world.sslFolder, `${name}.new`), join(world.sslFolder, name));
  }
}

/** Fetches the key as a stranger does. @returns status and the serial number of the certificate. */
async function visit(world: World, path = keyPath): Promise<readonly [status: number, serial: string]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly [number, string]>();
  const { host, port } = addressOf(world.webServer);
  const asked = request(
    { host, port, path, servername: domain, headers: { host: domain }, ca: world.authority.caPem, agent: false, timeout: 10_000 },
    (response) => {
      const serial =
        'getPeerCertificate' in response.socket
          ? (response.socket as import('node:tls').TLSSocket).getPeerCertificate().serialNumber
          : '';
      response.resume().once('end', () => resolve([response.statusCode ?? 0, serial]));
    },
  );
  asked.once('error', reject).end();
  return await promise;
}

test('own HTTPS: the key is found and registered; a renewed certificate is taken up under load without a failed request', async () => {
  await using world = await newWorld({ kind: 'stand-in', version: '2026.11.0' }, { ownWebServer: 'app' });
  await untilKeyPair(world);
  await world.panel.press('hosting.choose', { method: 'own-https', domain });

  // Wrong first, as it happens.
  const code = async (): Promise<string | undefined> => (await world.panel.step('hosting')).problems[0]?.code;
  await world.panel.press('hosting.certificate', { chain: 'fullchain.pem', key: 'privkey.pem' });
  expect(await code()).toBe('certificate.absent');
  await renew(world, ['other.example.com']);
  await world.panel.press('hosting.look');
  expect(await code()).toBe('certificate.other-name');
  expect((await world.panel.act('hosting.certificate', { chain: '../homeassistant/secrets.yaml', key: 'privkey.pem' })).ok).toBe(
    false,
  );
  await renew(world);
  await untilHosted(world);
  expect(await untilRegistered(world)).toBe(await publicKeyIn(world));
  expect((await visit(world, '/')).at(0)).toBe(404);

  const seen: (readonly [number, string])[] = [];
  let done = false;
  const visitors = Array.from({ length: 20 }, async () => {
    while (!done) seen.push(await visit(world));
  });
  for (let renewals = 0; renewals < 3; renewals += 1) {
    const before = (await visit(world))[1];
    await renew(world);
    await world.panel.press('hosting.look');
    expect((await visit(world))[1]).not.toBe(before);
  }
  done = true;
  await Promise.all(visitors);
  expect(seen.length).toBeGreaterThan(50);
  expect(seen.filter(([status]) => status !== 200)).toEqual([]);
  expect(new Set(seen.map(([, serial]) => serial)).size).toBeGreaterThan(2);

  // Files that cannot be used: told, and the certificate that is there goes on.
  await writeFile(join(world.sslFolder, 'privkey.pem'), '');
  await world.panel.press('hosting.look');
  expect(await world.panel.step('hosting')).toMatchObject({ status: 'done', problems: [{ code: 'certificate.not-a-key' }] });
  expect((await visit(world))[0]).toBe(200);
});
