import type { Ports } from '../../../src/setup/ports.ts';
import type { Observed, ObserverName, World } from '../../../src/setup/world.ts';
import { type FakeAnswer, FakeCore } from '../../ha/fake-core.ts';
import { type Different, makeWorld, NOW } from '../make-world.ts';

/** How a world is another one: what is seen in it, or what becomes of it. */
export type Change = Different | ((world: World) => World);
/** Changes by what they are about. */
export type Changes = Readonly<Record<string, Change>>;

/** One look: where, at what, and what comes of it: what is seen, or the code of the error. */
type Look<Value> = {
  readonly world?: Change;
  /** Who is there to be asked; all others know no answer. */
  ports?(): Partial<Ports> | Promise<Partial<Ports>>;
} & ({ readonly sees: Value } | { readonly fails: string });

/** A pause in milliseconds, or of what has just come to be so and what has been so for a week; undefined: not by time. */
export type Pause = number | undefined | readonly [fresh: number | undefined, old: number | undefined];

/** What one observer promises; `observers.test.ts` holds it to that. */
export interface Row<Name extends ObserverName> {
  /** What its world has besides everything that is done; all other worlds of the row are changes of this one. */
  readonly world?: Different;
  /** Where it cannot look and asks nobody; none: it looks even where nothing is known. */
  readonly cannot: Changes;
  /** Where it looks all the same. */
  readonly can?: Changes;
  /** What voids an older look, and begins the next one. */
  readonly anew: Changes;
  /** What is no reason to look again. */
  readonly same?: Changes;
  readonly keeps?: 'asked' | 'always';
  readonly lasts?: true;
  readonly costs?: true;
  readonly looks: Readonly<Record<string, Look<Observed[Name]>>>;
  /** When it looks again by itself; none: never. */
  readonly again?: Readonly<Record<string, readonly [Change, Pause]>>;
  /** What prompts another look though the answer stays; none: nothing does. */
  readonly prompt?: Readonly<Record<string, readonly [Change, string | undefined]>>;
  /** What Core pushes that is followed by a look. */
  readonly told?: readonly string[];
  /** What is followed once it was seen, by `everything that is done`, and what Core then pushes. */
  readonly follows?: readonly [name: string, push: string];
  /** Another push: where it is listened to, and what pushes. */
  hears?(): readonly [ports: Partial<Ports>, push: () => void];
}

/** A row for every observer: the compiler names one that is missing. */
export type Rows = { readonly [Name in ObserverName]: Row<Name> };

/** Among what Core pushes: the connection came or went. */
export const CONNECTION = 'connection';

/** The world of a row, changed. */
export function worldOf({ world: base = {} }: Pick<Row<ObserverName>, 'world'>, change: Change = {}): World {
  if (typeof change === 'function') return change(makeWorld(base));
  return makeWorld({
    ...base,
    ...change,
    sees: { ...base.sees, ...change.sees },
    settings: { ...base.settings, ...change.settings },
  });
}

/** A Core that answers so. */
export function coreSays(answers: Readonly<Record<string, FakeAnswer>>): () => Partial<Ports> {
  return () => ({ core: new FakeCore(answers) });
}

const { value: well } = makeWorld().homeAssistant;

/** What Core says about itself is different. */
export function coreIs(over: Partial<NonNullable<NonNullable<typeof well>['configuration']>>): Different {
  if (well?.configuration === undefined) throw new Error('the base world has a Core');
  return { sees: { homeAssistant: { ...well, configuration: { ...well.configuration, ...over } } } };
}

/** For observers that ask Core whenever it is there and well. */
export const whileConnected: Pick<Row<ObserverName>, 'cannot' | 'anew'> = {
  cannot: {
    'Core has not been seen': { unseen: ['homeAssistant'] },
    'Core is away': { sees: { homeAssistant: { connection: 'disconnected' } } },
    'Core has not said what it is': { sees: { homeAssistant: { connection: 'connected' } } },
    'Core is in recovery mode': coreIs({ recoveryMode: true }),
  },
  anew: {
    'Core was away': (world) => ({ ...world, homeAssistant: { ...world.homeAssistant, since: NOW + 1 } }),
    'Core is another version': coreIs({ version: '2026.12.0' }),
    'Core has not finished its start': coreIs({ running: false }),
  },
};
