import { expect, test } from 'vitest';
import { reloadEntries } from '../../src/setup/sign-in-actions.ts';
import { FakeCore } from '../ha/fake-core.ts';
import { makePorts } from './make-ports.ts';
import { entry, makeWorld } from './make-world.ts';

const PROGRESS = 'config_entries/flow/progress';
const reload = (id: string): string => `POST config/config_entries/entry/${id}/reload`;
const gaveUp = 'DELETE config/config_entries/flow/flow-of-asked';

/** Four entries: loaded, broken, and two of which Core wants a sign-in, one of them loaded all the same. */
function setUp(stepId: string) {
  const flow = (entryId: string, step_id: string) => ({
    handler: 'tesla_fleet',
    flow_id: `flow-of-${entryId}`,
    step_id,
    context: { source: 'reauth', entry_id: entryId },
  });
  const core = new FakeCore({
    [PROGRESS]: [flow('asked', stepId), flow('loaded-and-asked', 'reauth_confirm')],
    [gaveUp]: {},
    ...Object.fromEntries(['broken', 'asked', 'loaded-and-asked'].map((id) => [reload(id), {}])),
  });
  const ports = makePorts({ core });
  const world = makeWorld({
    sees: {
      entries: [
        entry({ id: 'loaded' }),
        entry({ id: 'broken', state: 'setup_retry' }),
        entry({ id: 'asked', state: 'setup_error' }),
        entry({ id: 'loaded-and-asked' }),
        entry({ id: 'disabled', state: 'not_loaded', disabledBy: 'user' }),
      ],
      flows: { reauth: [{ flowId: 'flow-of-asked', entryId: 'asked', stepId: 'reauth_confirm' }] },
    },
  });
  const asked = (): string[] => core.asked.map(({ what }) => what).filter((what) => what !== PROGRESS);
  return { ports, world, asked };
}

test('what is not loaded is loaded anew, and what Core wants a new sign-in for', async () => {
  const { ports, world, asked } = setUp('reauth_confirm');
  await reloadEntries(ports, world, 'app');
  expect(asked()).toEqual([reload('broken'), reload('asked'), reload('loaded-and-asked')]);
});

test('a sign-in that somebody has begun meanwhile is not ended by the app itself', async () => {
  const { ports, world, asked } = setUp('auth');
  await reloadEntries(ports, world, 'app');
  expect(asked()).toEqual([reload('broken'), reload('loaded-and-asked')]);
});

test('a sign-in that this app has taken up is not left behind by the reload that ends it', async () => {
  const { ports, world, asked } = setUp('auth');
  ports.store.settings.set({ begunFlow: 'flow-of-asked' });
  await reloadEntries(ports, world, 'person');
  expect(asked()).toEqual([gaveUp, reload('broken'), reload('asked'), reload('loaded-and-asked')]);
  expect(ports.store.settings.get('begunFlow')).toBeUndefined();
});
