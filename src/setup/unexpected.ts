import { z } from 'zod';
import { CodedError } from '../errors.ts';
import { redact } from '../tesla/redact.ts';

/** So much of a stack is kept, in characters. */
const LONGEST = 4_000;

/** Something failed for a reason that no room has a word for: a mistake of ours. */
export class UnexpectedError extends CodedError<'unexpected'> {}

/** Whatever was thrown, as an error with a code, without the secrets. */
export function typed(thrown: unknown, secrets: readonly string[] = []): CodedError {
  return thrown instanceof CodedError
    ? thrown
    : new UnexpectedError('unexpected', redact(wordsOf(thrown), secrets), { cause: thrown });
}

function wordsOf(thrown: unknown): string {
  return thrown instanceof z.ZodError ? `An unexpected form: ${z.prettifyError(thrown)}` : String(thrown);
}

/** A mistake of ours, for those who mend it. */
export interface Mistake {
  /** The observer or the action in which it was thrown. */
  readonly where: string;
  /** When it was first thrown, in milliseconds of the epoch. */
  readonly since: number;
  readonly times: number;
  /** The error and its stack, secrets removed. */
  readonly stack: string;
}

/** Keeps what nobody expected, the latest of each observer and action, and logs it once. */
export class Mistakes {
  readonly #log: (line: string) => void;
  readonly #now: () => number;
  readonly #latest = new Map<string, Mistake>();

  constructor(log: (line: string) => void, now: () => number) {
    this.#log = log;
    this.#now = now;
  }

  /** Notes an error that is one of ours; one with words of its own is not. `secrets`: what may stand in it. */
  note(where: string, error: CodedError, secrets: readonly string[] = []): void {
    if (!(error instanceof UnexpectedError)) return;
    const stack = stackOf(error, secrets);
    const before = this.#latest.get(where);
    if (before?.stack === stack) {
      this.#latest.set(where, { ...before, times: before.times + 1 });
      return;
    }
    this.#latest.set(where, { where, since: this.#now(), times: 1, stack });
    this.#log(`${where}: ${stack}`);
  }

  list(): readonly Mistake[] {
    return [...this.#latest.values()];
  }
}

function stackOf(error: UnexpectedError, secrets: readonly string[]): string {
  const { cause } = error;
  const raw = cause === undefined ? error.stack : cause instanceof Error ? cause.stack : undefined;
  return redact(raw ?? error.message, secrets).slice(0, LONGEST);
}
