import { CodedError } from '../errors.ts';
import type { RegionId } from './regions.ts';

/** Tesla could not be reached. */
export type TransportCode = 'dns' | 'connect' | 'tls' | 'timeout' | 'unreachable';

/** Tesla answered, and it was a no. */
export type AnswerCode =
  | 'unauthorized-client'
  | 'invalid-audience'
  | 'invalid-scope'
  | 'invalid-request'
  | 'unauthorized'
  | 'payment-required'
  | 'forbidden'
  | 'missing-scopes'
  | 'exceeded-limit'
  | 'no-fleet-api'
  | 'not-allowed-in-region'
  | 'no-access-to-domain'
  | 'not-found'
  | 'precondition'
  | 'allowed-origin-mismatch'
  | 'not-registered-in-region'
  | 'out-of-region'
  | 'domain-taken'
  | 'key-taken'
  | 'unprocessable'
  | 'key-download-failed'
  | 'key-too-large'
  | 'expected-partner-account'
  | 'invalid-domain'
  | 'rate-limited'
  | 'upstream-timeout'
  | 'server'
  | 'unknown';

/** `unexpected-answer`: a success, but not of the form that Tesla documents. */
export type TeslaErrorCode = TransportCode | 'unexpected-answer' | AnswerCode;

/** Whom was asked what. */
export interface TeslaContext {
  readonly region: RegionId;
  /** Method and path, e.g. `POST /api/1/partner_accounts`. */
  readonly endpoint: string;
  /** Secrets that went with the request, to be removed from whatever comes back. */
  readonly secrets?: readonly string[];
}

/** What else is known of a failure. */
export interface TeslaErrorDetails {
  readonly status?: number | undefined;
  /** Tesla's own words, secrets removed. */
  readonly teslaText?: string | undefined;
  /** What Tesla's support can find the request by. */
  readonly referenceId?: string | undefined;
  /** Seconds until it makes sense to ask again. */
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
}

/** A question to Tesla that failed. Neither message, evidence nor cause hold a secret. */
export class TeslaError extends CodedError<TeslaErrorCode> {
  readonly region: RegionId;
  readonly endpoint: string;
  readonly status: number | undefined;
  readonly teslaText: string | undefined;
  readonly referenceId: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: TeslaErrorCode, context: TeslaContext, details: TeslaErrorDetails = {}) {
    const { status, teslaText, referenceId } = details;
    const asked = `${context.endpoint} (${context.region})`;
    const answered = [status, teslaText, referenceId && `reference ${referenceId}`].filter(Boolean).join(' ');
    super(code, `${asked}: ${code}`, { cause: details.cause, evidence: answered === '' ? asked : `${asked}: ${answered}` });
    this.region = context.region;
    this.endpoint = context.endpoint;
    this.status = status;
    this.teslaText = teslaText;
    this.referenceId = referenceId;
    this.retryAfter = details.retryAfter;
  }
}
