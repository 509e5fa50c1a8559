import type { BadMoment } from './bad-moment.ts';
import type { Doubt } from './doubt.ts';
import type { Ports } from './ports.ts';
import type { Observed, ObserverName, World } from './world.ts';

/** What was pushed since a look. */
export interface News<Value> {
  /** What was seen then. */
  readonly value: Value;
  /** In the order in which it came. */
  readonly pushes: readonly unknown[];
}
/** More than all questions of any look may take together, each of which has a limit of its own; milliseconds. */
const LIMIT = 5 * 60_000;

/** How one thing in the world is looked at. */
export interface ObserverDefinition<Name extends ObserverName, Needs> {
  readonly name: Name;
  /**
   * What it must know before it can look; undefined: it cannot look now. When this changes, an older look is void and the next one
   * begins at once.
   */
  needs(world: World): Needs | undefined;
  /** Another look is wanted when this changes, though the last answer stays; undefined: as before. */
  prompt?(world: World): ReturnType<Doubt>;
  /** Looks; changes nothing in the world. With `news` no more has to be asked than they say. */
  look(ports: Ports, needs: Needs, news?: News<Observed[Name]>): Promise<Observed[Name]>;
  /**
   * Whether the last answer stays while `needs` change: `asked` as long as there are any, `always` even when it cannot look. Without it an
   * answer is void as soon as they change.
   */
  readonly keeps?: 'asked' | 'always';
  /**
   * Whether an answer is good as long as the needs are the same, also when they were gone in between (Core was restarted): another look is
   * made when its time comes, or when it is asked for.
   */
  readonly lasts?: boolean;
  /** Whether each look may cost the person money: after a failure it is tried again ever more seldom. */
  readonly costs?: boolean;
  /** Whether nothing but a deed changes what was seen: a look at everything leaves it out. */
  settled?(seen: Observed[Name]): boolean;
  /** What was seen under the same needs before a start of ours, where that is kept: no look is made then. */
  recall?(ports: Ports, needs: Needs): { readonly value: Observed[Name]; readonly at: number } | undefined;
  /** What failed inside an answer and may pass by itself: it is looked at again as after a look that failed. */
  badMoment?(seen: Observed[Name]): BadMoment | undefined;
  /** How long a look may take, in milliseconds: for those that read files, which may hang for ever. */
  readonly limit?: number;
  /** When to look again where nothing pushes, in milliseconds from now; undefined: not by time. */
  again?(world: World): number | undefined;
  /** Listens for pushes; `changed` asks for another look, or with a push for no more than that says. Returns the way to end it. */
  listen?(ports: Ports, changed: (push?: unknown) => void): () => void;
  /** The same for what can be named only once it was seen: `of` names it, and when that changes, it is listened to anew. */
  readonly follow?: {
    of(seen: Observed[Name]): readonly string[];
    listen(ports: Ports, names: readonly string[], changed: () => void): () => void;
  };
}

/** An observer whose needs are its own affair. */
export interface Observer {
  readonly name: ObserverName;
  readonly keeps: 'asked' | 'always' | undefined;
  readonly lasts: boolean;
  readonly costs: boolean;
  settled(seen: unknown): boolean;
  recall(ports: Ports, world: World): { readonly value: unknown; readonly at: number } | undefined;
  badMoment(seen: unknown): BadMoment | undefined;
  /** How long a look may take, in milliseconds. */
  readonly limit: number;
  /** Changes when what it must know changes; undefined: it cannot look now. */
  key(world: World): string | undefined;
  /** Changes when another look is wanted; undefined: as before. */
  prompt(world: World): ReturnType<Doubt>;
  look(ports: Ports, world: World, news?: News<unknown>): Promise<Observed[ObserverName]>;
  again(world: World): number | undefined;
  listen(ports: Ports, changed: (push?: unknown) => void): () => void;
  /** The names of what is to be listened to after this was seen. */
  follows(seen: Observed[ObserverName]): readonly string[];
  follow(ports: Ports, names: readonly string[], changed: () => void): () => void;
}

/** Closes an observer over the type of its needs, so that all of them fit in one list. */
export function observer<Name extends ObserverName, Needs>(definition: ObserverDefinition<Name, Needs>): Observer {
  return {
    name: definition.name,
    keeps: definition.keeps,
    lasts: definition.lasts === true,
    costs: definition.costs === true,
    settled: (seen) => definition.settled?.(seen as Observed[Name]) ?? false,
    recall(ports, world) {
      const needs = definition.needs(world);
      return needs === undefined ? undefined : definition.recall?.(ports, needs);
    },
    badMoment: (seen) => definition.badMoment?.(seen as Observed[Name]),
    limit: definition.limit ?? LIMIT,
    key(world) {
      const needs = definition.needs(world);
      return needs === undefined ? undefined : JSON.stringify(needs);
    },
    prompt: (world) => definition.prompt?.(world),
    async look(ports, world, news) {
      const needs = definition.needs(world);
      if (needs === undefined) {
        throw new TypeError(`The observer ${definition.name} was asked too early`);
      }
      return await definition.look(ports, needs, news as News<Observed[Name]> | undefined);
    },
    again: (world) => definition.again?.(world),
    listen: (ports, changed) => definition.listen?.(ports, changed) ?? (() => undefined),
    follows: (seen) => definition.follow?.of(seen as Observed[Name]) ?? [],
    follow: (ports, names, changed) => definition.follow?.listen(ports, names, changed) ?? (() => undefined),
  };
}
