import { CodedError } from '../errors.ts';

function plain(_key: string, value: unknown): unknown {
  if (value instanceof Set) {
    return [...value].toSorted();
  }
  // Not the evidence: Tesla's reference is another one each time.
  return value instanceof CodedError ? { code: value.code, message: value.message } : value;
}

/** Whether two sights say the same. */
export function sameSight(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, plain) === JSON.stringify(other, plain);
}
