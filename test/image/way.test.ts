import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { expectOneOfEach } from '../scenarios/one-of-each.ts';
import { goTheWay, pairVehicles } from '../world/person.ts';
import { appName, imageWorld, inside, stateOf } from './container.ts';
import { memoryOf, note, printNotes, untilHealthy } from './measures.ts';

afterAll(printNotes);

test('goes the whole way with no capability and nothing to write to but its folders, and stops at once', async () => {
  await using world = await imageWorld({ power: 'least' });
  await inside(world, async () => {
    note('start to healthy', `${((await untilHealthy(appName)) / 1000).toFixed(1)} s`);
    await goTheWay(world);
    await pairVehicles(world);
    await expectOneOfEach(world);
    note('memory at the end of the way', await memoryOf(appName));

    const begun = Date.now();
    await world.app.stop();
    const took = (await stateOf(appName)).FinishedAt.getTime() - begun;
    note('SIGTERM to the end', `${(took / 1000).toFixed(1)} s`);
    // Not the three seconds of s6-overlay, and not cut off: SQLite has put its log away.
    expect(took).toBeLessThan(3_000);
    expect(world.app.log()).toContain('stopping');
    expect(existsSync(join(world.dataFolder, 'tesla_fleet_setup.db-wal'))).toBe(false);
  });
});

test('killed and started again, it goes on where things stand and makes nothing twice', async () => {
  await using world = await imageWorld({ power: 'as-supervisor' });
  await inside(world, async () => {
    const cut = new Error('killed here');
    const way = goTheWay(world, (what) => {
      if (what === 'credentials in Home Assistant') throw cut;
    });
    await expect(way).rejects.toBe(cut);
    await world.app.kill();
    await world.app.start();
    await goTheWay(world);
    await expectOneOfEach(world);
    await world.app.kill();
    await world.app.start();
    note('killed and started again, to healthy', `${((await untilHealthy(appName)) / 1000).toFixed(1)} s`);
    await goTheWay(world);
    await expectOneOfEach(world);
    expect(world.tesla.registrations.map(({ createdAt, updatedAt }) => updatedAt === createdAt)).toEqual([true, true]);
    expect(world.tesla.state.apps).toHaveLength(1);
  });
});
