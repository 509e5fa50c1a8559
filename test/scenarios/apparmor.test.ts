import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canReadProfile, rulesOfNode } from '../world/apparmor/profile.ts';
import { canTrace, startTrace } from '../world/apparmor/trace.ts';
import { goTheWay, pairVehicles } from '../world/person.ts';
import { newWorld, versions } from './homes.ts';

/** No kernel enforces the profile where these tests run: the app's own system calls are held against it instead. */

const can = canReadProfile && canTrace();
if (!can && process.env.CI === 'true') {
  throw new Error('Debian’s packages apparmor and strace must be here');
}
const root = realpathSync(join(import.meta.dirname, '../..'));

test.skipIf(!can)('the whole way needs nothing that the AppArmor profile forbids', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'traced-'));
  try {
    const trace = startTrace(join(folder, 'calls'));
    await using world = await newWorld({ kind: 'stand-in', version: versions[0] }, { under: trace.command });
    await goTheWay(world);
    await pairVehicles(world);
    await world.app.stop();

    // Where the image has what is elsewhere here.
    const places: readonly (readonly [here: string, image: string])[] = [
      [realpathSync(process.execPath), '/usr/bin/node'],
      [realpathSync(world.dataFolder), '/data'],
      [realpathSync(world.configFolder), '/homeassistant'],
      [join(root, 'dist'), '/app'],
      [join(root, 'node_modules/better-sqlite3'), '/app/node_modules/better-sqlite3'],
      [join(root, 'package.json'), '/app/package.json'],
      ['/lib', '/usr/lib'],
      // The authority of the simulated Tesla.
      [realpathSync(tmpdir()), '/app'],
    ];
    const inImage = (path: string): string => {
      const place = places.find(([here]) => path === here || path.startsWith(`${here}/`));
      if (place === undefined) return path;
      const folder = path === place[0] && ['/data', '/homeassistant'].includes(place[1]);
      return folder ? `${place[1]}/` : path.replace(...place);
    };
    const rules = rulesOfNode();
    // The first call of all makes the process what it is; the profile above lets it.
    const [, ...uses] = (await trace.uses()).map(({ path, ...use }) => ({ ...use, path: inImage(path) }));
    const forbidden = uses.filter(({ path, powers }) => !rules.allows(path, powers));
    expect([...new Set(forbidden.map(({ path, call }) => `${path}: ${call}`))]).toEqual([]);

    // All that the app has of Home Assistant's configuration folder; and a sign that the calls were seen at all.
    const touched = uses.map(({ path }) => path).filter((path) => path.startsWith('/homeassistant/'));
    expect([...new Set(touched.map((path) => path.replace(/key\.[0-9a-f-]+\.tmp$/, 'key.*.tmp')))].toSorted()).toEqual([
      '/homeassistant/',
      '/homeassistant/.storage/core.config_entries',
      '/homeassistant/.tesla_fleet.key.*.tmp',
      '/homeassistant/tesla_fleet.key',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
