import { expect, test } from 'vitest';
import { observers } from '../../../src/setup/observers.ts';
import { FakeCore } from '../../ha/fake-core.ts';
import { makeWorld } from '../make-world.ts';
import { temporaryStore } from '../temporary-store.ts';
import { portsTo } from './sight.ts';

const ours = 'GET config/config_entries/flow/ours';

/** What the observer looks at and listens to, while a sign-in of ours is open; `asked`: how often Core was asked for it. */
function openSignIn() {
  const core = new FakeCore({
    'config_entries/flow/progress': [],
    [ours]: { type: 'external', flow_id: 'ours', step_id: 'auth', url: 'https://auth.example.com/' },
  });
  const store = temporaryStore();
  store.settings.set({ begunFlow: 'ours' });
  const ports = portsTo({ core, store });
  const flows = observers.find(({ name }) => name === 'flows');
  const end = flows?.listen(ports, () => undefined);
  return {
    core,
    end: () => end?.(),
    asked: async () => {
      await flows?.look(ports, makeWorld());
      return core.asked.filter(({ what }) => what === ours).length;
    },
  };
}

test('an open sign-in is asked for once, and again when Core says that it went on, not when another did', async () => {
  const { core, asked } = openSignIn();
  expect(await asked()).toBe(1);
  core.push('data_entry_flow_progressed', { data: { handler: 'tesla_fleet', flow_id: 'another' } });
  expect(await asked()).toBe(1);
  core.push('data_entry_flow_progressed', { data: { handler: 'tesla_fleet', flow_id: 'ours' } });
  expect(await asked()).toBe(2);
});

test('an open sign-in is asked for again when Core was away, as long as anyone listens', async () => {
  const { core, asked, end } = openSignIn();
  expect(await asked()).toBe(1);
  core.become('connected');
  expect(await asked()).toBe(1);
  core.become('disconnected');
  expect(await asked()).toBe(2);
  end();
  core.become('disconnected');
  expect(await asked()).toBe(2);
});
