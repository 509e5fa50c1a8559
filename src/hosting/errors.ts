import { CodedError } from '../errors.ts';

/**
 * Why a service that hosts or shows keys could not be used: `unreachable`: no answer; `limited`: it asks for a pause; `refused`: it said no,
 * its own text is the evidence; `down`: an error of its own; `unreadable`: an answer of another form than was known when this was written.
 */
export type ServiceErrorCode = 'unreachable' | 'limited' | 'refused' | 'down' | 'unreadable';

/** A service of someone else's did not do what was asked. */
export class ServiceError extends CodedError<ServiceErrorCode> {
  /** Its name, as people know it. */
  readonly service: string;

  constructor(code: ServiceErrorCode, service: string, options: { readonly cause?: unknown; readonly evidence?: string } = {}) {
    super(code, `${service}: ${code}`, options);
    this.service = service;
  }
}
