import type { MiddlewareHandler } from 'hono';
import { refuse } from './refuse.tsx';

/** The largest body of a request, in bytes: a pasted key or secret is far smaller. */
const LARGEST = 64 * 1024;
/** What is read of a larger one before it is refused, in bytes; Supervisor passes on no more than that. */
const DISCARDED = 16 * 1024 * 1024;

/**
 * Reads the body, and refuses one that is too large only when it has come to its end: nothing more can be read from a connection in which
 * the rest of a body is left, and Node closes it after half a second. Supervisor would have it back in its pool by then, and lose the
 * next POST in it. Where there is no end to be seen, the connection ends with the answer.
 */
export const wholeBody: MiddlewareHandler = async (c, next) => {
  const { body } = c.req.raw;
  if (body === null) return next();
  const reader = body.getReader();
  const kept: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size <= LARGEST) kept.push(part.value);
    if (size > DISCARDED) {
      c.header('Connection', 'close');
      break;
    }
  }
  if (size > LARGEST) return refuse(c, 413, 'too-large');
  c.req.raw = new Request(c.req.raw, { body: Buffer.concat(kept) });
  return next();
};
