import { CodedError } from '../../../src/errors.ts';

export type SupervisorErrorCode =
  /** Core has no user of this id. */
  | 'unknown-user'
  /** The address cannot be listened on. */
  | 'cannot-listen';

/** Wrong use of the Supervisor stand-in. What a client does wrong is answered over HTTP instead. */
export class SupervisorError extends CodedError<SupervisorErrorCode> {}
