import type { CodedError } from '../../errors.ts';
import { KeyError, type KeyErrorCode, KeyFileError, type KeyFileErrorCode } from '../../keys/errors.ts';
import { type ProblemCode, problem } from '../problem.ts';
import type { Problem } from '../step.ts';

const unusable = {
  empty: 'key-pair.empty',
  torn: 'key-pair.torn',
  'not-a-key': 'key-pair.not-a-key',
  encrypted: 'key-pair.encrypted',
  'not-ec': 'key-pair.not-ec',
  'wrong-curve': 'key-pair.not-ec',
  'public-only': 'key-pair.public-only',
  private: 'key-pair.not-a-key',
  certificate: 'key-pair.not-a-key',
} as const satisfies Record<KeyErrorCode, ProblemCode>;

const notFile = {
  absent: 'key-pair.changed-meanwhile',
  link: 'key-pair.link',
  'not-a-file': 'key-pair.not-a-file',
  'too-large': 'key-pair.too-large',
  'no-access': 'key-pair.no-access',
  'read-only': 'key-pair.read-only',
  'disk-full': 'key-pair.disk-full',
  'folder-missing': 'key-pair.folder-missing',
  'no-permissions': 'key-pair.no-permissions',
  failed: 'key-pair.failed',
} as const satisfies Record<KeyFileErrorCode, ProblemCode>;

/** The problem of a key file that is of no use, by the code that says why. */
export function unusableKeyProblem(code: KeyErrorCode): Problem {
  return problem(unusable[code], {});
}

/** The problem of a key file that cannot be read or written, by the code that says why. */
export function keyFileProblem(code: KeyFileErrorCode, detail: string): Problem {
  return problem(notFile[code], {}, { evidence: [detail] });
}

/** The problem behind an error of the key room; undefined for any other error. */
export function keyProblem(error: CodedError): Problem | undefined {
  if (error instanceof KeyError) {
    return unusableKeyProblem(error.code);
  }
  return error instanceof KeyFileError ? keyFileProblem(error.code, error.message) : undefined;
}
