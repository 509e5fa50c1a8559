import type { CodedError } from '../../errors.ts';
import { StoreError } from '../../store/errors.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../step.ts';

/** The problem of our own database; undefined for any other error. */
export function storeProblem(error: CodedError): Problem | undefined {
  return error instanceof StoreError ? problem('store', { code: error.code }, { evidence: [error.message] }) : undefined;
}
