import { expect, test } from 'vitest';
import { transportCode } from '../../src/tesla/transport.ts';
import { fetchFailed } from './fake-fetch.ts';

test.each([
  ['ENOTFOUND', 'dns'],
  ['EAI_AGAIN', 'dns'],
  ['ECONNREFUSED', 'connect'],
  ['ECONNRESET', 'connect'],
  ['UND_ERR_SOCKET', 'connect'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
  ['CERT_HAS_EXPIRED', 'tls'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'tls'],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
  ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
  ['ETIMEDOUT', 'timeout'],
  ['ENETUNREACH', 'unreachable'],
  ['EHOSTUNREACH', 'unreachable'],
  ['SOMETHING_NEW', 'unreachable'],
])('%s is %s', (code, expected) => {
  expect(transportCode(fetchFailed(code))).toBe(expected);
});

test('a time-out of ours is one', () => {
  expect(transportCode(new DOMException('The operation was aborted due to timeout', 'TimeoutError'))).toBe('timeout');
});

test('of several addresses that were tried the first tells', () => {
  const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
  expect(transportCode(new TypeError('fetch failed', { cause: new AggregateError([refused]) }))).toBe('connect');
});

test('a ring of causes ends', () => {
  const error = new Error('round');
  error.cause = error;
  expect(transportCode(error)).toBe('unreachable');
  expect(transportCode('no error at all')).toBe('unreachable');
});
