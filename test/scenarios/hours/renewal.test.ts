import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppInProcess } from '../../world/app-in-process.ts';
import { ask } from '../../world/core/websocket.ts';
import { entriesIn } from '../../world/counts.ts';
import type { World } from '../../world/world.ts';
import { letTokensRunOut } from '../failures/hands.ts';
import { pass } from './day.ts';
import { finished } from './finished.ts';

const minutes = async (app: AppInProcess, world: World, count: number): Promise<void> => await pass(app, world, count / 60);

/** How often the app reloaded the integration since the refusal, how its step stands, and what Core wants of the person. */
async function standing(app: AppInProcess, { homeAssistant }: World) {
  const { url, token } = homeAssistant;
  const flows = (await ask(url, token, { type: 'config_entries/flow/progress' })) as unknown[];
  const step = app.snapshot()?.steps.find(({ id }) => id === 'sign-in');
  const links = step?.links.some(({ kind }) => kind === 'external') === true;
  const [entry] = await entriesIn(homeAssistant);
  return { reloads: app.asked.reloads, step: step?.status, link: links, signIns: flows.length, entry: entry?.state };
}

async function refuse(app: AppInProcess, world: World, status: number): Promise<void> {
  app.asked.reloads = 0;
  world.tesla.faults.renewals = status;
  await letTokensRunOut(world);
  await world.panel.untilStep('sign-in', 'waiting');
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'], shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([403, 400])(
  'a passing refusal (%i) to renew the token is over without anybody',
  { timeout: 120_000 },
  async (status) => {
    const app = new AppInProcess();
    await using world = await finished(app);
    await refuse(app, world, status);
    await minutes(app, world, 0.7);
    expect(await standing(app, world)).toEqual({ reloads: 0, step: 'waiting', link: false, signIns: 1, entry: 'setup_error' });
    await minutes(app, world, 1);
    expect(await standing(app, world)).toEqual({ reloads: 1, step: 'problem', link: false, signIns: 1, entry: 'setup_error' });
    world.tesla.faults.clear();
    await minutes(app, world, 6);
    expect(await standing(app, world)).toMatchObject({ reloads: 1, entry: 'setup_error' });
    await minutes(app, world, 4);
    expect(await standing(app, world)).toEqual({ reloads: 2, step: 'done', link: false, signIns: 0, entry: 'loaded' });
  },
);

test('a refusal that stays is the person’s after the third try, also when the app restarts', { timeout: 120_000 }, async () => {
  const app = new AppInProcess();
  await using world = await finished(app);
  await refuse(app, world, 403);
  await minutes(app, world, 12);
  expect(await standing(app, world)).toMatchObject({ reloads: 2, step: 'problem', link: false });
  await world.app.stop();
  await world.app.start();
  await minutes(app, world, 40);
  expect(await standing(app, world)).toMatchObject({ reloads: 2, step: 'problem', link: false });
  await minutes(app, world, 12);
  // From here on the sign-in is prepared.
  expect(await standing(app, world)).toEqual({ reloads: 3, step: 'todo', link: true, signIns: 1, entry: 'setup_error' });
  await world.app.stop();
  await world.app.start();
  await minutes(app, world, 6 * 60);
  expect(await standing(app, world)).toMatchObject({ reloads: 3, step: 'todo', link: true, entry: 'setup_error' });
});
