import { z } from 'zod';
import { CodedError } from '../errors.ts';

/** What a person's access token says about itself. It is read, not verified: Tesla gave it to Home Assistant, which stores it. */
export interface UserToken {
  /** The account; Home Assistant's unique id of the entry. */
  readonly subject: string;
  readonly scopes: readonly string[];
  /** `NA`, `EU` or `CN`; may be wrong. */
  readonly unit: string | undefined;
  readonly audiences: readonly string[];
  /** Milliseconds of the epoch. */
  readonly expiresAt: number | undefined;
}

/** A token that cannot be read. It never holds the token. */
export class UserTokenError extends CodedError<'not-a-token' | 'unexpected-claims'> {}

const oneOrMany = z.union([z.array(z.string()), z.string().transform((words) => words.split(' ').filter(Boolean))]).default([]);

const claimsSchema = z.looseObject({
  sub: z.string().min(1),
  scp: oneOrMany,
  ou_code: z.string().optional(),
  aud: oneOrMany,
  exp: z.number().positive().optional(),
});

function readPayload(jwt: string): unknown {
  const [, payload, ...rest] = jwt.trim().split('.');
  if (payload === undefined || payload === '' || rest.length !== 1) {
    throw new UserTokenError('not-a-token', 'a JWT has three parts');
  }
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  } catch {
    // The parser's message quotes the payload: it stays behind.
    throw new UserTokenError('not-a-token', 'the payload of the JWT is not JSON');
  }
}

/**
 * Reads the claims of a person's access token (JWT).
 *
 * @throws UserTokenError
 */
export function decodeUserToken(jwt: string): UserToken {
  const parsed = claimsSchema.safeParse(readPayload(jwt));
  if (!parsed.success) {
    throw new UserTokenError('unexpected-claims', 'the claims of the JWT are not those of Tesla', {
      evidence: z.prettifyError(parsed.error),
    });
  }
  const { sub, scp, ou_code, aud, exp } = parsed.data;
  return { subject: sub, scopes: scp, unit: ou_code, audiences: aud, expiresAt: exp === undefined ? undefined : exp * 1000 };
}
