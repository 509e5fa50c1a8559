import { Hono } from 'hono';
import type { Assets } from '../assets.ts';
import { refuse } from '../refuse.tsx';

/** The sentences of a language, from memory; the hash in the name makes them immutable. */
export function assetsRoute(assets: Assets) {
  return new Hono().get('/:name', (c) => {
    const found = Object.values(assets.words).find(({ name }) => name === c.req.param('name'));
    if (found === undefined) return refuse(c, 404, 'not-found');
    return c.body(found.body, 200, {
      'Content-Type': 'application/json',
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  });
}
