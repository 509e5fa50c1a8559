import { once } from 'node:events';
import { createServer } from 'node:https';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { publicKeyIn } from '../scenarios/one-of-each.ts';
import { startFleetKey } from '../world/fleetkey.ts';
import { startGitHub } from '../world/github.ts';
import { newWorld } from '../world/home.ts';
import { addressOf } from '../world/tesla/listen.ts';
import type { World } from '../world/world.ts';
import { untilHosted, untilKeyPair, untilRegistered } from './until-registered.ts';

const home = { kind: 'stand-in', version: '2026.11.0' } as const;

/** A world whose every domain leads to what the test starts. */
async function emptyWorld(): Promise<World> {
  const world = await newWorld(home, { ownWebServer: 'test' });
  await untilKeyPair(world);
  return world;
}

test('GitHub Pages: three links, each ticked off when it can be seen, then the key is found and registered', async () => {
  await using world = await emptyWorld();
  const github = await startGitHub(world.webServer, world.authority);
  try {
    await world.panel.press('hosting.choose', { method: 'github-pages' });
    await world.panel.press('hosting.domain', { domain: 'https://github.com/Anna-B' });
    const ticks: (number | undefined)[] = [];
    for (;;) {
      const { links, facts } = await world.panel.step('hosting');
      ticks.push(facts.filter(({ value }) => typeof value !== 'string' && value.key === 'fact.tick.done').length);
      const next = links.find(({ primary }) => primary);
      if (next === undefined) break;
      github.press(next.url);
      await world.panel.press('hosting.look');
    }
    expect(ticks).toEqual([0, 1, 2, 0]);
    await untilHosted(world);
    expect((await world.panel.step('hosting')).facts[0]?.value).toBe('anna-b.github.io');
    expect([...(github.repositories.get('anna-b.github.io')?.keys() ?? [])]).toEqual([
      '.nojekyll',
      '.well-known/appspecific/com.tesla.3p.public-key.pem',
    ]);
    expect(await untilRegistered(world)).toBe(await publicKeyIn(world));
  } finally {
    await github.stop();
  }
});

test('Netlify and Cloudflare Pages: the archive as it was saved, served by a plain server, is found and registered', async () => {
  await using world = await emptyWorld();
  await world.panel.press('hosting.choose', { method: 'static-site', domain: 'my-cars.netlify.app' });
  const archive = await world.panel.download('/public-key.zip');
  const files = unzipSync(archive);
  const site = createServer({ SNICallback: world.authority.SNICallback }, (request, response) => {
    const content = files[(request.url ?? '').slice(1) || 'index.html'];
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });
  site.listen(addressOf(world.webServer));
  await once(site, 'listening');
  try {
    await untilHosted(world);
    expect(await untilRegistered(world)).toBe(await publicKeyIn(world));
  } finally {
    site.close();
    site.closeAllConnections();
  }
});

test('FleetKey: one button, and the key is found and registered', async () => {
  await using world = await emptyWorld();
  const fleetKey = await startFleetKey(world.webServer, world.authority);
  try {
    await world.panel.press('hosting.choose', { method: 'fleetkey' });
    const [offer] = (await world.panel.step('hosting')).actions;
    expect(offer).toMatchObject({ id: 'hosting.fleetkey-create', primary: true, confirm: expect.anything() });
    await world.panel.press('hosting.fleetkey-create');
    await untilHosted(world);
    expect((await world.panel.step('hosting')).facts[0]?.value).toBe(`${[...fleetKey.keys.keys()][0]}.fleetkey.net`);
    expect(await untilRegistered(world)).toBe(await publicKeyIn(world));
  } finally {
    await fleetKey.stop();
  }
});

test('FleetKey away: said so, and nothing is lost', async () => {
  await using world = await emptyWorld();
  await world.panel.press('hosting.choose', { method: 'fleetkey' });
  const result = await world.panel.act('hosting.fleetkey-create');
  expect(result).toMatchObject({ ok: false, problems: [{ code: 'hosting.service.unreachable' }] });
  expect((await world.panel.step('hosting')).actions[0]?.id).toBe('hosting.fleetkey-create');
});
