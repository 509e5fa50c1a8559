import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CodedError } from '../../src/errors.ts';
import { HomeAssistantError } from '../../src/ha/errors.ts';
import { badMomentOf } from '../../src/setup/bad-moment.ts';
import type { Doubt } from '../../src/setup/doubt.ts';
import { Looks } from '../../src/setup/looks.ts';
import { type Observer, type ObserverDefinition, observer } from '../../src/setup/observer.ts';
import type { Ports } from '../../src/setup/ports.ts';
import { Mistakes } from '../../src/setup/unexpected.ts';
import type { ObserverName, World } from '../../src/setup/world.ts';
import { TeslaError } from '../../src/tesla/errors.ts';
import { teslaError } from './make-world.ts';

const HOUR = 60 * 60_000;
/** What the fake observers must know. */
let needs: string | undefined;
let changes: number;

beforeEach(() => {
  vi.useFakeTimers();
  needs = 'a';
  changes = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

function fake(
  definition: Partial<ObserverDefinition<'log', string>> & Pick<ObserverDefinition<'log', string>, 'look'>,
): Observer {
  return observer({ name: 'log', needs: () => needs, ...definition });
}

function watch(...observers: Observer[]) {
  const ports = { now: Date.now } as Ports;
  const logged: string[] = [];
  const looks: Looks = new Looks(
    observers,
    ports,
    () => looks.sights() as unknown as World,
    () => {
      changes += 1;
      looks.follow();
    },
    new Mistakes((line) => logged.push(line), Date.now),
  );
  looks.start();
  const seen = (name: ObserverName = 'log') => looks.sights()[name];
  return { looks, seen, logged };
}
const settle = async (): Promise<unknown> => await vi.advanceTimersByTimeAsync(0);
const line = (text: string) => [{ at: 0, text }];

/** Whether a promise is fulfilled without any time going by. */
async function isOver(promise: Promise<unknown>): Promise<boolean> {
  let over = false;
  void promise.then(() => {
    over = true;
  });
  await settle();
  return over;
}

describe('looks', () => {
  test('begin when what they need is there, and their answer is void when it goes', async () => {
    needs = undefined;
    const look = vi.fn(async () => line('x'));
    const { looks, seen } = watch(fake({ look }));
    await settle();
    expect(look).not.toHaveBeenCalled();
    needs = 'a';
    looks.follow();
    await settle();
    expect(seen()).toMatchObject({ value: line('x') });
    needs = undefined;
    looks.follow();
    expect(seen().value).toBeUndefined();
  });

  test.each([
    [undefined, undefined, undefined],
    ['asked', line('x'), undefined],
    ['always', line('x'), line('x')],
  ] as const)('an answer is kept as it says: %s', async (keeps, whenOther, whenGone) => {
    const first = vi.fn(async () => line('x'));
    const { looks, seen } = watch(fake({ look: first, ...(keeps === undefined ? {} : { keeps }) }));
    await settle();
    first.mockImplementation(() => new Promise(() => undefined));
    needs = 'b';
    looks.follow();
    expect(seen().value).toEqual(whenOther);
    needs = undefined;
    looks.follow();
    expect(seen().value).toEqual(whenGone);
  });

  test('an answer about an older world is dropped', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const look = vi.fn(async (_: Ports, about: string) => {
      if (about === 'a') await promise;
      return line(about);
    });
    const { looks, seen } = watch(fake({ look }));
    await settle();
    needs = 'b';
    looks.follow();
    resolve();
    await settle();
    expect(seen().value).toEqual(line('b'));
    expect(look).toHaveBeenCalledTimes(2);
  });

  test('an answer is void also where a push comes before anyone followed', async () => {
    let push = (): void => undefined;
    const look = vi.fn(async (_: Ports, about: string) => (about === 'a' ? line('a') : Promise.reject(teslaError('dns'))));
    const { seen } = watch(
      fake({
        look,
        listen: (_, changed) => {
          push = changed;
          return () => undefined;
        },
      }),
    );
    await settle();
    needs = 'b';
    push();
    expect(seen().value).toBeUndefined();
    await settle();
    expect(seen()).toMatchObject({ error: { code: 'dns' } });
    expect(seen().value).toBeUndefined();
  });

  test('what was seen is listened to, anew when it is another, as long as it was not seen otherwise, and no more at the end', async () => {
    const heard: string[] = [];
    let push = (): void => undefined;
    const look = vi.fn(async () => line('x'));
    const follow = {
      of: (seen: readonly { readonly text: string }[]) => seen.map(({ text }) => text),
      listen: (_: Ports, names: readonly string[], changed: () => void) => {
        heard.push(`+${names}`);
        push = changed;
        return () => void heard.push(`-${names}`);
      },
    };
    const { looks } = watch(fake({ look, follow }));
    await settle();
    push();
    await settle();
    expect([look.mock.calls.length, heard]).toEqual([2, ['+x']]);
    look.mockRejectedValueOnce(teslaError('dns'));
    push();
    await settle();
    expect(heard).toEqual(['+x']);
    look.mockResolvedValue(line('y'));
    push();
    await settle();
    looks.stop();
    expect(heard).toEqual(['+x', '-x', '+y', '-y']);
  });

  test('a push is followed by a look; pushes during a look by one more', async () => {
    let push = (): void => undefined;
    let resolve = (): void => undefined;
    const look = vi.fn(
      async () =>
        await new Promise<ReturnType<typeof line>>((done) => {
          resolve = () => done(line('x'));
        }),
    );
    const { looks } = watch(
      fake({
        look,
        listen: (_, changed) => {
          push = changed;
          return () => undefined;
        },
      }),
    );
    push();
    push();
    push();
    expect(look).toHaveBeenCalledTimes(1);
    expect(looks.settled).toBe(false);
    resolve();
    await settle();
    expect(look).toHaveBeenCalledTimes(2);
    resolve();
    await settle();
    expect(look).toHaveBeenCalledTimes(2);
    expect(looks.settled).toBe(true);
  });

  test('what was pushed is told to the next look, unless another whole one is wanted', async () => {
    let push = (_?: unknown): void => undefined;
    const told: unknown[] = [];
    let resolve = (): void => undefined;
    const { looks } = watch(
      fake({
        look: async (_ports, _needs, news) => {
          told.push(news);
          await new Promise<void>((done) => {
            resolve = done;
          });
          return line(String(told.length));
        },
        listen: (_, changed) => {
          push = changed;
          return () => undefined;
        },
      }),
    );
    const goOn = async () => {
      resolve();
      await settle();
    };
    push('one');
    push('two');
    await goOn();
    await goOn();
    push('three');
    await goOn();
    expect(told).toEqual([undefined, { value: line('1'), pushes: ['one', 'two'] }, { value: line('2'), pushes: ['three'] }]);
    push('four');
    push();
    await goOn();
    await goOn();
    needs = 'b';
    push('five');
    await goOn();
    expect(told.slice(3)).toEqual([{ value: line('3'), pushes: ['four'] }, undefined, undefined]);
    looks.stop();
  });

  test('what they are prompted by is followed by one look, and their answer stays meanwhile', async () => {
    let doubt: ReturnType<Doubt> = 'well';
    const look = vi.fn(async () => line('x'));
    const { looks, seen } = watch(fake({ look, prompt: () => doubt }));
    await settle();
    const looked = look.mock.calls.length;
    look.mockImplementationOnce(() => new Promise(() => undefined));
    // While Core tries again and again nothing is known of it: that is no new doubt.
    for (const now of ['doubt', undefined, 'doubt', undefined, 'doubt'] as const) {
      doubt = now;
      looks.follow();
    }
    expect(look).toHaveBeenCalledTimes(looked + 1);
    expect(seen().value).toEqual(line('x'));
  });

  test('a sight says in what doubt it was looked, and a doubt that came meanwhile or where it could not look is not lost', async () => {
    let doubt: ReturnType<Doubt>;
    const { promise, resolve } = Promise.withResolvers<void>();
    const look = vi.fn(async () => {
      await promise;
      return line('x');
    });
    const { looks, seen } = watch(fake({ look, lasts: true, prompt: () => doubt }));
    doubt = 'doubt';
    looks.follow();
    resolve();
    await settle();
    expect(look).toHaveBeenCalledTimes(2);
    expect(seen()).toMatchObject({ prompt: 'doubt' });
    doubt = 'well';
    looks.follow();
    await settle();
    expect(seen()).toMatchObject({ prompt: 'well' });
    needs = undefined;
    doubt = 'doubt';
    looks.follow();
    expect(look).toHaveBeenCalledTimes(3);
    needs = 'a';
    looks.follow();
    await settle();
    expect(look).toHaveBeenCalledTimes(4);
    expect(seen()).toMatchObject({ prompt: 'doubt' });
  });

  test('what costs is not asked again when all is as it was before it could not look', async () => {
    const look = vi.fn(async () => line('x'));
    const { looks, seen } = watch(fake({ look, lasts: true }));
    await settle();
    const asked = look.mock.calls.length;
    for (const now of [undefined, 'a', undefined, 'a']) {
      needs = now;
      looks.follow();
      await settle();
    }
    expect(look).toHaveBeenCalledTimes(asked);
    expect(seen()).toMatchObject({ value: line('x') });
    needs = 'b';
    looks.follow();
    expect(seen().value).toBeUndefined();
    await settle();
    await looks.fresh();
    expect(look).toHaveBeenCalledTimes(asked + 2);
  });

  test('fresh waits for a look that began after it was asked', async () => {
    let answer = 'before';
    const { looks, seen } = watch(fake({ look: async () => line(answer) }));
    answer = 'after';
    await looks.fresh(['log']);
    expect(seen().value).toEqual(line('after'));
  });

  test('fresh does not wait for who cannot look', async () => {
    needs = undefined;
    const look = vi.fn(async () => line('x'));
    const { looks } = watch(fake({ look }));
    expect(await isOver(looks.fresh())).toBe(true);
    expect(look).not.toHaveBeenCalled();
  });

  test('fresh waits for a look that hangs, but not for ever when all is stopped', async () => {
    const { looks } = watch(fake({ look: () => new Promise(() => undefined) }));
    const fresh = looks.fresh();
    expect(await isOver(fresh)).toBe(false);
    looks.stop();
    expect(await isOver(fresh)).toBe(true);
  });

  test('by time, as the observer says, with some jitter', async () => {
    const look = vi.fn(async () => line('x'));
    watch(fake({ look, again: () => 60_000 }));
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(look.mock.calls.length).toBeGreaterThan(54);
    expect(look.mock.calls.length).toBeLessThan(68);
  });

  test('one that nothing asks for again is not made again', async () => {
    const look = vi.fn(async () => line('x'));
    watch(fake({ look }));
    await vi.advanceTimersByTimeAsync(24 * HOUR);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test.each([undefined, 12 * HOUR])(
    'one that fails is made again soon, then ever more seldom (by itself each %s ms)',
    async (pause) => {
      const look = vi.fn(async () => Promise.reject(teslaError('server')));
      watch(fake({ look, again: () => pause }));
      await vi.advanceTimersByTimeAsync(60_000);
      expect(look.mock.calls.length).toBeGreaterThan(2);
      await vi.advanceTimersByTimeAsync(24 * HOUR);
      expect(look.mock.calls.length).toBeLessThan(200);
    },
  );

  test('a pause that Tesla asks for is kept', async () => {
    const look = vi.fn(async () => Promise.reject(teslaError('rate-limited', { retryAfter: 3600 })));
    watch(fake({ look, again: () => 15_000 }));
    await vi.advanceTimersByTimeAsync(0.8 * HOUR);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('what is not asked by the look at everything is asked when it is named', async () => {
    const look = vi.fn(async () => line('x'));
    const { looks } = watch(fake({ look, settled: (seen) => seen.length > 0 }));
    await settle();
    await looks.fresh();
    expect(look).toHaveBeenCalledTimes(1);
    await looks.fresh(['log']);
    expect(look).toHaveBeenCalledTimes(2);
    look.mockRejectedValueOnce(teslaError('dns'));
    await looks.fresh(['log']);
    await looks.fresh();
    expect(look).toHaveBeenCalledTimes(4);
  });

  test('what was seen before a start is not asked again, and holds for what it was seen of', async () => {
    const look = vi.fn(async () => line('asked'));
    const { looks, seen } = watch(
      fake({ look, lasts: true, recall: (_, about) => (about === 'a' ? { value: line('kept'), at: 7 } : undefined) }),
    );
    await settle();
    expect(seen()).toEqual({ value: line('kept'), at: 7, since: 7 });
    expect(look).not.toHaveBeenCalled();
    needs = 'b';
    looks.follow();
    await settle();
    expect(seen()).toMatchObject({ value: line('asked') });
  });

  describe('a bad moment', () => {
    const offline = teslaError('dns');
    /** Fails as it is told to: as a whole, or inside an answer that is there. */
    function failing(over: Partial<ObserverDefinition<'log', string>> = {}, inside = false) {
      const state: { error: CodedError | undefined } = { error: offline };
      const look = vi.fn(async () => {
        if (state.error !== undefined && !inside) throw state.error;
        return line(state.error?.code ?? 'well');
      });
      const badMoment = (seen: ReturnType<typeof line>) =>
        seen[0]?.text === 'well' ? undefined : badMomentOf(state.error instanceof TeslaError ? [state.error] : []);
      return { state, look, observer: fake({ look, again: () => 12 * HOUR, badMoment, ...over }) };
    }
    const looked = async (look: { readonly mock: { readonly calls: unknown[] } }, time: number) => {
      const before = look.mock.calls.length;
      await vi.advanceTimersByTimeAsync(time);
      return look.mock.calls.length - before;
    };

    test.each([false, true])('is looked at again within a minute while someone looks (inside an answer: %s)', async (inside) => {
      const { look, observer, state } = failing({}, inside);
      const { looks } = watch(observer);
      await vi.advanceTimersByTimeAsync(6 * HOUR);
      expect(await looked(look, HOUR)).toBeLessThan(4);
      const close = looks.watch();
      await vi.advanceTimersByTimeAsync(0);
      for (let minute = 0; minute < 30; minute += 1) expect(await looked(look, 60_000)).toBeGreaterThan(0);
      close();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(await looked(look, HOUR)).toBeLessThan(4);
      state.error = undefined;
      await vi.advanceTimersByTimeAsync(HOUR);
      expect(await looked(look, 6 * HOUR)).toBe(0);
    });

    test('is looked at when a page is opened, though pages come and go', async () => {
      const { look, observer } = failing();
      const { looks } = watch(observer);
      await vi.advanceTimersByTimeAsync(6 * HOUR);
      const before = look.mock.calls.length;
      for (let opened = 0; opened < 12; opened += 1) {
        const close = looks.watch();
        await vi.advanceTimersByTimeAsync(10_000);
        close();
      }
      expect(look.mock.calls.length - before).toBeGreaterThan(1);
    });

    test('is not looked at every minute for a page that nobody closes', async () => {
      const { look, observer } = failing();
      const { looks } = watch(observer);
      looks.watch();
      await vi.advanceTimersByTimeAsync(3 * HOUR);
      expect(await looked(look, HOUR)).toBeLessThan(4);
    });

    test('of what costs is not looked at more often because someone looks', async () => {
      const { look, observer } = failing({ costs: true });
      const { looks } = watch(observer);
      await vi.advanceTimersByTimeAsync(6 * HOUR);
      looks.watch();
      expect(await looked(look, HOUR)).toBeLessThan(2);
    });

    test('of what costs is not asked again within minutes where it was answered', async () => {
      const { look, observer, state } = failing({ costs: true });
      state.error = teslaError('unauthorized', { status: 401 });
      watch(observer);
      await settle();
      expect(await looked(look, 8 * 60_000)).toBe(0);
      expect(await looked(look, 24 * HOUR)).toBeLessThan(12);
    });

    test('waits as long as Tesla asked, also while someone looks', async () => {
      const { look, observer, state } = failing({}, true);
      state.error = teslaError('server', { retryAfter: 3600 });
      const { looks } = watch(observer);
      await settle();
      looks.watch();
      expect(await looked(look, 0.8 * HOUR)).toBe(0);
    });

    test('without a network is over at once when another look reaches the world again', async () => {
      const [one, other, refused] = [
        failing({ name: 'log' }),
        failing({ name: 'pairing' as 'log' }),
        failing({ name: 'flows' as 'log' }),
      ];
      refused.state.error = teslaError('server');
      const { looks } = watch(one.observer, other.observer, refused.observer);
      await vi.advanceTimersByTimeAsync(6 * HOUR);
      one.state.error = undefined;
      const before = [other, refused].map(({ look }) => look.mock.calls.length);
      await looks.fresh(['log']);
      await settle();
      expect([other, refused].map(({ look }, index) => look.mock.calls.length - (before[index] ?? 0))).toEqual([1, 0]);
    });
  });

  test('since when something is so stays while it is so, also a failure', async () => {
    let answer: () => Promise<ReturnType<typeof line>> = async () => line('x');
    const { looks, seen } = watch(fake({ look: () => answer() }));
    const begun = Date.now();
    await settle();
    vi.setSystemTime(begun + 1000);
    await looks.fresh();
    expect(seen()).toMatchObject({ since: begun, at: begun + 1000 });
    answer = () => Promise.reject(teslaError('server', { referenceId: String(Math.random()) }));
    await looks.fresh();
    expect(seen()).toMatchObject({ since: begun + 1000, error: { code: 'server' } });
    vi.setSystemTime(begun + 2000);
    await looks.fresh();
    expect(seen()).toMatchObject({ since: begun + 1000 });
  });

  test('what an observer throws is told; what is no typed error is one of ours', async () => {
    expect((await failing(new HomeAssistantError('timeout', 'x'))).error).toMatchObject({ code: 'timeout' });
    expect((await failing(new TypeError('a mistake'))).error).toMatchObject({
      code: 'unexpected',
      message: 'TypeError: a mistake',
    });
  });

  test('what no code knows is logged once with its stack and without secrets, and again when it is something else', async () => {
    let thrown: unknown = new TypeError('a mistake with ta-secret.hidden');
    const { looks, logged } = watch(fake({ look: () => Promise.reject(thrown) }));
    await settle();
    await looks.fresh();
    await looks.fresh();
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatch(/^log: TypeError: a mistake with \[removed\]\n {4}at .*looks\.test\.ts:\d+/);
    thrown = new HomeAssistantError('timeout', 'what has words of its own');
    await looks.fresh();
    expect(logged).toHaveLength(1);
    thrown = 'no error at all';
    await looks.fresh();
    expect(logged.slice(1)).toEqual(['log: no error at all']);
  });

  test('one that hangs is given up after its limit, and what it says later counts for nothing', async () => {
    const hanging = Promise.withResolvers<ReturnType<typeof line>>();
    const look = vi.fn(() => hanging.promise);
    const { looks, seen } = watch(fake({ look, limit: 30_000 }));
    const fresh = looks.fresh();
    await vi.advanceTimersByTimeAsync(29_999);
    expect(looks.settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await isOver(fresh)).toBe(true);
    expect(looks.settled).toBe(true);
    expect(seen()).toMatchObject({ error: { code: 'late', evidence: 'log', limit: 30_000 } });
    // Not asked once more beside the one that hangs, however often it is wanted.
    expect(await isOver(looks.fresh())).toBe(true);
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(look).toHaveBeenCalledTimes(1);
    look.mockImplementation(async () => line('new'));
    hanging.resolve(line('old'));
    await settle();
    expect(seen()).toMatchObject({ value: line('new') });
    expect(seen().error).toBeUndefined();
    expect(look).toHaveBeenCalledTimes(2);
  });

  test('a limit leaves no timer behind, whether it is met, or all is stopped before', async () => {
    await settle();
    const { looks } = watch(fake({ look: async () => line('x') }));
    await settle();
    expect(vi.getTimerCount()).toBe(0);
    looks.stop();
    const hanging = watch(fake({ look: () => new Promise(() => undefined) }));
    expect(vi.getTimerCount()).toBe(1);
    hanging.looks.stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('stopped, nothing listens, no timer is left, and a look under way does not ask for the world any more', async () => {
    let listeners = 0;
    const { promise, resolve } = Promise.withResolvers<ReturnType<typeof line>>();
    let asked = 0;
    const { looks } = watch(
      fake({
        look: () => promise,
        again: () => 1000,
        needs: () => {
          asked += 1;
          return 'a';
        },
        listen: () => {
          listeners += 1;
          return () => {
            listeners -= 1;
          };
        },
      }),
    );
    expect(listeners).toBe(1);
    looks.stop();
    const [before, told] = [asked, changes];
    resolve(line('x'));
    await settle();
    expect([asked, changes, listeners, vi.getTimerCount()]).toEqual([before, told, 0, 0]);
  });
});

async function failing(error: Error) {
  const { seen } = watch(fake({ look: () => Promise.reject(error) }));
  await settle();
  return seen();
}
