import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { goTheWay } from '../world/person.ts';
import type { World } from '../world/world.ts';
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
