import type { CodedError } from '../errors.ts';
import { TeslaError, type TeslaErrorCode } from '../tesla/errors.ts';
import { askedWait } from './problems/tesla.ts';

/** Longest pause after what costs nothing, while someone looks; milliseconds: with the jitter of looks it stays below a minute. */
export const LONGEST_WHILE_WATCHED = 50_000;

/** Something failed that may pass by itself. */
export interface BadMoment {
  /** Nothing was reached at all: what all others outside were asked may have failed for the same reason. */
  readonly offline: boolean;
  /** It was answered: where a question costs, this one did (answers below 500 are billed). */
  readonly answered: boolean;
  /** How long the other side asked to wait, in milliseconds; 0: it did not. */
  readonly wait: number;
}

const unreached: ReadonlySet<TeslaErrorCode> = new Set(['dns', 'connect', 'tls', 'timeout', 'unreachable']);
/** Also a token that was refused: the next question is asked with a new one. */
const passing: ReadonlySet<TeslaErrorCode> = new Set([
  ...unreached,
  ...(['server', 'upstream-timeout', 'unexpected-answer', 'unknown', 'unauthorized'] as const),
]);

function momentOf(errors: readonly TeslaError[]): BadMoment {
  return {
    offline: errors.some(({ code }) => unreached.has(code)),
    answered: errors.some(({ status = 500 }) => status < 500),
    wait: askedWait(errors),
  };
}

/** The bad moment among errors of Tesla; undefined: what is wrong needs time or a deed. */
export function badMomentOf(errors: readonly TeslaError[]): BadMoment | undefined {
  return errors.some(({ code }) => passing.has(code)) ? momentOf(errors) : undefined;
}

/** The same of a look that failed, whatever for. */
export function badMomentOfLook(error: CodedError): BadMoment {
  return momentOf(error instanceof TeslaError ? [error] : []);
}
