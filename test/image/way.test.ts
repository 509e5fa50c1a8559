import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { expectOneOfEach } from '../scenarios/one-of-each.ts';
import { domain, goTheWay, pairVehicles } from '../world/person.ts';
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

test('writes the custom integration that the image brings, and lets Home Assistant itself serve the key', async () => {
  await using world = await imageWorld({ power: 'least' });
  await inside(world, async () => {
    world.front.backend = world.homeAssistant.url;
    world.front.forwarded = false;
    await world.panel.until('the panel answers', ({ steps }) => steps[0]?.status === 'done', 60_000);
    await world.panel.press('setup.begin');
    await world.panel.untilStep('key-pair', 'done');
    await world.panel.press('hosting.choose', { method: 'home-assistant', domain });
    await world.panel.until('consent is asked for', ({ steps }) =>
      steps.some(({ actions }) => actions.some(({ id }) => id === 'hosting.key-host-write')),
    );
    await world.panel.press('hosting.key-host-write');
    const served = ({ id, status }: { id: string; status: string }): boolean => id === 'hosting' && status === 'done';
    await world.panel.until('the key is served', ({ steps }) => steps.some(served), 90_000);
    await goTheWay(world);
    await expectOneOfEach(world);
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
