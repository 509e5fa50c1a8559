import { CodedError, type CodedErrorOptions } from '../errors.ts';

/** What may go wrong between us and Home Assistant Core. */
export type HomeAssistantErrorCode =
  /** No connection right now; it is tried again by itself. */
  | 'not-connected'
  /** Our token was refused. */
  | 'not-authorized'
  /** No answer in time. */
  | 'timeout'
  /** The answer has not the form that we know. */
  | 'unexpected-answer'
  /** A WebSocket command was refused; `reason` says with which of Core's codes. */
  | 'command-refused'
  /** A REST call was refused; `status` says how. */
  | 'call-refused'
  /** The thing asked for is not there (a flow that is over, an entry that was removed). */
  | 'not-found'
  /** Core's configuration would keep it from starting again. */
  | 'configuration-invalid'
  /** The configuration folder could not be read. */
  | 'storage'
  /** Core has not renewed the access token of a config entry yet. */
  | 'token-expired';

/** Details of a refusal, where Core gave some. */
export interface HomeAssistantErrorOptions extends CodedErrorOptions {
  readonly reason?: string;
  readonly status?: number;
}

/** An error of Home Assistant Core or of the way to it. */
export class HomeAssistantError extends CodedError<HomeAssistantErrorCode> {
  /** Core's own code of a refused command, e.g. `unknown_command`. */
  readonly reason: string | undefined;
  /** HTTP status of a refused call. */
  readonly status: number | undefined;

  constructor(code: HomeAssistantErrorCode, message: string, options: HomeAssistantErrorOptions = {}) {
    super(code, message, options);
    this.reason = options.reason;
    this.status = options.status;
  }
}
