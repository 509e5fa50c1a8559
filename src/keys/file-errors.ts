import { KeyFileError, type KeyFileErrorCode } from './errors.ts';

const both: Readonly<Record<string, KeyFileErrorCode>> = {
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOTDIR: 'folder-missing',
};

const codes = {
  reading: { ...both, ENOENT: 'absent', EACCES: 'no-access', EPERM: 'no-access' },
  writing: { ...both, ENOENT: 'folder-missing', EACCES: 'read-only', EPERM: 'read-only' },
} as const satisfies Record<string, Readonly<Record<string, KeyFileErrorCode>>>;

/** The typed form of an error of the system. */
export function fileError(cause: unknown, doing: keyof typeof codes): KeyFileError {
  if (cause instanceof KeyFileError) return cause;
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  const known: Readonly<Record<string, KeyFileErrorCode>> = codes[doing];
  return new KeyFileError(known[code] ?? 'failed', code === '' ? String(cause) : code, { cause });
}
