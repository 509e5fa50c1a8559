import type { CodedError } from '../errors.ts';
import type { Hurry } from './attempts.ts';
import { type BadMoment, badMomentOfLook, LONGEST_WHILE_WATCHED } from './bad-moment.ts';
import { LimitedLook } from './limited-look.ts';
import type { News, Observer } from './observer.ts';
import type { Ports } from './ports.ts';
import { sameSight } from './same-sight.ts';
import { type Mistakes, typed } from './unexpected.ts';
import type { Observed, ObserverName, Seen, World } from './world.ts';

/** Share of a pause by which it is made longer or shorter, so that many installations do not ask Tesla at the same minute. */
const JITTER = 0.1;
/** Shortest pause after a look that failed, in milliseconds. */
const AFTER_FAILURE = 5_000;
/** The same where it was paid for. */
const AFTER_PAID_FAILURE = 10 * 60_000;
/** Each further failure doubles the pause, up to this, in milliseconds. */
const LONGEST_AFTER_FAILURE = 30 * 60_000;
/** The same for what costs. */
const LONGEST_WHERE_IT_COSTS = 6 * 60 * 60_000;
/** So long after a page was opened someone is taken to look at it: it may stand on a wall. Milliseconds. */
const ATTENTION = 60 * 60_000;

/** Pushes kept while a look is under way; after more of them a whole look is made. */
const MOST_PUSHES = 100;

interface Slot {
  readonly observer: Observer;
  readonly limited: LimitedLook;
  seen: Seen<unknown>;
  /** The key that `seen` belongs to. */
  key: string | undefined;
  /** Its time came while it could not look. */
  missed: boolean;
  /** The key that was last answered. */
  answered: string | undefined;
  /** What it was prompted by last. */
  prompt: ReturnType<Observer['prompt']>;
  looking: boolean;
  /** Looks that met a bad moment, one after the other. */
  failures: number;
  /** What is wrong with the last look. */
  bad: BadMoment | undefined;
  /** When it was looked last. */
  looked: number;
  /** Asked for again meanwhile. */
  wanted: boolean;
  /** What was pushed since the last look; undefined: another whole look is wanted. */
  pushes: unknown[] | undefined;
  timer: NodeJS.Timeout | undefined;
  readonly waiters: (() => void)[];
  /** What is listened to because of what was seen, and the way to end it. */
  followed: { readonly names: string; end(): void } | undefined;
}

/** Lets every observer look when it should: when what it needs changed, when something was pushed, when its time has come. */
export class Looks {
  readonly #ports: Ports;
  readonly #world: () => World;
  readonly #changed: () => void;
  readonly #mistakes: Mistakes;
  readonly #slots: ReadonlyMap<ObserverName, Slot>;
  #ends: (() => void)[] = [];
  /** The pages that are open, by when they were opened. */
  readonly #pages = new Map<symbol, number>();
  /** When one look reached the world again after it did not; 0: that never was. */
  #reachedAt = 0;
  #stopped = true;

  /** `world` gives the world as it is; `changed` is told of every new sight, `mistakes` of what no code knows. */
  constructor(observers: readonly Observer[], ports: Ports, world: () => World, changed: () => void, mistakes: Mistakes) {
    this.#ports = ports;
    this.#world = world;
    this.#changed = changed;
    this.#mistakes = mistakes;
    const since = ports.now();
    const make = (observer: Observer): Slot => {
      const slot: Slot = {
        observer,
        // What hung has answered: now it can be looked at again.
        limited: new LimitedLook(observer, () => this.#stopped || this.#want(slot)),
        seen: { since },
        key: undefined,
        answered: undefined,
        missed: false,
        prompt: undefined,
        looking: false,
        failures: 0,
        bad: undefined,
        looked: since,
        wanted: false,
        pushes: undefined,
        timer: undefined,
        waiters: [],
        followed: undefined,
      };
      return slot;
    };
    this.#slots = new Map(observers.map((observer) => [observer.name, make(observer)]));
  }

  /** What every observer has seen. */
  sights(): Record<ObserverName, Seen<unknown>> {
    return Object.fromEntries([...this.#slots].map(([name, { seen }]) => [name, seen])) as Record<ObserverName, Seen<unknown>>;
  }

  start(): void {
    this.#stopped = false;
    for (const slot of this.#slots.values()) {
      this.#ends.push(slot.observer.listen(this.#ports, (push) => this.#want(slot, push)));
    }
    this.follow();
  }

  stop(): void {
    this.#stopped = true;
    for (const end of this.#ends.splice(0)) {
      end();
    }
    for (const slot of this.#slots.values()) {
      clearTimeout(slot.timer);
      slot.limited.stop();
      slot.followed?.end();
      slot.followed = undefined;
      this.#release(slot);
    }
  }

  /** A page was opened: while someone looks, what may pass is looked at again within a minute. Returns the way to say that it was closed. */
  watch(): () => void {
    const page = Symbol('page');
    this.#pages.set(page, this.#ports.now());
    for (const slot of this.#slots.values()) {
      if (slot.bad !== undefined && !slot.looking && !this.#stopped) {
        this.#schedule(slot);
      }
    }
    return () => this.#pages.delete(page);
  }

  /** Why what may pass is to be tried again sooner. */
  get hurry(): Hurry {
    return { watched: this.#isWatched(), reachedAt: this.#reachedAt };
  }

  /** Begins a look for each observer whose needs changed. */
  follow(): void {
    const world = this.#world();
    for (const slot of this.#slots.values()) {
      const key = slot.observer.key(world);
      const moved = key !== slot.key;
      if (moved) {
        this.#move(slot, key, world);
      }
      const prompted = this.#isPrompted(slot, world);
      slot.missed ||= prompted && key === undefined;
      const known = slot.observer.lasts && key === slot.answered && !slot.missed;
      if (key !== undefined && (prompted || (moved && !known))) {
        this.#want(slot);
      }
    }
  }

  #isPrompted(slot: Slot, world: World): boolean {
    const before = slot.prompt;
    slot.prompt = slot.observer.prompt(world) ?? before;
    // At the start all is looked at anyway; but a look that is under way began without the doubt.
    return slot.prompt !== before && (before !== undefined || (slot.prompt === 'doubt' && slot.looking));
  }

  /** What it must know has changed: an answer to something else is void. Returns whether one of before a start of ours holds. */
  #move(slot: Slot, key: string | undefined, world: World): boolean {
    slot.key = key;
    slot.failures = 0;
    slot.bad = undefined;
    slot.pushes = undefined;
    const { keeps, lasts } = slot.observer;
    const lasting = lasts && (key === undefined || key === slot.answered);
    const kept = lasting || keeps === 'always' || (keeps === 'asked' && key !== undefined);
    if (!kept && (slot.seen.at !== undefined || slot.seen.error !== undefined)) {
      slot.seen = { since: this.#ports.now() };
    }
    const recalled = slot.seen.at === undefined ? slot.observer.recall(this.#ports, world) : undefined;
    if (recalled !== undefined) {
      slot.seen = { ...recalled, since: recalled.at };
      slot.answered = key;
      slot.missed = false;
    }
    return recalled !== undefined;
  }

  /** Whether no look is under way or wanted. */
  get settled(): boolean {
    return [...this.#slots.values()].every((slot) => !slot.looking && !slot.wanted);
  }

  /** Looks afresh, at everything that is open unless told; resolves when these observers have looked (or cannot look now). */
  async fresh(names: readonly ObserverName[] = this.#open()): Promise<void> {
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

  /** All but those of which nothing but a deed changes what was seen. */
  #open(): readonly ObserverName[] {
    const open = [...this.#slots.values()].filter(
      ({ observer, seen: { value }, key, answered }) => value === undefined || key !== answered || !observer.settled(value),
    );
    return open.map(({ observer }) => observer.name);
  }

  /** With a push, a look at no more than that says will do, where a whole one was made before. */
  #want(slot: Slot, push?: unknown): void {
    if (push === undefined || (slot.pushes?.push(push) ?? 0) > MOST_PUSHES) {
      slot.pushes = undefined;
    }
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
      if (key !== slot.key && this.#move(slot, key, world)) {
        break;
      }
      slot.missed = key === undefined;
      if (key === undefined) {
        break;
      }
      slot.prompt = slot.observer.prompt(world) ?? slot.prompt;
      const { prompt } = slot;
      const news = slot.pushes === undefined ? undefined : { value: slot.seen.value, pushes: slot.pushes };
      slot.pushes = [];
      const sight = await this.#ask(slot, world, news);
      if (this.#stopped) {
        // The store may be closed by now: the world is not to be asked any more.
        break;
      }
      if (slot.observer.key(this.#world()) === key) {
        this.#see(slot, sight, prompt);
      } else {
        // What it knew is not so any more: this answer is about another world.
        slot.wanted = true;
        slot.pushes = undefined;
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

  async #ask(
    slot: Slot,
    world: World,
    news: News<unknown> | undefined,
  ): Promise<{ readonly value: unknown } | { readonly error: CodedError }> {
    try {
      return { value: await slot.limited.look(this.#ports, world, news) };
    } catch (thrown) {
      const error = typed(thrown);
      this.#mistakes.note(slot.observer.name, error);
      return { error };
    }
  }

  #see(slot: Slot, sight: { readonly value: unknown } | { readonly error: CodedError }, prompt: Slot['prompt']): void {
    const now = this.#ports.now();
    const before = slot.seen;
    // An answer of before says nothing of now.
    const kept = slot.observer.keeps === 'always' ? before : {};
    const next = 'error' in sight ? { ...kept, error: sight.error } : { value: sight.value, at: now };
    const same =
      (before.at !== undefined || before.error !== undefined) &&
      sameSight(before.value, next.value) &&
      sameSight(before.error, 'error' in next ? next.error : undefined);
    const wasOffline = slot.bad?.offline === true;
    slot.bad = 'error' in sight ? badMomentOfLook(sight.error) : slot.observer.badMoment(sight.value);
    slot.failures = slot.bad === undefined ? 0 : slot.failures + 1;
    slot.looked = now;
    if ('error' in sight) {
      slot.pushes = undefined;
    }
    slot.seen = { ...next, since: same ? before.since : now, ...(prompt === undefined ? {} : { prompt }) };
    slot.answered = slot.bad === undefined ? slot.key : undefined;
    if (!('error' in sight)) {
      this.#listenTo(slot, slot.observer.follows(sight.value as Observed[ObserverName]));
    }
    if (wasOffline && slot.bad?.offline !== true) {
      this.#online();
    }
  }

  /** One look reaches the world again: so may the others that did not. */
  #online(): void {
    this.#reachedAt = this.#ports.now();
    for (const slot of this.#slots.values()) {
      if (slot.bad?.offline === true) {
        slot.bad = { ...slot.bad, offline: false };
        slot.failures = 0;
        if (!slot.looking) {
          this.#want(slot);
        }
      }
    }
  }

  #listenTo(slot: Slot, names: readonly string[]): void {
    const together = JSON.stringify(names);
    if (together !== (slot.followed?.names ?? '[]')) {
      slot.followed?.end();
      slot.followed = { names: together, end: slot.observer.follow(this.#ports, names, () => this.#want(slot)) };
    }
  }

  #release(slot: Slot): void {
    for (const resolve of slot.waiters.splice(0)) {
      resolve();
    }
  }

  #schedule(slot: Slot): void {
    clearTimeout(slot.timer);
    const pause = slot.observer.again(this.#world());
    const base = slot.bad === undefined ? pause : this.#afterFailure(slot, slot.bad, pause);
    if (slot.key !== undefined && base !== undefined) {
      const whole = base * (1 - JITTER + 2 * JITTER * Math.random());
      const gone = Math.max(this.#ports.now() - slot.looked, 0);
      slot.timer = setTimeout(() => this.#want(slot), Math.max(whole - gone, 0));
      slot.timer.unref();
    }
  }

  /** A look that failed is not left for hours, nor made every few seconds: Tesla counts them. */
  #afterFailure({ failures, observer: { costs } }: Slot, { answered, wait }: BadMoment, given?: number): number {
    const free = this.#isWatched() ? LONGEST_WHILE_WATCHED : LONGEST_AFTER_FAILURE;
    const longest = costs ? LONGEST_WHERE_IT_COSTS : free;
    const shortest = costs && answered ? AFTER_PAID_FAILURE : AFTER_FAILURE;
    const backoff = Math.min(shortest * 2 ** Math.max(failures - 1, 0), longest);
    return Math.max(shortest, Math.min(given ?? longest, backoff), wait);
  }

  #isWatched(): boolean {
    const now = this.#ports.now();
    return [...this.#pages.values()].some((opened) => now - opened < ATTENTION);
  }
}
