import type { CodedError } from '../../errors.ts';
import { PairError } from '../../tesla/pair.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../step.ts';

/** The problem of a pair that was pasted; undefined for any other error. */
export function pairProblem(error: CodedError): Problem | undefined {
  return error instanceof PairError ? problem(`pair.${error.code}`, {}) : undefined;
}
