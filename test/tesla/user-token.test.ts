import { expect, test } from 'vitest';
import { decodeUserToken, UserTokenError } from '../../src/tesla/user-token.ts';

const jwt = (payload: unknown): string => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part(payload)}.${part('signature')}`;
};

test('the claims are read', () => {
  const claims = {
    sub: 's1',
    scp: ['openid', 'vehicle_cmds'],
    ou_code: 'EU',
    aud: ['https://a.test', 'https://b.test'],
    exp: 1_700_000_000,
  };
  expect(decodeUserToken(jwt({ ...claims, iss: 'https://auth.tesla.com/oauth2/v3/nts' }))).toEqual({
    subject: 's1',
    scopes: ['openid', 'vehicle_cmds'],
    unit: 'EU',
    audiences: ['https://a.test', 'https://b.test'],
    expiresAt: 1_700_000_000_000,
  });
});

test('one audience, scopes in one string and missing claims are taken', () => {
  expect(decodeUserToken(jwt({ sub: 's1', scp: 'openid email', aud: 'https://a.test' }))).toEqual({
    subject: 's1',
    scopes: ['openid', 'email'],
    unit: undefined,
    audiences: ['https://a.test'],
    expiresAt: undefined,
  });
});

test.each([
  ['', 'not-a-token'],
  ['opaque-secret', 'not-a-token'],
  ['a.b', 'not-a-token'],
  ['a.b.c.d', 'not-a-token'],
  ['eyJ.opaque-secret.c', 'not-a-token'],
  [jwt('opaque-secret'), 'unexpected-claims'],
  [jwt({ scp: [] }), 'unexpected-claims'],
  [jwt({ sub: 's', scp: ['opaque-secret', 7] }), 'unexpected-claims'],
])('%s is refused without being quoted', (token, code) => {
  try {
    decodeUserToken(token);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(UserTokenError);
    expect(error).toMatchObject({ code, cause: undefined });
    expect(`${error} ${(error as UserTokenError).evidence}`).not.toContain('opaque-secret');
  }
});
