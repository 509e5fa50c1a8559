import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { keyPath } from '../../src/hosting/key-path.ts';
import { publicKeyIn } from '../scenarios/one-of-each.ts';
import { canRunCore } from '../world/core/machine.ts';
import { versions } from '../world/core/versions.ts';
import { ask } from '../world/core/websocket.ts';
import { newWorld } from '../world/home.ts';
import { domain } from '../world/person.ts';
import type { World } from '../world/world.ts';
import { untilHosted, untilKeyPair, untilRegistered } from './until-registered.ts';

const can = canRunCore();
if (!can.ok && process.env.CI === 'true') throw new Error(`The real Core must run here: ${can.why}`);

const folderOf = ({ configFolder }: World) => join(configFolder, 'custom_components/tesla_fleet_key_host');

/** A world in which the person's web server passes everything on to Home Assistant. */
async function newHome(...wanted: Parameters<typeof newWorld>): Promise<World> {
  const world = await newWorld(...wanted);
  world.front.backend = world.homeAssistant.url;
  world.front.forwarded = false;
  return world;
}

/** What Core itself answers at the key's path. */
async function served({ homeAssistant }: World, method = 'GET') {
  const answer = await fetch(`${homeAssistant.url}${keyPath}`, { method });
  const { headers, status } = answer;
  return { status, body: await answer.text(), type: headers.get('content-type'), length: headers.get('content-length') };
}

/** The public key that the panel gives to save. */
async function savedKey({ panel }: World): Promise<string> {
  return Buffer.from(await panel.download('/public-key.pem')).toString();
}

/** The status of Core's answer, until it is what it should be. */
async function untilStatus(world: World, status: number): Promise<void> {
  await expect.poll(async () => (await served(world)).status, { timeout: 30_000 }).toBe(status);
}

/** What Core has said about our integration, besides that it is a custom one, which it says of each. */
function complaints({ homeAssistant }: World): string[] {
  return homeAssistant
    .log()
    .split('\n')
    .filter((line) => line.includes('tesla_fleet_key_host') && !line.includes('has not been tested by Home Assistant'));
}

const homes = [
  { kind: 'stand-in', version: versions[0] },
  ...versions.map((version) => ({ kind: 'core' as const, version })),
] as const;

describe.skipIf(!can.ok).each(homes)('Home Assistant itself ($kind $version)', (home) => {
  test('from nothing to registered; then rotated, without this app, disabled, and removed', async () => {
    await using world = await newHome(home);
    await untilKeyPair(world);
    await world.panel.press('hosting.choose', { method: 'home-assistant', domain });
    const asked = await world.panel.until('consent is asked for', ({ steps }) =>
      steps.some(({ actions }) => actions.some(({ id }) => id === 'hosting.key-host-write')),
    );
    expect(
      asked.steps.flatMap(({ actions }) => actions).find(({ id }) => id === 'hosting.key-host-write')?.confirm,
    ).toBeDefined();
    expect(existsSync(folderOf(world))).toBe(false);
    expect((await served(world)).status).toBe(404);

    // One press: written, checked, restarted, added.
    await world.panel.press('hosting.key-host-write');
    await world.panel.until(
      'the integration is loaded',
      ({ steps }) => steps.some(({ id, status }) => id === 'hosting' && status === 'done'),
      90_000,
    );
    const pem = await savedKey(world);
    expect(await served(world)).toEqual({
      status: 200,
      body: pem,
      type: 'application/x-pem-file',
      length: String(Buffer.byteLength(pem)),
    });
    expect(await served(world, 'HEAD')).toMatchObject({ status: 200, body: '', length: String(Buffer.byteLength(pem)) });
    expect((await served(world, 'POST')).status).toBe(405);
    expect(await untilRegistered(world)).toBe(await publicKeyIn(world));

    // A rotated key is served at once, also while this app is away.
    await world.app.stop();
    expect((await served(world)).body).toBe(pem);
    const key = join(world.configFolder, 'tesla_fleet.key');
    const before = readFileSync(key);
    writeFileSync(key, 'torn');
    await untilStatus(world, 404);
    // A pipe holds nothing up: not Core's own threads either.
    rmSync(key);
    execFileSync('mkfifo', [key]);
    await untilStatus(world, 404);
    rmSync(key);
    writeFileSync(key, before);
    await untilStatus(world, 200);
    await world.homeAssistant.restart();
    await untilStatus(world, 200);
    expect((await served(world)).body).toBe(pem);
    await world.app.start();
    await world.panel.until('the panel answers', ({ steps }) => steps[0]?.status === 'done');
    await untilHosted(world);

    // Disabled by a person: not served any more, told, and enabled again on their word.
    const { url, token } = world.homeAssistant;
    const entries = z
      .array(z.object({ entry_id: z.string() }))
      .parse(await ask(url, token, { type: 'config_entries/get', domain: 'tesla_fleet_key_host' }));
    expect(entries).toHaveLength(1);
    await ask(url, token, { type: 'config_entries/disable', entry_id: entries[0]?.entry_id, disabled_by: 'user' });
    expect((await served(world)).status).toBe(404);
    await world.panel.press('hosting.look');
    await world.panel.until('it is told', ({ steps }) =>
      steps.some(({ problems }) => problems.some(({ code }) => code === 'key-host.disabled')),
    );
    await world.panel.press('hosting.key-host-enable');
    await untilHosted(world);

    // Removed by one button.
    await world.panel.press('hosting.key-host-remove');
    expect((await served(world)).status).toBe(404);
    expect(existsSync(folderOf(world))).toBe(false);
    expect(complaints(world)).toEqual([]);
  });
});

describe.skipIf(!can.ok)(`Home Assistant itself (Core ${versions[0]})`, () => {
  const home = { kind: 'core', version: versions[0] } as const;

  test('an older version that this app has written is brought up to date, and taken up at the next restart', async () => {
    await using world = await newHome(home, { appLater: true });
    await world.app.start();
    await untilKeyPair(world);
    await world.panel.press('hosting.choose', { method: 'home-assistant', domain });
    await world.panel.until('consent is asked for', ({ steps }) =>
      steps.some(({ actions }) => actions.some(({ id }) => id === 'hosting.key-host-write')),
    );
    await world.panel.press('hosting.key-host-write');
    await world.panel.until(
      'loaded',
      ({ steps }) => steps.some(({ id, status }) => id === 'hosting' && status === 'done'),
      90_000,
    );

    // As an earlier version of this app has left it.
    const folder = folderOf(world);
    await world.app.stop();
    const marker = join(folder, '.tesla_fleet_setup.json');
    const listed = JSON.parse(readFileSync(marker, 'utf8'));
    writeFileSync(join(folder, 'older.py'), '');
    const { createHash } = await import('node:crypto');
    const empty = createHash('sha256').update('').digest('hex');
    writeFileSync(
      marker,
      JSON.stringify({ version: '0.0.1', files: { ...listed.files, 'older.py': empty, 'README.md': empty } }),
    );
    writeFileSync(join(folder, 'README.md'), '');
    await world.app.start();
    await expect.poll(() => existsSync(join(folder, 'older.py')), { timeout: 30_000 }).toBe(false);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('Tesla Fleet key host');
    await world.homeAssistant.restart();
    await untilStatus(world, 200);
  });

  test('a folder of that name that is not ours survives, and is told', async () => {
    await using world = await newHome(home, { appLater: true });
    const folder = folderOf(world);
    mkdirSync(folder, { recursive: true });
    cpSync(join(import.meta.dirname, '../../LICENSE'), join(folder, 'LICENSE'));
    await world.app.start();
    await untilKeyPair(world);
    await world.panel.press('hosting.choose', { method: 'home-assistant', domain });
    await world.panel.until('it is told', ({ steps }) =>
      steps.some(({ problems }) => problems.some(({ code }) => code === 'key-host.foreign')),
    );
    expect((await world.panel.act('hosting.key-host-write')).ok).toBe(false);
    expect(readdirSync(folder)).toEqual(['LICENSE']);
  });

  test('with a configuration that has an error nothing is restarted', async () => {
    await using world = await newHome(home);
    await untilKeyPair(world);
    const configuration = join(world.configFolder, 'configuration.yaml');
    writeFileSync(configuration, `${readFileSync(configuration, 'utf8')}\nautomation:\n  - this: is wrong\n  broken: [\n`);
    await world.panel.press('hosting.choose', { method: 'home-assistant', domain });
    await world.panel.until('consent is asked for', ({ steps }) =>
      steps.some(({ actions }) => actions.some(({ id }) => id === 'hosting.key-host-write')),
    );
    await world.panel.press('hosting.key-host-write');
    await world.panel.until('it is told', ({ steps }) =>
      steps.some(({ problems }) => problems.some(({ code }) => code === 'home-assistant.configuration-invalid')),
    );
    expect((await served(world)).status).toBe(404);
  });
});
