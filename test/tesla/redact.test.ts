import { expect, test } from 'vitest';
import { redact } from '../../src/tesla/redact.ts';

test.each([
  ['client_secret=abc123&scope=openid', 'client_secret=[removed]&scope=openid'],
  ['secret ta-secret.Ab!c-d_1 is wrong', 'secret [removed] is wrong'],
  ['{"access_token":"x\\"y","expires_in":1}', '{"access_token":"[removed]","expires_in":1}'],
  ['Authorization: Bearer abc.def', 'Authorization: Bearer [removed]'],
  ['token eyJhbGciOi.eyJzdWIi.c2ln refused', 'token [removed] refused'],
  ['"{\\"refresh_token\\": \\"NA_abc\\", \\"expires_in\\": 1}"', '"{\\"refresh_token\\": \\"[removed]\\", \\"expires_in\\": 1}"'],
  ["{'refresh_token': 'NA_abc', 'expires_in': 1}", "{'refresh_token': '[removed]', 'expires_in': 1}"],
  ['http://ha/auth/external/callback?code=NA_abcdefgh&state=1', 'http://ha/auth/external/callback?code=[removed]&state=1'],
  ['{"code":"invalid","error":"no"}', '{"code":"invalid","error":"no"}'],
])('%s', (text, safe) => {
  expect(redact(text)).toBe(safe);
});

test('a known secret is removed wherever it stands, a very short one is left alone', () => {
  expect(redact('got hunter22 and hunter22; ab', ['hunter22', 'ab'])).toBe('got [removed] and [removed]; ab');
});
