import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

const claimsSchema = z.record(z.string(), z.unknown());

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function sign(text: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(text).digest();
}

/** Makes a JWT (HS256), as the `state` of Core's sign-in links is. */
export function encodeJwt(claims: Readonly<Record<string, unknown>>, secret: string): string {
  const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${text}.${sign(text, secret).toString('base64url')}`;
}

/** The claims of a JWT that bears our signature; undefined otherwise. */
export function verifyJwt(token: string, secret: string): Record<string, unknown> | undefined {
  const [head = '', body = '', signature = ''] = token.split('.');
  const expected = sign(`${head}.${body}`, secret);
  const given = Buffer.from(signature, 'base64url');
  return given.length === expected.length && timingSafeEqual(given, expected) ? readClaims(body) : undefined;
}

/** The claims of a JWT, not verified; undefined when it is none. */
export function decodeJwt(token: string): Record<string, unknown> | undefined {
  const parts = token.split('.');
  return parts.length === 3 ? readClaims(parts[1] ?? '') : undefined;
}

function readClaims(body: string): Record<string, unknown> | undefined {
  try {
    return claimsSchema.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString())).data;
  } catch {
    return undefined;
  }
}
