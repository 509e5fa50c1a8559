import { KeyFileError, type KeyFileErrorCode } from './errors.ts';

const codes: Readonly<Record<string, KeyFileErrorCode>> = {
  EEXIST: 'exists',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOTDIR: 'folder-missing',
};

/** Whether it is an error of the system with one of these codes. */
export function isCode(error: unknown, ...wanted: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && wanted.includes(error.code);
}

/** For `catch`: turns errors of the system with these codes into `undefined` and passes all others on. */
export function swallow(...wanted: readonly string[]): (error: unknown) => undefined {
  return (error) => {
    if (!isCode(error, ...wanted)) {
      throw error;
    }
    return undefined;
  };
}

/** The typed form of an error of the system. `missing` says what it means that the path is not there. */
export function fileError(cause: unknown, missing: 'absent' | 'folder-missing' = 'absent'): KeyFileError {
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  return new KeyFileError(code === 'ENOENT' ? missing : (codes[code] ?? 'failed'), code === '' ? String(cause) : code, { cause });
}
