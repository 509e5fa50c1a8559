import { CodedError } from '../../../src/errors.ts';

export type CoreRigErrorCode =
  /** This machine cannot run a real Core. */
  | 'core-cannot-run'
  /** install.sh failed. */
  | 'core-not-installed'
  /** The process ended although nobody asked it to. */
  | 'core-died'
  /** It runs, but did not answer in time. */
  | 'core-silent'
  /** It answered a request of the rig with an error. */
  | 'core-refused';

/** What goes wrong with a real Core in the tests; `evidence` holds the end of its log. */
export class CoreRigError extends CodedError<CoreRigErrorCode> {}
