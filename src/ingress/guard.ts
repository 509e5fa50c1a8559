import type { Context, MiddlewareHandler } from 'hono';
import type { Access, Admission } from './access.ts';
import { peerOf } from './peer.ts';
import { refuse } from './refuse.tsx';

/** Asks `access` about the request at hand. */
export async function admission(c: Context, access: Access): Promise<Admission> {
  return await access.admit({ peer: peerOf(c), header: (name) => c.req.header(name) });
}

/** Lets through only whom `access` admits. */
export function guard(access: Access): MiddlewareHandler {
  return async (c, next) => {
    const answer = await admission(c, access);
    return answer.ok ? next() : refuse(c, answer.status, answer.reason);
  };
}

/** For what the page that refuses needs too (script, style, the way in): turns away only who comes by a wrong way. */
export function guardWay(access: Access): MiddlewareHandler {
  return async (c, next) => {
    const answer = await admission(c, access);
    const wrong = !answer.ok && (answer.reason === 'peer' || answer.reason === 'host');
    return wrong ? refuse(c, answer.status, answer.reason) : next();
  };
}
