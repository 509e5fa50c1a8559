import type { CodedError } from '../../errors.ts';
import { StoreError, type StoreErrorCode } from '../../store/errors.ts';
import { type PlainCode, plainProblem } from '../problem.ts';
import type { Problem } from '../step.ts';

const codes = {
  newer: 'store.newer',
  corrupt: 'store.failed',
  'read-only': 'store.read-only',
  'disk-full': 'store.disk-full',
  failed: 'store.failed',
} as const satisfies Record<StoreErrorCode, PlainCode>;

/** The problem of our own database; undefined for any other error. */
export function storeProblem(error: CodedError): Problem | undefined {
  return error instanceof StoreError ? plainProblem(codes[error.code], { evidence: [error.message] }) : undefined;
}
