import type { CodedError } from '../../errors.ts';
import { LateLookError } from '../limited-look.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../step.ts';

/** The problem of a look that hangs; undefined for any other error. */
export function lookProblem(error: CodedError): Problem | undefined {
  return error instanceof LateLookError
    ? problem('look.late', { seconds: error.limit / 1000 }, { evidence: [error.evidence] })
    : undefined;
}
