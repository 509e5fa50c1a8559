import { Hono } from 'hono';
import { isLoopback, peerOf } from '../peer.ts';
import { refuse } from '../refuse.tsx';

/** For the container's own health check: answers this machine only, and no one has to be signed in. */
export function healthRoute() {
  return new Hono().get('/', (c) => (isLoopback(peerOf(c)) ? c.json({ ok: true }) : refuse(c, 404, 'not-found')));
}
