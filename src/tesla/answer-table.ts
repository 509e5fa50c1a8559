import type { AnswerCode } from './errors.ts';

/** One kind of answer: recognised by status, by text, or by both. */
export interface AnswerRow {
  readonly code: AnswerCode;
  readonly status?: number;
  readonly text?: RegExp;
  /** Where it was seen; `status` for the plain meaning of an HTTP status in Tesla's documentation. */
  readonly source: string;
}

/** What Tesla is known to answer, the special before the general: the first row that fits counts. */
export const answerTable: readonly AnswerRow[] = [
  // The token endpoint (status 400 or 401, not always recorded: the text alone decides).
  {
    code: 'unauthorized-client',
    text: /unauthorized_client|invalid_client|client_id and client_secret combination/i,
    source: 'core#134595',
  },
  { code: 'invalid-audience', text: /invalid_audience|'audience' parameter is invalid/i, source: 'vehicle-command#460' },
  { code: 'invalid-audience', text: /No policy rules/i, source: 'WattSnatch#17, vehicle-command#460 (a new app)' },
  { code: 'invalid-scope', text: /invalid_scope/i, source: "Tesla's documentation (an energy-only app asks for vehicle scopes)" },
  { code: 'invalid-request', text: /invalid_request|not_a_JSON_request/i, source: 'core#134595, ds2000/ha-tesla-fleet-setup' },

  // Registration.
  { code: 'invalid-domain', text: /Invalid domain/i, source: "status 400, Tesla's documentation" },
  { code: 'allowed-origin-mismatch', text: /must match registered allowed origin/i, source: 'status 412, core#134826' },
  {
    code: 'not-registered-in-region',
    text: /Account \S+ must be registered/i,
    source: 'status 412, core#136500; its older form names no region',
  },
  { code: 'key-taken', text: /Public key hash has already been taken/i, source: 'status 422, core#170342' },
  { code: 'domain-taken', text: /Domain has already been taken/i, source: 'status 422, core#151568' },
  { code: 'key-too-large', text: /Public key download failed.*too large/is, source: 'status 424, WattSnatch#6' },
  { code: 'key-download-failed', text: /Public key download failed/i, source: 'status 424, core#149812' },
  { code: 'expected-partner-account', text: /Expected partner account/i, source: 'a new app, worked after an hour' },
  { code: 'no-access-to-domain', text: /account does not have access to/i, source: 'GET public_key, WattSnatch#19' },

  // Accounts, regions, limits.
  { code: 'out-of-region', text: /user out of region/i, source: 'status 421, vehicle-command#104' },
  {
    code: 'no-fleet-api',
    text: /forbidden, see https:\/\/developer\.tesla\.com/i,
    source: 'status 403, teslamate#5384, #5399, pypowerwall#326',
  },
  { code: 'not-allowed-in-region', text: /user not allowed in region/i, source: "status 403, TeslaLogger's source" },
  { code: 'exceeded-limit', text: /EXCEEDED_LIMIT/, source: 'status 403, "account disabled"' },
  {
    code: 'missing-scopes',
    text: /missing scopes|requested scopes are not granted/i,
    source: 'status 403, vehicle-command#123, ioBroker.tesla-motors#177',
  },
  { code: 'rate-limited', text: /Too Many Requests/i, source: 'status 429' },
  { code: 'upstream-timeout', text: /upstream request timeout/i, source: 'status 504, transient, llamafilm#19' },
  {
    code: 'server',
    text: /upstream internal error/i,
    source: 'vehicle-command#20 (a wrong kind of token, or no domain asked for)',
  },

  // What is left, by status alone.
  { code: 'unauthorized', status: 401, source: 'status' },
  { code: 'payment-required', status: 402, source: 'status' },
  { code: 'forbidden', status: 403, source: 'status' },
  { code: 'not-found', status: 404, source: 'status' },
  { code: 'precondition', status: 412, source: 'status' },
  { code: 'out-of-region', status: 421, source: 'status' },
  { code: 'unprocessable', status: 422, source: 'status' },
  { code: 'key-download-failed', status: 424, source: 'status' },
  { code: 'rate-limited', status: 429, source: 'status' },
  { code: 'upstream-timeout', status: 504, source: 'status' },
];
