import { CodedError } from '../../errors.ts';

/**
 * Why the custom integration could not be written or removed: `foreign`: a folder of that name is there and is not ours; `read-only`,
 * `disk-full`; `failed`: see the cause.
 */
export type ComponentErrorCode = 'foreign' | 'read-only' | 'disk-full' | 'failed';

/** The custom integration could not be written or removed. */
export class ComponentError extends CodedError<ComponentErrorCode> {}

const codes: Readonly<Record<string, ComponentErrorCode>> = {
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/** Turns the system's error into ours. */
export function componentError(cause: unknown): ComponentError {
  if (cause instanceof ComponentError) return cause;
  const code = cause instanceof Error && 'code' in cause ? codes[String(cause.code)] : undefined;
  return new ComponentError(code ?? 'failed', 'The custom integration could not be written or removed', {
    cause,
    evidence: String(cause),
  });
}
