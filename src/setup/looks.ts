import { CodedError } from '../errors.ts';
import type { Observer } from './observer.ts';
import type { Ports } from './ports.ts';
import { sameSight } from './same-sight.ts';
import type { ObserverName, Seen, World } from './world.ts';

/** Share of a pause by which it is made longer or shorter, so that many installations do not ask Tesla at the same minute. */
const JITTER = 0.1;
/** Shortest pause after a look that failed, in milliseconds. */
const AFTER_FAILURE = 5_000;

/** A look failed for a reason that no room has a word for: a mistake of ours. */
export class UnexpectedError extends CodedError<'unexpected'> {}

interface Slot {
  readonly observer: Observer;
  seen: Seen<unknown>;
  /** The key that `seen` belongs to. */
  key: string | undefined;
  looking: boolean;
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
      looking: false,
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

  /** Begins a look for each observer whose needs changed. Returns whether an answer was made void. */
  follow(): boolean {
    const world = this.#world();
    let voided = false;
    for (const slot of this.#slots.values()) {
      const key = slot.observer.key(world);
      if (key !== slot.key) {
        slot.key = key;
        const { keeps } = slot.observer;
        const kept = keeps === 'always' || (keeps === 'asked' && key !== undefined);
        if (!kept && (slot.seen.at !== undefined || slot.seen.error !== undefined)) {
          slot.seen = { since: this.#ports.now() };
          voided = true;
        }
        if (key !== undefined) {
          this.#want(slot);
        }
      }
    }
    return voided;
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
      if (key === undefined) {
        break;
      }
      slot.key = key;
      const sight = await this.#ask(slot, world);
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
    const next = 'error' in sight ? { ...before, error: sight.error } : { value: sight.value, at: now };
    const same =
      before.at !== undefined &&
      sameSight(before.value, next.value) &&
      sameSight(before.error, 'error' in next ? next.error : undefined);
    slot.seen = { ...next, since: same ? before.since : now };
  }

  #release(slot: Slot): void {
    for (const resolve of slot.waiters.splice(0)) {
      resolve();
    }
  }

  #schedule(slot: Slot): void {
    const pause = slot.observer.again(this.#world());
    const failed = slot.seen.error !== undefined;
    if (slot.key !== undefined && (pause !== undefined || failed)) {
      const base = Math.max(pause ?? AFTER_FAILURE, failed ? AFTER_FAILURE : 0);
      slot.timer = setTimeout(() => this.#want(slot), base * (1 - JITTER + 2 * JITTER * Math.random()));
      slot.timer.unref();
    }
  }
}
