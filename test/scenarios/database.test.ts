import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { versions } from '../world/core/versions.ts';
import { newWorld } from '../world/home.ts';
import { goTheWay } from '../world/person.ts';
import type { World } from '../world/world.ts';
import { under } from './failures/under.ts';
import { inEveryHome, inStandIn, inWorld } from './homes.ts';
import { archivedKeys, expectOneOfEach, publicKeyIn } from './one-of-each.ts';
import { begin } from './told.ts';

/** What becomes of the app's own database on a bad day. */

const databaseOf = ({ dataFolder }: World): string => join(dataFolder, 'tesla_fleet_setup.db');

inEveryHome('a damaged database', (home) => {
  inWorld(home, 'is kept and said; what it knew is found in the world again, and nothing is made twice', async (world) => {
    await goTheWay(world);
    const key = await publicKeyIn(world);
    await world.app.stop();
    const damaged = 'a torn page'.repeat(1_000);
    writeFileSync(databaseOf(world), damaged);
    await world.app.start();
    expect(world.app.log()).toMatch(/The database of this app was damaged\. It was kept as tesla_fleet_setup\.db\.damaged-1,/);
    expect(world.app.log()).not.toMatch(/^\s+at /m);
    expect(readFileSync(`${databaseOf(world)}.damaged-1`, 'utf8')).toBe(damaged);
    await goTheWay(world);
    await expectOneOfEach(world);
    expect(await publicKeyIn(world)).toBe(key);
    expect(archivedKeys(world)).toEqual([key]);
    const { journal } = await world.panel.snapshot();
    expect(journal.map(({ what }) => what.key)).toContain('journal.store.rebuilt');
  });
});

inStandIn('a database that is deleted while the app runs', (home) => {
  inWorld(home, 'is there again before a key pair is replaced, with both copies', async (world) => {
    await begin(world);
    const before = await publicKeyIn(world);
    for (const name of readdirSync(world.dataFolder)) {
      if (name.startsWith('tesla_fleet_setup.db')) rmSync(join(world.dataFolder, name));
    }
    await world.panel.press('key-pair.renew');
    const after = await publicKeyIn(world);
    expect(after).not.toBe(before);
    await world.app.kill();
    expect(archivedKeys(world)).toEqual([before, after]);
    await world.app.start();
    await goTheWay(world);
    await expectOneOfEach(world);
    expect(await publicKeyIn(world)).toBe(after);
  });
});

test('a disk that gets full while the app runs is told in the same sentence at every button, and the app goes on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'small-'));
  onTestFinished(async () => await rm(folder, { recursive: true, force: true }));
  const options = { folder, under: under(folder), appLater: true };
  await using world = await newWorld({ kind: 'stand-in', version: versions[0] }, options);
  await world.app.start();
  await begin(world);
  await world.app.stop();
  await writeFile(join(folder, 'small'), '');
  await world.app.start();
  await world.panel.until('the panel answers', ({ steps }) => steps[0]?.status === 'done');
  const press = async (id: 'setup.pause' | 'setup.begin'): Promise<string[]> => {
    const result = await world.panel.act(id, {});
    return result.ok ? [] : result.problems.map(({ code }) => code);
  };
  let said: string[] = [];
  // Each press leaves some pages in what SQLite keeps beside the database.
  for (let times = 0; times < 200 && said.length === 0; times += 1) {
    said = await press('setup.pause');
    if (said.length === 0) said = await press('setup.begin');
  }
  expect(said).toEqual(['store.disk-full']);
  const before = await publicKeyIn(world);
  const automatic = (await world.panel.snapshot()).automatic ? 'setup.pause' : 'setup.begin';
  for (const _ of ['once', 'once more']) expect(await press(automatic)).toEqual(['store.disk-full']);
  const renewed = await world.panel.act('key-pair.renew', {});
  expect(renewed).toMatchObject({ ok: false, problems: [{ code: 'store.disk-full' }] });
  expect(await publicKeyIn(world)).toBe(before);
  expect(world.app.log()).not.toMatch(/^\s+at /m);
});
