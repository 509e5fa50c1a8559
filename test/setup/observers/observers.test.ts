import { describe, expect, test, vi } from 'vitest';
import type { Observer } from '../../../src/setup/observer.ts';
import { observers } from '../../../src/setup/observers.ts';
import type { Observed, ObserverName, World } from '../../../src/setup/world.ts';
import { FakeCore } from '../../ha/fake-core.ts';
import { entry, makeWorld, NOW } from '../make-world.ts';
import { CONNECTION, type Pause, type Row, worldOf } from './row.ts';
import { rows } from './rows/index.ts';
import { portsTo, sight } from './sight.ts';

const WEEK = 7 * 24 * 60 * 60_000;

/** The same world, so many milliseconds later. */
const later = (world: World, time: number): World => ({ ...world, now: NOW + time });

test('every observer has a row, and every row an observer', () => {
  expect(Object.keys(rows).toSorted()).toEqual(observers.map(({ name }) => name).toSorted());
});

const table = observers.flatMap((observer): [ObserverName, Observer, Row<ObserverName>][] =>
  observer.name in rows ? [[observer.name, observer, rows[observer.name]]] : [],
);

describe.each(table)('%s', (name, observer, row) => {
  const base = worldOf(row);
  const changed = (changes: Row<ObserverName>['can'] = {}) =>
    Object.entries(changes).map(([about, change]): [string, World] => [about, worldOf(row, change)]);

  test('knows enough to look', () => {
    for (const [about, world] of [['', base] as const, ...changed(row.can)]) expect(observer.key(world), about).toBeDefined();
  });

  if (Object.keys(row.cannot).length === 0) {
    test('looks even where nothing is known', () => {
      const unseen = Object.keys(rows) as ObserverName[];
      expect(observer.key({ ...makeWorld({ unseen }), settings: {} })).toBeDefined();
    });
  } else {
    test('does not look where something is missing that it needs', async () => {
      for (const [about, world] of changed(row.cannot)) {
        expect(observer.key(world), about).toBeUndefined();
        expect(await sight(observer, portsTo(), world), about).toEqual({});
      }
    });
  }

  test.each(Object.entries(row.looks))('looks: %s', async (_about, look) => {
    const ports = portsTo(await look.ports?.());
    const seen = await sight(observer, ports, worldOf(row, look.world));
    if ('fails' in look) {
      expect(seen).toEqual({ error: expect.objectContaining({ code: look.fails }) });
    } else {
      expect(seen).toEqual({ value: look.sees });
    }
  });

  test('begins anew when what it needs is another thing, and by nothing else', () => {
    const before = observer.key(base);
    for (const [about, world] of changed(row.anew)) {
      expect(observer.key(world), about).toBeDefined();
      expect(observer.key(world), about).not.toBe(before);
    }
    for (const [about, world] of changed(row.same)) expect(observer.key(world), about).toBe(before);
    // By its own answer or by time alone it would never come to an end.
    const outcomes = { 'vehicles.pair': { at: NOW } };
    expect(observer.key({ ...later(base, WEEK), outcomes, [name]: { since: NOW + 1 } })).toBe(before);
  });

  test('keeps its answer, and minds the cost, as it should', () => {
    const { keeps, lasts, costs } = observer;
    expect({ keeps, lasts, costs }).toEqual({ keeps: row.keeps, lasts: row.lasts === true, costs: row.costs === true });
  });

  test.each(Object.entries(row.again ?? { 'never by itself': [{}, undefined] as const }))(
    'looks again: %s',
    (_about, [change, pause]) => {
      const [fresh, old] = bothOf(pause);
      const world = worldOf(row, change);
      expect([observer.again(world), observer.again(later(world, WEEK))]).toEqual([fresh, old]);
    },
  );

  test('is prompted by what casts doubt on its answer, if it is to be', () => {
    const refused = entry({ state: 'setup_error', reason: 'A condition has not been met. The OAuth token has expired.' });
    const prompts = row.prompt ?? { 'nothing prompts it': [{ sees: { entries: [refused] } }, undefined] as const };
    for (const [about, [change, expected]] of Object.entries(prompts)) {
      expect(observer.prompt(worldOf(row, change)), about).toBe(expected);
    }
  });

  test('looks when it is told to, and no more when that has ended', () => {
    const core = new FakeCore();
    const listener = vi.fn();
    const end = observer.listen(portsTo({ core }), listener);
    const told = row.told ?? [];
    const tell = (what: string) => (what === CONNECTION ? core.become('connected') : core.push(what));
    for (const [index, what] of told.entries()) {
      tell(what);
      expect(listener, what).toHaveBeenCalledTimes(index + 1);
    }
    // What it listens to besides these would go unseen.
    expect(core.subscriptions).toBe(told.filter((what) => what !== CONNECTION).length);
    listener.mockClear();
    if (!told.includes(CONNECTION)) core.become('disconnected');
    end();
    for (const what of [CONNECTION, ...told]) tell(what);
    expect(listener).not.toHaveBeenCalled();
    expect(core.subscriptions).toBe(0);
  });

  test('follows what it has named, and no more when that has ended', () => {
    const core = new FakeCore();
    const listener = vi.fn();
    const names = observer.follows(base[name].value as Observed[ObserverName]);
    expect(names).toEqual(row.follows?.slice(0, 1) ?? []);
    const end = observer.follow(portsTo({ core }), names, listener);
    if (row.follows !== undefined) core.push(row.follows[1]);
    expect(listener).toHaveBeenCalledTimes(names.length);
    end();
    expect(core.subscriptions).toBe(0);
  });

  if (row.hears !== undefined) {
    const listened = row.hears;
    test('looks when another than Core tells it to', () => {
      const [ports, push] = listened();
      const listener = vi.fn();
      const end = observer.listen(portsTo(ports), listener);
      push();
      expect(listener).toHaveBeenCalledTimes(1);
      end();
      push();
      expect(listener).toHaveBeenCalledTimes(1);
    });
  }
});

function bothOf(pause: Pause): readonly [number | undefined, number | undefined] {
  return typeof pause === 'object' ? pause : [pause, pause];
}
