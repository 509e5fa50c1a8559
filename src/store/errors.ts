import { CodedError } from '../errors.ts';

/**
 * Why the database cannot be used: `newer`: a newer version of the app wrote it; `corrupt`: it is no database or damaged; `read-only`: no
 * permission; `disk-full`; `failed`: see the cause.
 */
export type StoreErrorCode = 'newer' | 'corrupt' | 'read-only' | 'disk-full' | 'failed';

/** The database cannot be used. */
export class StoreError extends CodedError<StoreErrorCode> {}

const codes: readonly (readonly [RegExp, StoreErrorCode])[] = [
  [/^SQLITE_(NOTADB|CORRUPT)/, 'corrupt'],
  [/^(SQLITE_(READONLY|CANTOPEN|PERM)|EACCES|EROFS|EPERM)/, 'read-only'],
  // SHMSIZE: there is no room for the file by which SQLite's readers and writers agree.
  [/^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)/, 'disk-full'],
];

/** The typed form of what SQLite or the system threw. */
export function storeError(cause: unknown): StoreError {
  if (cause instanceof StoreError) {
    return cause;
  }
  const raw = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const code = codes.find(([pattern]) => pattern.test(raw))?.[1] ?? 'failed';
  return new StoreError(code, `The database cannot be used: ${raw === '' ? String(cause) : raw}`, { cause });
}
