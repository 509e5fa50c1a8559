import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppInProcess } from '../../world/app-in-process.ts';
import { allDone } from '../failures/failure.ts';
import { pass } from './day.ts';
import { askForCheck } from './each.ts';
import { finished } from './finished.ts';

const MINUTE = 1 / 60;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'], shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a bad moment of Tesla that lasts for hours is over within a minute for who has the page open', {
  timeout: 120_000,
}, async () => {
  const app = new AppInProcess();
  await using world = await finished(app);
  world.tesla.faults.next(
    { path: '/oauth2/v3/token' },
    { status: 400, body: { error: 'server_error' } },
    Number.POSITIVE_INFINITY,
  );
  await askForCheck(world);
  await pass(app, world, MINUTE);
  expect(await world.panel.step('credentials')).not.toMatchObject({ status: 'done' });
  await pass(app, world, 6);
  const alone = app.asked.tesla;
  await pass(app, world, 10 * MINUTE);
  expect(app.asked.tesla - alone).toBeLessThanOrEqual(2);
  const waiting = world.panel.until('all is well', allDone, 60 * 60_000);
  await pass(app, world, MINUTE);
  const watched = app.asked.tesla;
  await pass(app, world, 10 * MINUTE);
  expect(app.asked.tesla - watched).toBeGreaterThanOrEqual(2 * 10);
  world.tesla.faults.clear();
  await pass(app, world, MINUTE);
  await waiting;
});
