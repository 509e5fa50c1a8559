import { type BadMoment, LONGEST_WHILE_WATCHED } from './bad-moment.ts';

/** Pauses before the second and each further attempt, in milliseconds; the last one stays. */
const PAUSES = [5_000, 20_000, 60_000, 5 * 60_000, 30 * 60_000];
/** After so long without an attempt it begins anew, in milliseconds. */
const FORGOTTEN = 24 * 60 * 60_000;
/** What has worked so often within that time and has to be done again is undone by something else. */
export const MOST_REPAIRS = 6;

/** Why what may pass is tried again sooner. */
export interface Hurry {
  /** Whether someone looks. */
  readonly watched: boolean;
  /** When the world was reached again after it was not; milliseconds of the epoch, 0: it always was. */
  readonly reachedAt: number;
}

interface Made {
  readonly count: number;
  readonly last: number;
  readonly next: number;
  readonly asked: number;
  /** Why it failed, where that may pass by itself. */
  readonly bad: BadMoment | undefined;
  /** When it worked, within the last day. */
  readonly worked: readonly number[];
}

/**
 * Keeps what is done without a person from looping: each attempt of the same thing waits longer than the one before, and what works again
 * and again is left to the person.
 */
export class Attempts {
  readonly #made = new Map<string, Made>();

  /** When `key` may be tried next, in milliseconds of the epoch; 0 for at once. */
  next(key: string, now: number, { watched, reachedAt }: Hurry = { watched: false, reachedAt: 0 }): number {
    const made = this.#made.get(key);
    if (made === undefined || made.last + FORGOTTEN < now) return 0;
    const { asked, bad, last, next } = made;
    if (bad === undefined) return next;
    const soon = bad.offline && reachedAt > last ? reachedAt : watched ? last + LONGEST_WHILE_WATCHED : next;
    return Math.min(next, Math.max(soon, asked));
  }

  /** Whether it worked so often within a day that something else must be undoing it. */
  isUndone(key: string, now: number): boolean {
    return (this.#made.get(key)?.worked.filter((at) => at + FORGOTTEN > now).length ?? 0) >= MOST_REPAIRS;
  }

  /**
   * Notes an attempt.
   *
   * @param notBefore what the other side asked to wait for, in milliseconds of the epoch.
   * @param works whether it came off.
   * @param bad why it did not, where that may pass by itself.
   */
  note(key: string, now: number, notBefore = 0, works = false, bad?: BadMoment): void {
    const before = this.#made.get(key);
    const count = (this.next(key, now) === 0 ? 0 : (before?.count ?? 0)) + 1;
    const pause = PAUSES[Math.min(count, PAUSES.length) - 1] ?? 0;
    const asked = Math.min(notBefore, now + FORGOTTEN);
    const worked = [...(before?.worked ?? []).filter((at) => at + FORGOTTEN > now), ...(works ? [now] : [])];
    this.#made.set(key, { count, last: now, next: Math.max(now + pause, asked), asked, bad, worked });
  }

  /** A person has acted: what failed before may work now. What the other side asked to wait for still counts. */
  forget(): void {
    for (const [key, made] of this.#made) this.#made.set(key, { ...made, count: 0, next: made.asked });
  }

  /** A person wants these done, however often they were undone. */
  allow(isMeant: (key: string) => boolean): void {
    for (const [key, made] of this.#made) if (isMeant(key)) this.#made.set(key, { ...made, worked: [] });
  }
}
