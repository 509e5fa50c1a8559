import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { z } from 'zod';
import { refuse } from '../refuse.tsx';
import { SESSION_LIFE, type Standalone, sessionCookie } from '../standalone.ts';

/**
 * The way in without Supervisor. `POST /session` exchanges a link's secret for the cookie: it stands behind the `#` of the link, so that
 * it is in no server's log and no program that previews links uses it up. `POST /session/link` has a new link written to the log.
 */
export function sessionRoute({ exchange, newLink }: Standalone) {
  return new Hono()
    .post('/', zValidator('json', z.object({ secret: z.string().max(200) })), (c) => {
      const value = exchange(c.req.valid('json').secret);
      if (value === undefined) return refuse(c, 403, 'link');
      // Not `Secure`: the page is reached by plain HTTP on this machine, or by whatever the person put before it.
      setCookie(c, sessionCookie, value, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: SESSION_LIFE / 1000 });
      return c.json({ ok: true });
    })
    .post('/link', (c) => (newLink() ? c.json({ ok: true }) : refuse(c, 429, 'too-often')));
}
