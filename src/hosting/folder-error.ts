import { CodedError } from '../errors.ts';

/** Home Assistant's folders that this app writes into, besides its key. */
export type FolderName = 'custom_components' | 'share';

/**
 * Why something could not be written or removed there: `foreign`: what is in its place is not ours; `duplicate`: a file of someone else's
 * (the evidence names it) does the same; `read-only`, `disk-full`; `failed`: see the cause.
 */
export type FolderErrorCode = 'foreign' | 'duplicate' | 'read-only' | 'disk-full' | 'failed';

/** A file of ours could not be written or removed. */
export class FolderError extends CodedError<FolderErrorCode> {
  readonly folder: FolderName;

  constructor(
    code: FolderErrorCode,
    folder: FolderName,
    message: string,
    options: ConstructorParameters<typeof CodedError>[2] = {},
  ) {
    super(code, message, options);
    this.folder = folder;
  }
}

const codes: Readonly<Record<string, FolderErrorCode>> = {
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/** Turns the system's error into ours. */
export function folderError(folder: FolderName, cause: unknown): FolderError {
  if (cause instanceof FolderError) return cause;
  const code = cause instanceof Error && 'code' in cause ? codes[String(cause.code)] : undefined;
  return new FolderError(code ?? 'failed', folder, `The folder ${folder} could not be changed`, {
    cause,
    evidence: String(cause),
  });
}
