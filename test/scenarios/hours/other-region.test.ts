import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { billedToday } from '../../../src/setup/billed-calls.ts';
import { AppInProcess } from '../../world/app-in-process.ts';
import { reloadEntries } from '../../world/by-hand.ts';
import type { World } from '../../world/world.ts';
import { pressIfOffered } from '../told.ts';
import { pass } from './day.ts';
import { askForCheck } from './each.ts';
import { finished } from './finished.ts';

/** Of one pairing (ten minutes, a question each quarter of a minute), with a check every hour. */
const most = 90;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'], shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What arrived at Tesla of that for which it may charge. */
const arrived = ({ tesla }: World) => tesla.calls.filter(({ path }) => path === '/api/1/vehicles/fleet_status');

test('24 hours with an account of another region: what Tesla may charge for is counted as it arrives, and the region is learned', {
  timeout: 120_000,
}, async () => {
  const app = new AppInProcess();
  await using world = await finished(app);
  const { tesla } = world;
  const [account] = tesla.state.accounts;
  if (account === undefined) throw new Error('nobody owns a vehicle');
  Object.assign(account, { region: 'na', ouCode: 'NA' });
  tesla.addVehicle({ name: 'New Car' });
  const before = arrived(world).length;
  await reloadEntries(world);
  await world.panel.untilStep('vehicles', 'todo');
  await pressIfOffered(world, 'vehicles.pair');
  for (let hour = 0; hour < 24; hour += 1) {
    await pass(app, world, 1);
    const today = new Date().toISOString().slice(0, 10);
    const counted = billedToday({ settings: app.store?.settings.all() ?? {}, now: Date.now() });
    expect(counted).toBe(arrived(world).filter(({ at }) => new Date(at).toISOString().startsWith(today)).length);
    expect(app.asked.billed).toBe(arrived(world).length);
    await askForCheck(world);
    await pass(app, world, 0.1);
    if (hour % 6 === 5) {
      await world.app.stop();
      await world.app.start();
      await world.panel.untilStep('vehicles', 'todo');
    }
  }
  const calls = arrived(world).slice(before);
  console.info(`24 hours in another region: ${calls.length} questions that Tesla may charge for`);
  expect(calls.filter(({ status }) => status === 421)).toHaveLength(1);
  expect(calls.length).toBeLessThanOrEqual(most);
});
