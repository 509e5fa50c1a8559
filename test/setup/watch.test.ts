import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { text } from '../../src/i18n/text.ts';
import { problem } from '../../src/setup/problem.ts';
import { finding, type Snapshot, type StepView } from '../../src/setup/step.ts';
import { Watch } from '../../src/setup/watch.ts';
import { FakeCore } from '../ha/fake-core.ts';
import { temporaryStore } from './temporary-store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const done = (id: StepView['id']): StepView => ({
  id,
  title: text('step.hosting.title'),
  ...finding({ status: 'done', summary: text('step.hosting.looking') }),
});
const broken = (id: StepView['id'], code: 'hosting.dns' | 'hosting.empty' = 'hosting.dns'): StepView => ({
  ...done(id),
  status: 'problem',
  problems: [problem(code, { domain: 'cars.example.com' })],
});
const todo = (id: StepView['id']): StepView => ({
  ...done(id),
  status: 'todo',
  summary: text('step.hosting.proven', { domain: 'x' }),
});

function picture(steps: readonly StepView[], home: StepView = done('home-assistant'), summary?: Snapshot['summary']): Snapshot {
  const all = [home, ...steps];
  const well = all.every(({ status }) => status === 'done');
  return {
    revision: 1,
    at: 0,
    summary: summary ?? text(well ? 'summary.done' : 'summary.problem'),
    automatic: true,
    actions: [],
    plan: [],
    repairs: [],
    steps: all,
    journal: [],
  };
}

/** A watch over a setup that was finished, unless said otherwise. `show` is what the engine sees next. */
function setUp({ finished = true, store = temporaryStore(), language = (): string => 'en' } = {}) {
  store.settings.set({ automatic: true, finished });
  const core = new FakeCore({ call_service: null, fire_event: null });
  let listener: (snapshot: Snapshot) => void = () => undefined;
  const [look, repair] = [vi.fn(async () => undefined), vi.fn(async () => undefined)];
  let shown = picture([], { ...done('home-assistant'), status: 'waiting' });
  const watch = new Watch({
    engine: {
      snapshot: () => shown,
      subscribe: (heard) => {
        listener = heard;
        return () => undefined;
      },
      look,
      repair,
      language,
    },
    core,
    store,
    panelPath: '/app/local_tesla_fleet_setup',
    onError: (error) => {
      throw error;
    },
  });
  watch.start();
  onTestFinished(async () => await watch.stop());
  const show = async (...steps: Parameters<typeof picture>): Promise<void> => {
    shown = picture(...steps);
    listener(shown);
    await vi.advanceTimersByTimeAsync(0);
  };
  /** What Core was asked to do: notifications, and events by type and code. */
  const said = (): string[] =>
    core.asked.splice(0).map(({ question }) => {
      const { service, event_data: data } = question as { service?: string; event_data?: { type: string; code: string } };
      return service ?? `${data?.type} ${data?.code}`;
    });
  return { core, store, show, said, look, repair, watch };
}
const pass = async (time: number): Promise<unknown> => await vi.advanceTimersByTimeAsync(time);

describe('a setup that was finished', () => {
  test('and breaks is told once, in one notification that leads to the panel, and withdrawn when it heals', async () => {
    const { core, show, said } = setUp();
    await show([broken('hosting')]);
    await pass(19_000);
    expect(said()).toEqual([]);
    await pass(1_000);
    const [created] = core.asked;
    expect(created?.question).toMatchObject({
      domain: 'persistent_notification',
      service: 'create',
      service_data: { notification_id: 'tesla_fleet_setup', message: expect.stringContaining('(/app/local_tesla_fleet_setup)') },
    });
    expect(said()).toEqual(['create', 'problem hosting.dns']);
    for (let hours = 0; hours < 24; hours += 1) {
      await show([broken('hosting')]);
      await pass(3_600_000);
    }
    expect(said()).toEqual([]);
    await show([done('hosting')]);
    expect(said()).toEqual(['dismiss', 'healed hosting.dns']);
  });

  test('and mends itself at once is not told', async () => {
    const { show, said } = setUp();
    await show([broken('hosting')]);
    await pass(10_000);
    await show([done('hosting')]);
    await pass(60_000);
    expect(said()).toEqual([]);
  });

  test('is finished also where Home Assistant may not do everything, which is told on the page alone', async () => {
    const { show, said, store } = setUp({ finished: false });
    const what = text('summary.read-only', { names: 'Car' });
    await show([{ ...done('sign-in'), summary: what, limit: { what, mend: [] } }], done('home-assistant'), what);
    await pass(60_000);
    expect([store.settings.get('finished'), said()]).toEqual([true, []]);
  });

  test('tells of a second failure in the same notification', async () => {
    const { core, show, said } = setUp();
    await show([broken('hosting')]);
    await pass(20_000);
    said();
    await show([broken('hosting'), broken('sign-in', 'hosting.empty')]);
    await pass(20_000);
    expect(JSON.stringify(core.asked[0]?.question)).toMatch(/does not exist.*is empty/);
    expect(said()).toEqual(['create', 'problem hosting.empty']);
    await show([broken('hosting'), done('sign-in')]);
    expect(said()).toEqual(['create', 'healed hosting.empty']);
  });

  test('and fails in another way before it heals has not healed in between: the notification follows, nothing is fired', async () => {
    const { core, show, said } = setUp();
    await show([broken('hosting')]);
    await pass(20_000);
    said();
    await show([broken('hosting', 'hosting.empty')]);
    expect(JSON.stringify(core.asked[0]?.question)).toMatch(/is empty/);
    expect(said()).toEqual(['create']);
    await show([{ ...done('hosting'), status: 'unknown' }]);
    await show([todo('hosting')]);
    expect(said()).toEqual([]);
    await show([done('hosting')]);
    expect(said()).toEqual(['dismiss', 'healed hosting.dns']);
  });

  test('says that all works again only when nothing is left', async () => {
    const { core, show } = setUp();
    await show([broken('hosting'), broken('sign-in')]);
    await pass(20_000);
    core.asked.splice(0);
    await show([broken('hosting'), done('sign-in')]);
    expect(JSON.stringify(core.asked.splice(0).at(-1)?.question)).toContain('in order again');
    await show([done('hosting'), done('sign-in')]);
    expect(JSON.stringify(core.asked.at(-1)?.question)).toContain('Tesla Fleet works again');
  });

  test('and waits for the person is told; a change of the domain that they have begun is not', async () => {
    const { show, said } = setUp();
    await show([todo('hosting')]);
    await pass(60_000);
    expect(said()).toEqual([]);
    await show([todo('sign-in')]);
    await pass(20_000);
    expect(said()).toEqual(['create', 'problem sign-in.todo']);
  });

  test('is remembered over a restart: the failure is not told twice, the notification is there again', async () => {
    const store = temporaryStore();
    const first = setUp({ store });
    await first.show([broken('hosting')]);
    await pass(20_000);
    first.said();
    await first.watch.stop();
    const second = setUp({ store });
    await second.show([{ ...done('hosting'), status: 'waiting' }]);
    await second.show([broken('hosting')]);
    await pass(60_000);
    expect(second.said()).toEqual(['create']);
    await second.show([done('hosting')]);
    expect(second.said()).toEqual(['dismiss', 'healed hosting.dns']);
  });

  test('is not judged while Home Assistant is away; after its restart the notification is there again', async () => {
    const { core, show, said } = setUp();
    await show([broken('hosting')]);
    await pass(20_000);
    said();
    core.become('disconnected');
    await show([broken('hosting')], { ...done('home-assistant'), status: 'waiting' });
    await pass(60_000);
    expect(said()).toEqual([]);
    core.become('connected');
    await show([broken('hosting')]);
    expect(said()).toEqual(['create']);
  });
});

test('before everything was done once nothing is told', async () => {
  const { show, said, store } = setUp({ finished: false });
  await show([broken('hosting')]);
  await pass(3_600_000);
  expect(said()).toEqual([]);
  await show([done('hosting')]);
  expect(store.settings.get('finished')).toBe(true);
});

test('an event asks for a check or a repair, not more often than every half minute, and no other event does', async () => {
  const { core, look, repair } = setUp();
  core.push('tesla_fleet_setup_command', { data: { action: 'dance' } });
  core.push('tesla_fleet_setup_command', { data: { action: 'check' } });
  core.push('tesla_fleet_setup_command', { data: { action: 'repair' } });
  expect([look, repair].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
  await pass(30_000);
  core.push('tesla_fleet_setup_command', { data: { action: 'repair' } });
  expect([look, repair].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('however much happens while Core hangs, Core is told once more when it answers', async () => {
  // Each telling says the message anew: in Core's language.
  const language = vi.fn(() => 'en');
  const { core, show, said } = setUp({ language });
  const hanging = Promise.withResolvers<null>();
  core.answers.set('call_service', async () => await hanging.promise);
  await show([broken('hosting')]);
  await pass(20_000);
  expect(said()).toEqual(['create']);
  for (let changes = 0; changes < 100; changes += 1)
    await show([broken('hosting', changes % 2 ? 'hosting.empty' : 'hosting.dns')]);
  expect(said()).toEqual([]);
  language.mockClear();
  hanging.resolve(null);
  await pass(0);
  expect(said()).toEqual(['problem hosting.dns', 'create']);
  expect(language.mock.calls.length).toBeLessThan(5);
});

test('what broke and what healed is in the journal', async () => {
  const { store, show } = setUp();
  await show([broken('hosting')]);
  await pass(20_000);
  await show([done('hosting')]);
  expect(store.journal.list(5).map(({ by, what: { key } }) => `${by} ${key}`)).toEqual([
    'app step.hosting.looking',
    'app problem.hosting.dns.what',
  ]);
});
