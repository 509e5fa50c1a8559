import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { baseUrls } from './hosts.ts';
import type { Account, Store } from './state.ts';

/** Seconds that a token lives, as Tesla's do. */
export const tokenLifetime = 28_800;

const userClaims = z.object({
  kind: z.literal('user'),
  sub: z.string(),
  azp: z.string(),
  scp: z.array(z.string()),
  iatMs: z.number(),
  exp: z.number(),
});
const partnerClaims = z.object({
  kind: z.literal('partner'),
  azp: z.string(),
  aud: z.string(),
  scp: z.array(z.string()),
  exp: z.number(),
});
const claimsSchema = z.discriminatedUnion('kind', [userClaims, partnerClaims]);

/** What a token says, once it was found good. */
export type Claims = z.infer<typeof claimsSchema>;

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function signature(store: Store, content: string): Buffer {
  return createHmac('sha256', store.state.secret).update(content).digest();
}

/** Says RS256 like Tesla's; only this simulation verifies it, so a plain HMAC does. */
function sign(store: Store, claims: Record<string, unknown>): string {
  const content = `${encode({ alg: 'RS256', typ: 'JWT', kid: 'simulated' })}.${encode(claims)}`;
  return `${content}.${signature(store, content).toString('base64url')}`;
}

function times(): { iat: number; exp: number } {
  const iat = Math.floor(Date.now() / 1000);
  return { iat, exp: iat + tokenLifetime };
}

/** Access token of a person, as the app gets it. */
export function userToken(store: Store, account: Account, clientId: string, scopes: readonly string[]): string {
  return sign(store, {
    kind: 'user',
    iss: 'https://auth.tesla.com/oauth2/v3/nts',
    azp: clientId,
    sub: account.id,
    aud: account.region === 'cn' ? [baseUrls.cn] : [baseUrls.na, baseUrls.eu, 'https://auth.tesla.com/oauth2/v3/userinfo'],
    scp: scopes,
    amr: ['pwd', 'mfa', 'otp'],
    ou_code: account.ouCode,
    locale: 'en-US',
    iatMs: Math.max(Date.now(), store.state.tokensValidFrom + 1),
    ...times(),
  });
}

/** Access token of an app itself, for one region. */
export function partnerToken(store: Store, clientId: string, audience: string, scopes: readonly string[]): string {
  return sign(store, {
    kind: 'partner',
    gty: 'client-credentials',
    azp: clientId,
    sub: clientId,
    aud: audience,
    scp: scopes,
    ...times(),
  });
}

/** The claims of a token; `expired` for one that ran out or was revoked, `invalid` for anything else. */
export function readToken(store: Store, token: string): Claims | 'expired' | 'invalid' {
  const [header, payload, tag, ...rest] = token.split('.');
  if (header === undefined || payload === undefined || tag === undefined || rest.length > 0) return 'invalid';
  const expected = signature(store, `${header}.${payload}`);
  const given = Buffer.from(tag, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'invalid';
  const claims = claimsSchema.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
  const revoked = claims.kind === 'user' && claims.iatMs <= store.state.tokensValidFrom;
  return revoked || claims.exp * 1000 <= Date.now() ? 'expired' : claims;
}

/** A code or refresh token: bears the region like Tesla's, means nothing else. */
export function opaque(account: Account): string {
  return `${account.region.toUpperCase()}_${randomBytes(32).toString('hex')}`;
}
