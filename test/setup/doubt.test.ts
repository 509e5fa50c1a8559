import { expect, test } from 'vitest';
import { doubt, doubtOfSecret } from '../../src/setup/doubt.ts';
import { entry, makeWorld } from './make-world.ts';

const seeing = (...entries: readonly ReturnType<typeof entry>[]) => makeWorld({ sees: { entries } });

test.each([
  [doubt, 'A condition has not been met to process the request.', 'doubt'],
  [doubt, 'Access to this resource is not authorized, developers should check required Scope.', 'doubt'],
  [doubt, 'The OAuth token has expired.', undefined],
  [doubtOfSecret, 'The OAuth token has expired.', 'doubt'],
  [doubtOfSecret, "401, message='Unauthorized', url='https://fleet-auth.prd.vn.cloud.tesla.com/oauth2/v3/token'", 'doubt'],
  [doubtOfSecret, "400, message='Bad Request', url='https://fleet-auth.prd.vn.cloud.tesla.com/oauth2/v3/token'", 'doubt'],
  [doubtOfSecret, 'Account or server is rate limited.', undefined],
] as const)('is raised by what it is about alone: %o %s', (about, reason, expected) => {
  expect(about(seeing(entry({ state: 'setup_error', reason })))).toBe(expected);
});

test('is over once every entry is loaded or disabled', () => {
  expect(doubtOfSecret(seeing(entry({ state: 'loaded' }), entry({ state: 'not_loaded', disabledBy: 'user' })))).toBe('well');
  expect(doubtOfSecret(seeing(entry({ state: 'setup_in_progress' })))).toBeUndefined();
});
