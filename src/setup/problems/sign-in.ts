import type { ConfigEntry } from '../../ha/entries.ts';
import type { LogLine } from '../../ha/log.ts';
import { type PlainCode, plainProblem, problem } from '../problem.ts';
import type { FlowForm } from '../sign-in-flow.ts';
import type { Problem } from '../step.ts';
import { coreEntry } from './messages/core-entry.ts';
import { coreFlow } from './messages/core-flow.ts';
import { answerProblem } from './tesla.ts';

/** What Core's own words in a flow, by their key, are about. */
function flowCode(key: string): PlainCode | undefined {
  return coreFlow.find(({ text }) => text.test(key))?.codes[0];
}

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
  const code = flowCode(reason);
  return code === undefined ? problem('sign-in.aborted', { reason }, details) : plainProblem(code, details);
}

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
  if (error === 'invalid_response') {
    return everywhere
      ? problem('sign-in.registered-everywhere', {}, details)
      : problem('sign-in.registration-rejected', { detail: detail ?? error }, details);
  }
  const code = flowCode(error);
  return code === undefined ? problem('sign-in.form', { error }, details) : plainProblem(code, details);
}

/** What any library may say of a token or a server; only where it is known to be the reason of an entry. */
const loose: readonly (readonly [RegExp, PlainCode])[] = [
  [/401|unauthorized|invalid.token/i, 'entry.token-refused'],
  [/implementation/i, 'entry.credential-gone'],
  [/429/, 'entry.rate-limited'],
  [/402/, 'tesla.billing-limit'],
  [/scope/i, 'tesla.missing-scopes'],
  [
    /timeout|timed? ?out|cannot connect|server disconnected|connection (closed|lost|reset)|refreshing credentials|50\d|upstream/i,
    'tesla.down',
  ],
];

/** What Core has logged last of a set-up that failed, or else of anything. */
export function lineOf(log: readonly LogLine[]): string | undefined {
  return (log.find(({ text }) => text.includes('Error setting up entry')) ?? log[0])?.text;
}

/** The problem of an entry that is not loaded. */
export function entryProblem(entry: ConfigEntry, log: readonly LogLine[]): Problem {
  // Where Core gives no reason, its log does.
  const line = entry.reason === undefined ? lineOf(log) : undefined;
  const reason = entry.reason ?? line ?? '';
  const details = { subject: entry.title, evidence: [`${entry.state}: ${entry.reason ?? ''}`, line] };
  const row = coreEntry.find(({ text }) => text.test(reason));
  if (row !== undefined) {
    return plainProblem(row.codes[0], details);
  }
  const answer = answerProblem(reason, details);
  if (answer !== undefined) {
    return answer;
  }
  const code = loose.find(([pattern]) => pattern.test(reason))?.[1];
  return code === undefined
    ? problem('entry.unknown', { state: entry.state, reason: reason === '' ? '–' : reason }, details)
    : plainProblem(code, details);
}
