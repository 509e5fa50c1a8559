import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { text } from '../../src/i18n/text.ts';
import { KeyFileError } from '../../src/keys/errors.ts';
import { type Action, action } from '../../src/setup/action.ts';
import { MOST_REPAIRS } from '../../src/setup/attempts.ts';
import { Engine } from '../../src/setup/engine.ts';
import { type Observer, observer } from '../../src/setup/observer.ts';
import type { RepairId } from '../../src/setup/repairs.ts';
import { type ActionId, type ActionOffer, finding, type Snapshot } from '../../src/setup/step.ts';
import type { Step } from '../../src/setup/steps/step.ts';
import type { World } from '../../src/setup/world.ts';
import { StoreError } from '../../src/store/errors.ts';
import { TeslaError } from '../../src/tesla/errors.ts';
import { makePorts } from './make-ports.ts';
import { makeWorld, teslaError } from './make-world.ts';

const HOUR = 60 * 60_000;
const SECRET = 'hunter2-is-no-word';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const well = makeWorld().homeAssistant.value;
/** An observer of Core that always sees the same. */
const core = (value = well): Observer =>
  observer({
    name: 'homeAssistant',
    needs: () => ({}),
    look: async () => {
      if (value === undefined) throw new Error('the base world has a Core');
      return value;
    },
  });

interface Made {
  readonly automatic?: boolean;
  readonly notBefore?: number;
  readonly fields?: ActionOffer['fields'];
  readonly input?: Readonly<Record<string, string>>;
  readonly run?: () => Promise<void>;
  readonly observers?: readonly Observer[];
  /** Whether it is still to be done. */
  readonly open?: (world: World) => boolean;
  readonly touches?: Action['touches'];
}

/** An engine of one step with one action. */
function make({
  automatic = false,
  notBefore,
  fields,
  input = { what: 'it' },
  run = async () => undefined,
  observers = [core()],
  open = () => true,
  touches = [],
}: Made) {
  const ran = vi.fn(run);
  // What is done without a person belongs to a kind of repair.
  const id = automatic ? 'registration.register' : 'proof.do';
  const offer: ActionOffer = {
    id,
    label: text('action.try-again'),
    input,
    automatic,
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(fields === undefined ? {} : { fields }),
  };
  const step: Step = {
    id: 'proof',
    title: text('step.proof.title'),
    check: (world) =>
      finding({
        status: open(world) ? 'todo' : 'done',
        summary: text('step.proof.none'),
        problems: Object.values(world.outcomes).flatMap(({ error }) =>
          error === undefined
            ? []
            : [
                {
                  code: error.code,
                  what: text('step.proof.none'),
                  why: text('step.proof.none'),
                  remedy: text('step.proof.none'),
                  evidence: [],
                },
              ],
        ),
        actions: open(world) ? [offer] : [],
      }),
    actions: [
      action({
        id,
        journal: text('journal.asked-again'),
        input: z.object({ what: z.literal('it'), secret: z.string().max(100).optional() }),
        touches,
        run: ran,
      }),
    ],
  };
  const ports = makePorts();
  const logged: string[] = [];
  const engine = new Engine({
    ports,
    log: (line) => logged.push(line),
    steps: [step],
    observers: [...observers, observer({ name: 'sidebar', needs: () => ({}), look: async () => ({ shown: true }) })],
    keyServer: { host: 'h', port: 1, httpsPort: 2, inDocker: false },
  });
  const snapshots: Snapshot[] = [];
  engine.subscribe((snapshot) => snapshots.push(snapshot));
  return { engine, ports, ran, snapshots, logged };
}
const settle = async (time = 0): Promise<unknown> => await vi.advanceTimersByTimeAsync(time);
const begin = async (engine: Engine) => await engine.act('setup.begin', {});
/** Turns the switch of a kind of repair. */
async function turn(engine: Engine, kind: RepairId) {
  const offer = engine.snapshot().repairs.find(({ offer: { input } }) => input?.repair === kind)?.offer;
  return await engine.act('setup.repair', offer?.input ?? {});
}
const journal = ({ journal: rows }: Snapshot): string[] => rows.map(({ by, what }) => `${by} ${what.key}`);

describe('what the engine sees', () => {
  test('is told at every change, with a growing revision, and only then', async () => {
    const { engine, snapshots } = make({});
    engine.start();
    await settle(HOUR);
    await engine.act('proof.do', { what: 'it' });
    const revisions = snapshots.map(({ revision }) => revision);
    expect(revisions).toEqual(revisions.toSorted((a, b) => a - b));
    const told = snapshots.length;
    await settle(HOUR);
    expect(snapshots).toHaveLength(told);
    // That it was looked is told too: the panel shows when.
    await engine.look();
    expect(snapshots).toHaveLength(told + 1);
    expect(engine.snapshot()).toBe(snapshots.at(-1));
    await engine.stop();
  });

  test('stopped, it leaves no timer behind', async () => {
    const { engine } = make({
      automatic: true,
      run: async () => Promise.reject(teslaError('server')),
      observers: [core(), observer({ name: 'log', needs: () => ({}), look: async () => [], again: () => 1000 })],
    });
    engine.start();
    await begin(engine);
    await settle(1000);
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    await engine.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('on a word of the person', () => {
  test('only what is on offer is done, with the input that it is offered with', async () => {
    const { engine, ran } = make({});
    engine.start();
    await settle();
    for (const [id, input] of [
      ['proof.do', {}],
      ['proof.do', { what: 'other' }],
      ['proof.other', { what: 'it' }],
    ] as [ActionId, Record<string, string>][]) {
      expect(await engine.act(id, input)).toMatchObject({ ok: false, code: 'not-offered' });
    }
    expect(ran).not.toHaveBeenCalled();
    expect(await engine.act('proof.do', { what: 'it' })).toEqual({ ok: true });
    expect(ran).toHaveBeenCalledTimes(1);
    expect(journal(engine.snapshot())).toEqual(['person journal.asked-again']);
    await engine.stop();
  });

  test('one action runs at a time, and is shown while it runs', async () => {
    let running = 0;
    let most = 0;
    const { engine, snapshots } = make({
      run: async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 1000));
        running -= 1;
      },
    });
    engine.start();
    await settle();
    const both = Promise.all([engine.act('proof.do', { what: 'it' }), engine.act('proof.do', { what: 'it' })]);
    await settle(500);
    expect(engine.snapshot().running).toMatchObject({ id: 'proof.do' });
    await settle(5000);
    expect(await both).toEqual([{ ok: true }, { ok: true }]);
    expect(most).toBe(1);
    expect(snapshots.at(-1)?.running).toBeUndefined();
    await engine.stop();
  });

  test('what it touches is looked at before it is over', async () => {
    const look = vi.fn(async () => []);
    const { engine } = make({ touches: ['log'], observers: [core(), observer({ name: 'log', needs: () => ({}), look })] });
    engine.start();
    await settle();
    const before = look.mock.calls.length;
    await engine.act('proof.do', { what: 'it' });
    expect(look.mock.calls.length).toBe(before + 1);
    await engine.stop();
  });

  test('input that does not fit is invalid, and is not taken for a failure of the world', async () => {
    const { engine, ran } = make({});
    engine.start();
    await settle();
    expect(await engine.act('proof.do', { what: 'it', secret: 'x'.repeat(200) })).toMatchObject({ ok: false, code: 'invalid' });
    expect(ran).not.toHaveBeenCalled();
    expect(engine.snapshot().steps[0]?.problems).toEqual([]);
    expect(engine.snapshot().journal).toEqual([]);
    await engine.stop();
  });

  test('a failure is answered, shown, and in the journal', async () => {
    const { engine } = make({ run: async () => Promise.reject(teslaError('domain-taken')) });
    engine.start();
    await settle();
    expect(await engine.act('proof.do', { what: 'it' })).toMatchObject({
      ok: false,
      code: 'failed',
      problems: [{ code: 'tesla.domain-taken' }],
    });
    expect(engine.snapshot().steps[0]?.problems).toMatchObject([{ code: 'domain-taken' }]);
    expect(journal(engine.snapshot())).toEqual(['person journal.failed']);
    await engine.stop();
  });

  test('what nobody knows is shown whole', async () => {
    const { engine } = make({ run: async () => Promise.reject(new RangeError('the sky is green')) });
    engine.start();
    await settle();
    const result = await engine.act('proof.do', { what: 'it' });
    expect(result).toMatchObject({ code: 'failed', problems: [{ code: 'unknown' }] });
    expect(JSON.stringify(result)).toContain('RangeError: the sky is green');
    await engine.stop();
  });

  test('a secret that was filled in is nowhere, also where an error quotes it', async () => {
    const { engine, snapshots, ports } = make({
      fields: [{ name: 'secret', kind: 'secret', label: text('field.client-secret') }],
      run: async () => Promise.reject(new TypeError(`cannot use ${SECRET}`)),
    });
    engine.start();
    await settle();
    const result = await engine.act('proof.do', { what: 'it', secret: SECRET });
    expect(JSON.stringify([result, snapshots, ports.store.journal.list(10)])).not.toContain(SECRET);
    expect(result).toMatchObject({ code: 'failed' });
    await engine.stop();
  });

  test.each([
    ['store.disk-full', new StoreError('disk-full', 'SQLITE_FULL')],
    ['key-pair.disk-full', new KeyFileError('disk-full', 'ENOSPC')],
  ])('a full disk is told once at every press, though the journal cannot be written either: %s', async (code, error) => {
    const { engine, ports } = make({ run: async () => Promise.reject(error) });
    engine.start();
    await settle();
    const full = vi.spyOn(ports.store.journal, 'add').mockImplementation(() => {
      throw new StoreError('disk-full', 'SQLITE_FULL');
    });
    for (const _ of ['once', 'once more']) {
      const result = await engine.act('proof.do', { what: 'it' });
      expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toEqual([code]);
    }
    full.mockRestore();
    await engine.stop();
  });

  test('a full disk is told beside a failure of another kind', async () => {
    const { engine, ports } = make({ run: async () => Promise.reject(teslaError('domain-taken')) });
    engine.start();
    await settle();
    const full = vi.spyOn(ports.store.journal, 'add').mockImplementation(() => {
      throw new StoreError('disk-full', 'SQLITE_FULL');
    });
    const result = await engine.act('proof.do', { what: 'it' });
    expect(result).toMatchObject({ problems: [{ code: 'tesla.domain-taken' }, { code: 'store.disk-full' }] });
    full.mockRestore();
    await engine.stop();
  });

  test('a journal that cannot be read does not stop the engine, and shows what was read before', async () => {
    const { engine, ports } = make({});
    engine.start();
    await settle();
    await engine.act('proof.do', { what: 'it' });
    const broken = vi.spyOn(ports.store.journal, 'list').mockImplementation(() => {
      throw new StoreError('failed', 'SQLITE_IOERR_READ');
    });
    await engine.look();
    expect(journal(engine.snapshot())).toEqual(['person journal.asked-again']);
    broken.mockRestore();
    await engine.stop();
  });

  test('a journal that cannot be written does not stop the engine', async () => {
    const { engine, ports } = make({});
    engine.start();
    await settle();
    const broken = vi.spyOn(ports.store.journal, 'add').mockImplementation(() => {
      throw new Error('SQLITE_FULL');
    });
    expect(await engine.act('proof.do', { what: 'it' })).toMatchObject({ ok: false, code: 'failed' });
    broken.mockRestore();
    expect(engine.snapshot().running).toBeUndefined();
    expect(await engine.act('proof.do', { what: 'it' })).toEqual({ ok: true });
    await engine.stop();
  });
});

describe('by itself', () => {
  test('nothing is done before the person let it, and then it is', async () => {
    const { engine, ran } = make({ automatic: true });
    engine.start();
    await settle(HOUR);
    expect(ran).not.toHaveBeenCalled();
    await begin(engine);
    await settle();
    expect(ran).toHaveBeenCalledTimes(1);
    expect(journal(engine.snapshot())).toEqual(['app journal.asked-again', 'person journal.setup.begin']);
    await engine.stop();
  });

  test('what only a person may do is never done', async () => {
    const { engine, ran } = make({ automatic: false });
    engine.start();
    await begin(engine);
    await settle(24 * HOUR);
    expect(ran).not.toHaveBeenCalled();
    await engine.stop();
  });

  test.each([
    ['away', { connection: 'disconnected' as const }],
    ['in recovery mode', { ...well, connection: 'connected' as const, configuration: recovering() }],
  ])('nothing is done while Core is %s', async (_name, value) => {
    const { engine, ran } = make({ automatic: true, observers: [core(value)] });
    engine.start();
    await begin(engine);
    await settle(HOUR);
    expect(ran).not.toHaveBeenCalled();
    await engine.stop();
  });

  test('nothing is done while a look is under way', async () => {
    const { promise, resolve } = Promise.withResolvers<[]>();
    const { engine, ran } = make({
      automatic: true,
      observers: [core(), observer({ name: 'log', needs: () => ({}), look: () => promise })],
    });
    engine.start();
    await begin(engine);
    await settle(60_000);
    expect(ran).not.toHaveBeenCalled();
    resolve([]);
    await settle();
    expect(ran).toHaveBeenCalledTimes(1);
    await engine.stop();
  });

  test.each([
    ['fails', async () => Promise.reject(new Error('no'))],
    ['helps nothing', async () => undefined],
  ])('what %s is tried ever more seldom: some fifty times a day', async (_name, run) => {
    const { engine, ran } = make({ automatic: true, run });
    engine.start();
    await begin(engine);
    await settle(10 * 60_000);
    expect(ran.mock.calls.length).toBeGreaterThanOrEqual(4);
    await settle(24 * HOUR);
    expect(ran.mock.calls.length).toBeLessThan(60);
    await engine.stop();
  });

  test('what is done is not done again', async () => {
    let done = false;
    const { engine, ran } = make({
      automatic: true,
      run: async () => {
        done = true;
      },
      open: () => !done,
    });
    engine.start();
    await begin(engine);
    await settle(24 * HOUR);
    expect(ran).toHaveBeenCalledTimes(1);
    await engine.stop();
  });

  test('a pause that Tesla asks for is kept', async () => {
    const error = new TeslaError('rate-limited', { region: 'eu', endpoint: 'POST /x' }, { retryAfter: 3600 });
    const { engine, ran } = make({ automatic: true, run: async () => Promise.reject(error) });
    engine.start();
    await begin(engine);
    await settle(0.95 * HOUR);
    expect(ran).toHaveBeenCalledTimes(1);
    await settle(0.2 * HOUR);
    expect(ran).toHaveBeenCalledTimes(2);
    await engine.stop();
  });

  test('a person who acts makes what failed be tried again at once', async () => {
    const { engine, ran } = make({ automatic: true, run: async () => Promise.reject(new Error('no')) });
    engine.start();
    await begin(engine);
    await settle(2 * HOUR);
    const before = ran.mock.calls.length;
    await engine.lookAgain();
    await settle();
    expect(ran.mock.calls.length).toBe(before + 1);
    await engine.stop();
  });

  test.each(['look', 'repair'] as const)('an automation that asks for a %s shortens no pause', async (asked) => {
    const { engine, ran } = make({ automatic: true, run: async () => Promise.reject(new Error('no')) });
    engine.start();
    await begin(engine);
    await settle(2 * HOUR);
    const before = ran.mock.calls.length;
    for (let minute = 0; minute < 60; minute += 1) {
      await engine[asked]();
      await settle(60_000);
    }
    expect(ran.mock.calls.length - before).toBeLessThanOrEqual(2);
    // Nor does it while automatic steps are paused: what fails is not tried at each asking.
    await engine.act('setup.pause', {});
    ran.mockClear();
    for (let minute = 0; minute < 60; minute += 1) {
      await engine[asked]();
      await settle(60_000);
    }
    expect(ran.mock.calls.length).toBeLessThanOrEqual(6);
    await engine.stop();
  });

  test.each([
    ['an automation asks for a check', async (engine: Engine) => await engine.look()],
    ['an automation asks for a repair', async (engine: Engine) => await engine.repair()],
    ['“Check again” is pressed', async (engine: Engine) => await engine.lookAgain()],
    ['other buttons are pressed', async (engine: Engine) => [await engine.act('setup.pause', {}), await begin(engine)]],
    ['another repair is switched', async (engine: Engine) => await turn(engine, 'reload')],
  ])('what is undone again and again stays left to the person when %s each hour', async (_name, ask) => {
    const { engine, ran } = make({ automatic: true });
    engine.start();
    await begin(engine);
    for (let hours = 0; hours < 23; hours += 1) {
      await settle(HOUR);
      await ask(engine);
    }
    expect(ran).toHaveBeenCalledTimes(MOST_REPAIRS);
    expect(engine.snapshot().steps[0]?.problems).toMatchObject([{ code: 'repair.undone' }]);
    await engine.stop();
  });

  test.each([
    [
      'presses the button of that very repair',
      async (engine: Engine) => await engine.act('registration.register', { what: 'it' }),
    ],
    [
      'switches that very repair off and on',
      async (engine: Engine) => [await turn(engine, 'registration'), await turn(engine, 'registration')],
    ],
  ])('what was undone again and again is done again once the person %s', async (_name, decide) => {
    const { engine, ran } = make({ automatic: true });
    engine.start();
    await begin(engine);
    await settle(2 * HOUR);
    expect(ran).toHaveBeenCalledTimes(MOST_REPAIRS);
    ran.mockClear();
    await decide(engine);
    expect(engine.snapshot().steps[0]?.problems).toEqual([]);
    await settle(2 * HOUR);
    expect(ran.mock.calls.length).toBeGreaterThanOrEqual(MOST_REPAIRS);
    await engine.stop();
  });

  test('an answer of an unknown form inside an action is a failure: told, in the journal, and tried ever more seldom', async () => {
    const { engine, ran, logged } = make({ automatic: true, run: async () => void z.object({ id: z.string() }).parse({}) });
    engine.start();
    await begin(engine);
    await settle(12 * HOUR);
    const { steps, journal: rows } = engine.snapshot();
    expect(steps[0]).toMatchObject({ status: 'problem' });
    expect(steps[0]?.problems.map(({ code }) => code)).toEqual(['unknown', 'unexpected']);
    expect(steps[0]?.problems[0]?.what.params?.text).toMatch(/^An unexpected form: .*expected string.*\n.*at id$/);
    expect(new Set(rows.map(({ by, what }) => `${by} ${what.key}`))).toEqual(
      new Set(['app journal.failed', 'person journal.setup.begin']),
    );
    expect(ran.mock.calls.length).toBeGreaterThan(MOST_REPAIRS);
    expect(ran.mock.calls.length).toBeLessThan(30);
    expect(logged).toHaveLength(1);
    await engine.stop();
  });

  test('an offer whose input its own action refuses is a failure as well, and is not run', async () => {
    const { engine, ran } = make({ automatic: true, input: { what: 'other' } });
    engine.start();
    await begin(engine);
    await settle(HOUR);
    expect(ran).not.toHaveBeenCalled();
    expect(engine.snapshot().steps[0]?.problems.map(({ code }) => code)).toContain('unexpected');
    expect(journal(engine.snapshot())).toContain('app journal.failed');
    await engine.stop();
  });

  test('a look that hangs holds up no action for ever, not even one that touches it', async () => {
    const { engine, ran } = make({
      automatic: true,
      touches: ['log'],
      observers: [core(), observer({ name: 'log', limit: 30_000, needs: () => ({}), look: () => new Promise(() => undefined) })],
    });
    engine.start();
    await settle();
    const begun = begin(engine);
    await settle(31_000);
    expect(await begun).toEqual({ ok: true });
    expect(ran).toHaveBeenCalledTimes(1);
    const pressed = engine.act('registration.register', { what: 'it' });
    await settle();
    expect(await pressed).toEqual({ ok: true });
    await engine.stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('what failed and may pass is tried again within a minute while a page is open', async () => {
    const { engine, ran } = make({ automatic: true, run: async () => Promise.reject(teslaError('dns')) });
    engine.start();
    await begin(engine);
    await settle(2 * HOUR);
    ran.mockClear();
    await settle(10 * 60_000);
    expect(ran.mock.calls.length).toBeLessThanOrEqual(1);
    const close = engine.show(() => undefined);
    await settle(10 * 60_000);
    expect(ran.mock.calls.length).toBeGreaterThanOrEqual(10);
    close();
    await engine.stop();
  });

  test('is not done before its time, and is then', async () => {
    const { engine, ran } = make({ automatic: true, notBefore: Date.now() + HOUR });
    engine.start();
    await begin(engine);
    await settle(HOUR - 1_000);
    expect(ran).not.toHaveBeenCalled();
    await settle(1_000);
    expect(ran).toHaveBeenCalledTimes(1);
    expect(ran).toHaveBeenLastCalledWith(expect.anything(), expect.anything(), expect.anything(), 'app');
    await engine.act('registration.register', { what: 'it' });
    expect(ran).toHaveBeenCalledWith(expect.anything(), expect.anything(), expect.anything(), 'person');
    await engine.stop();
  });

  test('an automation that asks for a repair has it done once, though automatic steps are paused', async () => {
    const { engine, ran, snapshots } = make({ automatic: true });
    engine.start();
    await settle();
    await engine.repair();
    expect(ran).toHaveBeenCalledTimes(0);
    await engine.act('setup.begin', {});
    await settle();
    await engine.act('setup.pause', {});
    ran.mockClear();
    await engine.repair();
    await settle(HOUR);
    expect(ran).toHaveBeenCalledTimes(1);
    expect(snapshots.at(-1)?.automatic).toBe(false);
    await engine.stop();
  });

  test('who takes the word back while something runs is obeyed', async () => {
    const { engine, ran } = make({
      automatic: true,
      run: async () => await new Promise((resolve) => setTimeout(resolve, 1000)),
    });
    engine.start();
    await begin(engine);
    await settle(500);
    expect(engine.snapshot().running).toBeDefined();
    const paused = engine.act('setup.pause', {});
    await settle(24 * HOUR);
    expect(await paused).toEqual({ ok: true });
    expect(ran).toHaveBeenCalledTimes(1);
    await engine.stop();
  });

  test('an observer that asks for looks all the time does not make an action run twice at once', async () => {
    let push = (): void => undefined;
    const { engine, ran } = make({
      automatic: true,
      run: async () => {
        push();
        return Promise.reject(new Error('no'));
      },
      touches: ['log'],
      observers: [
        core(),
        observer({
          name: 'log',
          needs: () => ({}),
          look: async () => [],
          listen: (_, changed) => {
            push = changed;
            return () => undefined;
          },
        }),
      ],
    });
    engine.start();
    await begin(engine);
    await settle();
    push();
    await settle();
    expect(ran).toHaveBeenCalledTimes(1);
    await engine.stop();
  });
});

function recovering() {
  if (well?.configuration === undefined) throw new Error('the base world has a Core');
  return { ...well.configuration, recoveryMode: true };
}
