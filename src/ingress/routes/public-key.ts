import { Hono } from 'hono';
import { siteArchive } from '../../hosting/archive.ts';
import type { PanelPort } from '../panel-port.ts';
import { refuse } from '../refuse.tsx';

function asFile(name: string, type: string): Record<string, string> {
  return { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'no-store' };
}

/** The public key to save: `/public-key.pem` under the name that Tesla looks for, `/public-key.zip` as a site to upload. */
export function publicKeyRoute(engine: PanelPort) {
  return new Hono()
    .get('/public-key.pem', (c) => {
      const pem = engine.publicKey();
      if (pem === undefined) return refuse(c, 404, 'not-found');
      return c.body(pem, 200, asFile('com.tesla.3p.public-key.pem', 'application/x-pem-file'));
    })
    .get('/public-key.zip', (c) => {
      const pem = engine.publicKey();
      if (pem === undefined) return refuse(c, 404, 'not-found');
      return c.body(siteArchive(pem), 200, asFile('public-key-site.zip', 'application/zip'));
    });
}
