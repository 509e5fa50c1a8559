import { describe, expect, test } from 'vitest';
import { abortProblem, entryProblem, formProblem } from '../../../src/setup/problems/sign-in.ts';
import { entry, expectWords, NOW, sentences } from '../make-world.ts';

const log = [
  { at: NOW, text: 'a newer line' },
  { at: NOW, text: 'Partner registration failed for eu: 422' },
];
const form = (errors: Record<string, string>) =>
  ({ type: 'form', flow_id: 'f', step_id: 'domain_registration', errors, description_placeholders: {} }) as const;

describe('why Core ended a flow', () => {
  test.each([
    ['user_rejected_authorize', 'sign-in.denied'],
    ['reauth_account_mismatch', 'sign-in.other-account'],
    ['already_configured', 'sign-in.already-configured'],
    ['oauth_error', 'sign-in.tesla-refused'],
    ['oauth_failed', 'sign-in.tesla-refused'],
    ['oauth_unauthorized', 'sign-in.tesla-refused'],
    ['oauth_timeout', 'sign-in.tesla-slow'],
    ['authorize_url_timeout', 'sign-in.tesla-slow'],
    ['missing_credentials', 'sign-in.credential-gone'],
    ['missing_configuration', 'sign-in.credential-gone'],
    ['oauth_implementation_unavailable', 'sign-in.credential-gone'],
    ['no_url_available', 'sign-in.no-url'],
    ['a_new_reason', 'sign-in.aborted'],
    ['toString', 'sign-in.aborted'],
  ])('%s is %s', (reason, code) => {
    const found = abortProblem(reason, log);
    expect(found).toMatchObject({ code, evidence: [`abort: ${reason}`, 'a newer line'] });
    if (found !== undefined) expectWords(found);
  });
  test('one that nobody knows is named', () => {
    expect(sentences(abortProblem('a_new_reason')).join(' ')).toContain('a_new_reason');
  });
  test('a reauth that succeeded is no problem', () => expect(abortProblem('reauth_successful')).toBeUndefined());
});

describe('what a form says', () => {
  test.each([
    ['cannot_connect', false, 'sign-in.tesla-slow'],
    ['invalid_domain', false, 'sign-in.invalid-domain'],
    ['precondition_failed', false, 'tesla.allowed-origin'],
    ['public_key_mismatch', false, 'sign-in.public-key-mismatch'],
    ['public_key_not_found', false, 'tesla.key-download-failed'],
    ['invalid_response', false, 'sign-in.registration-rejected'],
    ['invalid_response', true, 'sign-in.registered-everywhere'],
    ['a_new_error', false, 'sign-in.form'],
    ['constructor', true, 'sign-in.form'],
  ])('%s (registered everywhere: %s) is %s', (error, everywhere, code) => {
    const found = formProblem(form({ base: error }), log, everywhere);
    expect(found).toMatchObject({ code, evidence: [`domain_registration: ${error}`, log[1]?.text] });
    if (found !== undefined) expectWords(found);
    const unlogged = formProblem(form({ domain: error }), [], everywhere);
    if (unlogged !== undefined) expectWords(unlogged);
  });
  test('nothing where there is no error', () => expect(formProblem(form({}), log, true)).toBeUndefined());
  test('what Core hides in its log is shown', () => {
    expect(sentences(formProblem(form({ base: 'invalid_response' }), log, false)).join(' ')).toContain('for eu: 422');
  });
});

describe('why an entry is not loaded', () => {
  // Core's own sentences (tesla_fleet_api/exceptions.py, and measured).
  test.each([
    ['A condition has not been met to process the request.', 'entry.precondition'],
    ['This user is not present in the current region.', 'entry.out-of-region'],
    ['The OAuth token has expired.', 'entry.token-refused'],
    ["401, message='Unauthorized', url=https://x.example/token", 'entry.token-refused'],
    ['Implementation not available', 'entry.credential-gone'],
    ['Account or server is rate limited.', 'entry.rate-limited'],
    ['Payment is required in order to use the API (non-free account only).', 'tesla.billing-limit'],
    ['Access to this resource is not authorized, developers should check required Scope.', 'entry.forbidden'],
    ['The requested scopes are not granted.', 'tesla.missing-scopes'],
    ['503 Service Unavailable', 'tesla.down'],
    ['Server disconnected', 'tesla.down'],
    ['Temporary error refreshing credentials for tesla_fleet, try again later', 'tesla.down'],
    ['There is a semantic problem with the data, e.g. missing or invalid data.', 'entry.semantic'],
    ['Account is locked, and must be unlocked by Tesla.', 'entry.locked'],
    ['A sentence that nobody has heard before.', 'entry.unknown'],
  ])('%s is %s', (reason, code) => {
    const found = entryProblem(entry({ state: 'setup_retry', reason }), log);
    expect(found).toMatchObject({ code, subject: 'me@example.com', evidence: [`setup_retry: ${reason}`] });
    expectWords(found);
    if (code === 'entry.unknown') expect(sentences(found).join(' ')).toContain(reason);
  });
  test('without a reason, what Core logged last', () => {
    const found = entryProblem(entry({ state: 'setup_error', reason: undefined }), log);
    expect(sentences(found.what)[0]).toContain('a newer line');
    expectWords(entryProblem(entry({ state: 'setup_error', reason: undefined }), []));
  });
});
