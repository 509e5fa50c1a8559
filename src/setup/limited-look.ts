import { CodedError } from '../errors.ts';
import type { News, Observer } from './observer.ts';
import type { Ports } from './ports.ts';
import type { World } from './world.ts';

/** A look gave no answer within its limit, in milliseconds: a disk, a share or a service hangs. */
export class LateLookError extends CodedError<'late'> {
  readonly limit: number;

  constructor({ name, limit }: Pick<Observer, 'name' | 'limit'>) {
    super('late', `${name} gave no answer within ${limit} ms`, { evidence: name });
    this.limit = limit;
  }
}

/**
 * Looks through one observer, no longer than its limit. Whatever hangs is not asked once more beside that: a few reads of a dead disk at the
 * same time take all threads that the process has for files and names.
 */
export class LimitedLook {
  readonly #observer: Observer;
  readonly #back: () => unknown;
  #hangs = false;
  #timer: NodeJS.Timeout | undefined;

  /** `back` is told when what was given up has ended after all; how it ended says nothing of now. */
  constructor(observer: Observer, back: () => unknown) {
    this.#observer = observer;
    this.#back = back;
  }

  /** @throws LateLookError after the limit, and at once as long as an earlier look hangs; whatever the observer throws. */
  async look(ports: Ports, world: World, news?: News<unknown>): Promise<unknown> {
    if (this.#hangs) throw new LateLookError(this.#observer);
    const { promise: limit, reject } = Promise.withResolvers<never>();
    this.#timer = setTimeout(() => {
      this.#hangs = true;
      reject(new LateLookError(this.#observer));
    }, this.#observer.limit);
    this.#timer.unref();
    return await Promise.race([this.#begin(ports, world, news), limit]);
  }

  async #begin(ports: Ports, world: World, news: News<unknown> | undefined): Promise<unknown> {
    try {
      return await this.#observer.look(ports, world, news);
    } finally {
      clearTimeout(this.#timer);
      if (this.#hangs) {
        this.#hangs = false;
        this.#back();
      }
    }
  }

  /** Leaves no timer behind. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}
