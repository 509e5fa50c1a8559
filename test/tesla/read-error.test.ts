import { describe, expect, test } from 'vitest';
import type { TeslaErrorCode } from '../../src/tesla/errors.ts';
import { readTeslaError } from '../../src/tesla/read-error.ts';

const context = { region: 'na', endpoint: 'POST /api/1/partner_accounts' } as const;
const read = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  readTeslaError(status, typeof body === 'string' ? body : JSON.stringify(body), new Headers(headers), context, 0);
const fleet = (error: string) => ({ response: null, error, error_description: '' });
const oauth = (error: string, error_description: string) => ({ error, error_description });

describe('every message seen in the wild has its code', () => {
  const seen: [TeslaErrorCode, number, unknown][] = [
    ['unauthorized-client', 401, oauth('unauthorized_client', "We don't recognize this client_id and client_secret combination")],
    ['unauthorized-client', 400, oauth('unauthorized_client', "We don't recognize this client_id and client_secret combination")],
    [
      'invalid-audience',
      400,
      oauth('invalid_audience', "The 'audience' parameter is invalid. Include valid audience in the request."),
    ],
    ['invalid-audience', 400, 'Something went wrong. Try again later / No policy rules'],
    ['invalid-scope', 400, oauth('invalid_scope', 'The client is not allowed to access the requested resource.')],
    ['invalid-request', 400, oauth('invalid_request', "The 'client_id' parameter is missing. Include client_id in the request.")],
    ['invalid-request', 400, fleet('not_a_JSON_request')],
    [
      'out-of-region',
      421,
      fleet(
        'user out of region, use base URL: https://fleet-api.prd.na.vn.cloud.tesla.com, see https://developer.tesla.com/docs/fleet-api#regional-requirements',
      ),
    ],
    [
      'not-registered-in-region',
      412,
      {
        error:
          'Account 0f1e must be registered in the current region https://fleet-api.prd.na.vn.cloud.tesla.com, please see https://developer.tesla.com/docs/fleet-api#register',
      },
    ],
    [
      'not-registered-in-region',
      412,
      fleet('Account 0f1e must be registered please see https://developer.tesla.com/docs/fleet-api#register'),
    ],
    [
      'invalid-domain',
      400,
      fleet('Invalid domain: https://www.myDomain.com. Ensure that domain is lowercase and starts without https://'),
    ],
    [
      'allowed-origin-mismatch',
      412,
      fleet(
        'Root domain example.xyz must match registered allowed origin on https://developer.tesla.com/dashboard/app-details/1',
      ),
    ],
    ['key-taken', 422, fleet('Validation failed: Public key hash has already been taken')],
    ['domain-taken', 422, fleet('Validation failed: Domain has already been taken')],
    ['key-too-large', 424, fleet('Public key download failed for https://a.test/x.pem, error: too large')],
    ['key-download-failed', 424, fleet('Public key download failed for https://a.test/x.pem, error: 403')],
    ['expected-partner-account', 400, fleet('Expected partner account')],
    ['no-access-to-domain', 403, fleet('This account does not have access to cars.example.com')],
    ['missing-scopes', 403, fleet('Unauthorized missing scopes')],
    ['no-fleet-api', 403, fleet('forbidden, see https://developer.tesla.com/docs/fleet-api')],
    ['not-allowed-in-region', 403, fleet('user not allowed in region')],
    ['forbidden', 403, fleet('Tesla Vehicle Command Protocol required')],
    ['exceeded-limit', 403, fleet('account disabled: EXCEEDED_LIMIT')],
    ['payment-required', 402, fleet('payment required')],
    ['rate-limited', 429, 'Too Many Requests: Retry in 49200 seconds'],
    ['upstream-timeout', 504, 'upstream request timeout'],
    ['server', 500, fleet('upstream internal error')],
  ];

  test.each(seen)('%s (%i)', (code, status, body) => {
    expect(read(status, body)).toMatchObject({ code, status, region: 'na', endpoint: context.endpoint });
  });
});

test.each([
  ['unauthorized', 401],
  ['payment-required', 402],
  ['forbidden', 403],
  ['not-found', 404],
  ['precondition', 412],
  ['out-of-region', 421],
  ['unprocessable', 422],
  ['key-download-failed', 424],
  ['rate-limited', 429],
  ['server', 500],
  ['server', 503],
  ['upstream-timeout', 504],
  ['unknown', 418],
] as const)('without a known text it is %s by status %i alone', (code, status) => {
  expect(read(status, 'whatever').code).toBe(code);
});

test('what no row fits keeps status, text and reference', () => {
  const error = read(400, { ...fleet('A new kind of no'), txid: 'ab12' });
  expect(error).toMatchObject({ code: 'unknown', status: 400, teslaText: 'A new kind of no', referenceId: 'ab12' });
  expect(error.evidence).toBe('POST /api/1/partner_accounts (na): 400 A new kind of no reference ab12');
});

test.each([
  [{ error: 'x', txid: 'tx1' }, {}, 'tx1'],
  [{ error: 'x', referenceID: 'ref-1' }, {}, 'ref-1'],
  [{ error: 'x', error_uri: 'https://auth.tesla.com/error/reference/5b1d-1700000000000' }, {}, '5b1d-1700000000000'],
  [{ error: 'x' }, { 'x-txid': 'tx2' }, 'tx2'],
  ['Sorry. Reference ID: 18.abc-9', {}, '18.abc-9'],
  ['Sorry, see reference 9f-12.', {}, '9f-12'],
  ['no such thing', {}, undefined],
])('the reference of %j %j', (body, headers, reference) => {
  expect(read(400, body, headers).referenceId).toBe(reference);
});

test.each([
  ['Too Many Requests', { 'retry-after': '120' }, 120],
  ['Too Many Requests', { 'retry-after': 'Thu, 01 Jan 1970 00:01:00 GMT' }, 60],
  ['Too Many Requests: Retry in 49200 seconds', {}, 49_200],
  ['Too Many Requests', {}, undefined],
])('when to ask again: %s %j', (body, headers, seconds) => {
  expect(read(429, body, headers).retryAfter).toBe(seconds);
});

test('a page of HTML, a bare JSON value and fields of another kind do no harm', () => {
  expect(read(502, '<html>\n  <h1>Bad gateway</h1></html>')).toMatchObject({
    code: 'server',
    teslaText: '<html> <h1>Bad gateway</h1></html>',
  });
  expect(read(400, 'null')).toMatchObject({ code: 'unknown', teslaText: 'null' });
  expect(read(400, { error: { invalidUrls: [] } })).toMatchObject({ code: 'unknown', teslaText: '{"error":{"invalidUrls":[]}}' });
  expect(read(500, 'x'.repeat(5000)).teslaText).toHaveLength(1000);
});

test('a secret that comes back is in none of the error', () => {
  const body = JSON.stringify({
    error: 'unknown',
    error_description: 'bad ta-secret.abcdef and s3cr3tvalue',
    txid: 's3cr3tvalue',
  });
  const error = readTeslaError(400, body, new Headers(), { ...context, secrets: ['s3cr3tvalue'] });
  expect(JSON.stringify({ ...error, message: error.message, stack: error.stack })).not.toMatch(/s3cr3tvalue|abcdef/);
});
