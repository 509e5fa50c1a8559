import type { CodedError } from '../../errors.ts';
import { BilledCallsError, MOST_BILLED } from '../billed-calls.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../step.ts';

/** The problem of our own limit; undefined for any other error. */
export function billedProblem(error: CodedError): Problem | undefined {
  return error instanceof BilledCallsError ? problem('billed-calls', { most: MOST_BILLED }) : undefined;
}
