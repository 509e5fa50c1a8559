import { KeyFileError, type KeyFileErrorCode } from './errors.ts';

const codes: Readonly<Record<string, KeyFileErrorCode>> = {
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOTDIR: 'folder-missing',
};

/** The typed form of an error of the system. `missing` says what it means that the path is not there. */
export function fileError(cause: unknown, missing: 'absent' | 'folder-missing' = 'absent'): KeyFileError {
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  return new KeyFileError(code === 'ENOENT' ? missing : (codes[code] ?? 'failed'), code === '' ? String(cause) : code, { cause });
}
