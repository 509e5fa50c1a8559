import type { MiddlewareHandler } from 'hono';
import { refuse } from './refuse.tsx';

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/**
 * Lets a POST through only when it is JSON (which a foreign page cannot send without asking first, and we never allow) and comes from our
 * own origin. Sec-Fetch-Site decides where the browser sends it (HTTPS); over plain HTTP Origin has to name the host that the browser
 * asked for, which Core hands on as X-Forwarded-Host.
 */
export const sameOriginJson: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('Content-Type') ?? '')) return refuse(c, 415, 'json');
  const site = c.req.header('Sec-Fetch-Site');
  const hosts = [c.req.header('X-Forwarded-Host')?.split(',')[0]?.trim(), c.req.header('Host') ?? new URL(c.req.url).host];
  const same = site === undefined ? hosts.includes(hostOf(c.req.header('Origin') ?? '') ?? '-') : site === 'same-origin';
  return same ? next() : refuse(c, 403, 'same-origin');
};
