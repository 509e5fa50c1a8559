import type { ConfigEntry } from '../../ha/entries.ts';
import type { LogLine } from '../../ha/log.ts';
import { type ProblemCode, problem } from '../problem.ts';
import type { FlowForm } from '../sign-in-flow.ts';
import type { Problem } from '../step.ts';

/** Reasons for which Core ends a flow (tesla_fleet/config_flow.py, helpers/config_entry_oauth2_flow.py). */
const aborts = {
  user_rejected_authorize: 'sign-in.denied',
  reauth_account_mismatch: 'sign-in.other-account',
  already_configured: 'sign-in.already-configured',
  oauth_error: 'sign-in.tesla-refused',
  oauth_failed: 'sign-in.tesla-refused',
  oauth_unauthorized: 'sign-in.tesla-refused',
  oauth_timeout: 'sign-in.tesla-slow',
  authorize_url_timeout: 'sign-in.tesla-slow',
  missing_credentials: 'sign-in.credential-gone',
  missing_configuration: 'sign-in.credential-gone',
  oauth_implementation_unavailable: 'sign-in.credential-gone',
  no_url_available: 'sign-in.no-url',
} as const satisfies Record<string, ProblemCode>;

/** Whether a person ended the flow, knowingly or by the wrong account. */
export function isRefusal(reason: string): boolean {
  return reason === 'user_rejected_authorize' || reason === 'reauth_account_mismatch';
}

/** The problem of a flow that Core ended; undefined where it ended well. */
export function abortProblem(reason: string, log: readonly LogLine[] = []): Problem | undefined {
  if (reason === 'reauth_successful' || reason === 'reconfigure_successful') {
    return undefined;
  }
  const details = { evidence: [`abort: ${reason}`, log[0]?.text] };
  return Object.hasOwn(aborts, reason)
    ? problem(aborts[reason as keyof typeof aborts], {}, details)
    : problem('sign-in.aborted', { reason }, details);
}

/** Errors that Core shows in a form, by error key. */
const formErrors = {
  cannot_connect: 'sign-in.tesla-slow',
  invalid_domain: 'sign-in.invalid-domain',
  precondition_failed: 'tesla.allowed-origin',
  public_key_mismatch: 'sign-in.public-key-mismatch',
  public_key_not_found: 'tesla.key-download-failed',
} as const satisfies Record<string, ProblemCode>;

/**
 * The problem that a form shows; undefined where it shows none.
 *
 * @param everywhere whether Tesla holds our key in every region already: then it may be the second registration that it refuses.
 */
export function formProblem(form: FlowForm, log: readonly LogLine[], everywhere: boolean): Problem | undefined {
  const error = Object.values(form.errors)[0];
  if (error === undefined) {
    return undefined;
  }
  const detail = log.find((line) => line.text.includes('Partner'))?.text;
  const details = { evidence: [`${form.step_id}: ${error}`, detail] };
  if (Object.hasOwn(formErrors, error)) {
    return problem(formErrors[error as keyof typeof formErrors], {}, details);
  }
  if (error === 'invalid_response') {
    return everywhere
      ? problem('sign-in.registered-everywhere', {}, details)
      : problem('sign-in.registration-rejected', { detail: detail ?? error }, details);
  }
  return problem('sign-in.form', { error }, details);
}

/** Reasons of an entry that does not load, as Core words them (tesla_fleet_api/exceptions.py, measured). */
const reasons: readonly (readonly [RegExp, ProblemCode])[] = [
  [/condition has not been met/i, 'entry.precondition'],
  [/not present in the current region/i, 'entry.out-of-region'],
  [/token has expired|401|unauthorized|login_required|invalid.token/i, 'entry.token-refused'],
  [/implementation/i, 'entry.credential-gone'],
  [/rate limited|429/i, 'entry.rate-limited'],
  [/payment is required|402/i, 'tesla.billing-limit'],
  [/scope/i, 'tesla.missing-scopes'],
  [/timeout|timed out|cannot connect|50\d|upstream/i, 'tesla.down'],
];

/** The problem of an entry that is not loaded. */
export function entryProblem(entry: ConfigEntry, log: readonly LogLine[]): Problem {
  const reason = entry.reason ?? '';
  const details = {
    subject: entry.title,
    evidence: [`${entry.state}: ${reason}`, entry.reason === undefined ? log[0]?.text : undefined],
  };
  const known = reasons.find(([pattern]) => pattern.test(reason));
  return known === undefined
    ? problem('entry.unknown', { state: entry.state, reason: reason === '' ? (log[0]?.text ?? '–') : reason }, details)
    : problem(known[1] as 'entry.precondition', {}, details);
}
