import { CodedError } from '../errors.ts';
import { TeslaError } from '../tesla/errors.ts';
import type { Observer } from './observer.ts';
import type { Ports } from './ports.ts';
import { askedWait } from './problems/tesla.ts';
import { sameSight } from './same-sight.ts';
import type { ObserverName, Seen, World } from './world.ts';

/** Share of a pause by which it is made longer or shorter, so that many installations do not ask Tesla at the same minute. */
const JITTER = 0.1;
/** Shortest pause after a look that failed, in milliseconds. */
const AFTER_FAILURE = 5_000;
/** Each further failure doubles the pause, up to this, in milliseconds. */
const LONGEST_AFTER_FAILURE = 30 * 60_000;
/** The same for what costs. */
const LONGEST_WHERE_IT_COSTS = 6 * 60 * 60_000;

/** A look failed for a reason that no room has a word for: a mistake of ours. */
export class UnexpectedError extends CodedError<'unexpected'> {}

interface Slot {
  readonly observer: Observer;
  seen: Seen<unknown>;
  /** The key that `seen` belongs to. */
  key: string | undefined;
  /** Its time came while it could not look. */
  missed: boolean;
  /** The key that was last answered. */
  answered: string | undefined;
  /** What it was prompted by last. */
  prompt: string | undefined;
  looking: boolean;
  /** Looks that failed one after the other. */
  failures: number;
  /** Asked for again meanwhile. */
  wanted: boolean;
  timer: NodeJS.Timeout | undefined;
  readonly waiters: (() => void)[];
}

/** Lets every observer look when it should: when what it needs changed, when something was pushed, when its time has come. */
export class Looks {
  readonly #ports: Ports;
  readonly #world: () => World;
  readonly #changed: () => void;
  readonly #slots: ReadonlyMap<ObserverName, Slot>;
  #ends: (() => void)[] = [];
  #stopped = true;

  /** `world` gives the world as it is; `changed` is told of every new sight. */
  constructor(observers: readonly Observer[], ports: Ports, world: () => World, changed: () => void) {
    this.#ports = ports;
    this.#world = world;
    this.#changed = changed;
    const since = ports.now();
    const slot = (observer: Observer): Slot => ({
      observer,
      seen: { since },
      key: undefined,
      answered: undefined,
      missed: false,
      prompt: undefined,
      looking: false,
      failures: 0,
      wanted: false,
      timer: undefined,
      waiters: [],
    });
    this.#slots = new Map(observers.map((observer) => [observer.name, slot(observer)]));
  }

  /** What every observer has seen. */
  sights(): Record<ObserverName, Seen<unknown>> {
    return Object.fromEntries([...this.#slots].map(([name, { seen }]) => [name, seen])) as Record<ObserverName, Seen<unknown>>;
  }

  start(): void {
    this.#stopped = false;
    for (const slot of this.#slots.values()) {
      this.#ends.push(slot.observer.listen(this.#ports, () => this.#want(slot)));
      this.#want(slot);
    }
  }

  stop(): void {
    this.#stopped = true;
    for (const end of this.#ends.splice(0)) {
      end();
    }
    for (const slot of this.#slots.values()) {
      clearTimeout(slot.timer);
      this.#release(slot);
    }
  }

  /** Begins a look for each observer whose needs changed. */
  follow(): void {
    const world = this.#world();
    for (const slot of this.#slots.values()) {
      const key = slot.observer.key(world);
      const moved = key !== slot.key;
      if (moved) {
        this.#move(slot, key);
      }
      const known = slot.observer.lasts && key === slot.answered && !slot.missed;
      if (key !== undefined && (this.#isPrompted(slot, world) || (moved && !known))) {
        this.#want(slot);
      }
    }
  }

  #isPrompted(slot: Slot, world: World): boolean {
    const before = slot.prompt;
    slot.prompt = slot.observer.prompt(world) ?? before;
    return before !== undefined && slot.prompt !== before;
  }

  /** What it must know has changed: an answer to something else is void. */
  #move(slot: Slot, key: string | undefined): void {
    slot.key = key;
    slot.failures = 0;
    const { keeps, lasts } = slot.observer;
    const lasting = lasts && (key === undefined || key === slot.answered);
    const kept = lasting || keeps === 'always' || (keeps === 'asked' && key !== undefined);
    if (!kept && (slot.seen.at !== undefined || slot.seen.error !== undefined)) {
      slot.seen = { since: this.#ports.now() };
    }
  }

  /** Whether no look is under way or wanted. */
  get settled(): boolean {
    return [...this.#slots.values()].every((slot) => !slot.looking && !slot.wanted);
  }

  /** Looks afresh; resolves when these observers have looked (or cannot look now). */
  async fresh(names: readonly ObserverName[] = [...this.#slots.keys()]): Promise<void> {
    this.follow();
    await Promise.all(
      names.map(async (name) => {
        const slot = this.#slots.get(name);
        if (slot !== undefined && slot.key !== undefined && !this.#stopped) {
          const { promise, resolve } = Promise.withResolvers<void>();
          slot.waiters.push(resolve);
          this.#want(slot);
          await promise;
        }
      }),
    );
  }

  #want(slot: Slot): void {
    slot.wanted = true;
    if (!slot.looking) {
      void this.#look(slot);
    }
  }

  async #look(slot: Slot): Promise<void> {
    clearTimeout(slot.timer);
    slot.looking = true;
    while (slot.wanted && !this.#stopped) {
      slot.wanted = false;
      const world = this.#world();
      const key = slot.observer.key(world);
      if (key !== slot.key) {
        this.#move(slot, key);
      }
      slot.missed = key === undefined;
      if (key === undefined) {
        break;
      }
      const sight = await this.#ask(slot, world);
      if (this.#stopped) {
        // The store may be closed by now: the world is not to be asked any more.
        break;
      }
      if (slot.observer.key(this.#world()) === key) {
        this.#see(slot, sight);
      } else {
        // What it knew is not so any more: this answer is about another world.
        slot.wanted = true;
      }
    }
    slot.wanted = false;
    slot.looking = false;
    if (!this.#stopped) {
      this.#release(slot);
      this.#schedule(slot);
      this.#changed();
    }
  }

  async #ask(slot: Slot, world: World): Promise<{ readonly value: unknown } | { readonly error: CodedError }> {
    try {
      return { value: await slot.observer.look(this.#ports, world) };
    } catch (error) {
      return { error: error instanceof CodedError ? error : new UnexpectedError('unexpected', String(error), { cause: error }) };
    }
  }

  #see(slot: Slot, sight: { readonly value: unknown } | { readonly error: CodedError }): void {
    const now = this.#ports.now();
    const before = slot.seen;
    // An answer of before says nothing of now.
    const kept = slot.observer.keeps === 'always' ? before : {};
    const next = 'error' in sight ? { ...kept, error: sight.error } : { value: sight.value, at: now };
    const same =
      (before.at !== undefined || before.error !== undefined) &&
      sameSight(before.value, next.value) &&
      sameSight(before.error, 'error' in next ? next.error : undefined);
    slot.failures = 'error' in sight ? slot.failures + 1 : 0;
    slot.seen = { ...next, since: same ? before.since : now };
    slot.answered = 'error' in sight ? undefined : slot.key;
  }

  #release(slot: Slot): void {
    for (const resolve of slot.waiters.splice(0)) {
      resolve();
    }
  }

  #schedule(slot: Slot): void {
    const pause = slot.observer.again(this.#world());
    const base = slot.seen.error === undefined ? pause : afterFailure(slot, pause);
    if (slot.key !== undefined && base !== undefined) {
      slot.timer = setTimeout(() => this.#want(slot), base * (1 - JITTER + 2 * JITTER * Math.random()));
      slot.timer.unref();
    }
  }
}

/** A look that failed is not left for hours, nor made every few seconds: Tesla counts them. */
function afterFailure({ seen: { error }, failures, observer: { costs } }: Slot, given?: number): number {
  const longest = costs ? LONGEST_WHERE_IT_COSTS : LONGEST_AFTER_FAILURE;
  const pause = given ?? longest;
  const backoff = Math.min(AFTER_FAILURE * 2 ** Math.max(failures - 1, 0), longest);
  return Math.max(AFTER_FAILURE, Math.min(pause, backoff), askedWait(error instanceof TeslaError ? [error] : []));
}
