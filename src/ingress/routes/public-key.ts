import { Hono } from 'hono';
import type { PanelPort } from '../app.ts';
import { refuse } from '../refuse.tsx';

/** The public key to save, under the name that Tesla looks for. */
export function publicKeyRoute(engine: PanelPort) {
  return new Hono().get('/', (c) => {
    const pem = engine.publicKey();
    if (pem === undefined) return refuse(c, 404, 'not-found');
    return c.body(pem, 200, {
      'Content-Type': 'application/x-pem-file',
      'Content-Disposition': 'attachment; filename="com.tesla.3p.public-key.pem"',
      'Cache-Control': 'no-store',
    });
  });
}
