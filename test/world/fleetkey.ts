import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Authority } from './certificates.ts';
import { keyPath } from './tesla/key-download.ts';
import { addressOf, listen } from './tesla/listen.ts';
import type { Stoppable } from './types.ts';

/** A FleetKey, for `fleetkey.cc` and every name below `fleetkey.net`, after its public source: an id is given once and serves its key from then on. */
export interface FleetKey extends Stoppable {
  /** id -> key */
  readonly keys: Map<string, string>;
}

const createSchema = z.object({ id: z.string().regex(/^[a-z0-9]+$/), pem: z.string() });

export async function startFleetKey(address: string, authority: Authority): Promise<FleetKey> {
  const keys = new Map<string, string>();
  const app = new Hono()
    .post('/api/create', async (c) => {
      const { id, pem } = createSchema.parse(await c.req.json());
      if (!/^-----BEGIN PUBLIC KEY-----[\s\S]*-----END PUBLIC KEY-----$/.test(pem)) {
        return c.json({ success: false, error: 'Invalid public key format' });
      }
      if (keys.has(id)) return c.json({ success: false, error: 'Public key already exists' });
      keys.set(id, pem);
      return c.json({ success: true });
    })
    .get(keyPath, (c) => {
      const pem = keys.get(new URL(c.req.url).hostname.split('.')[0] ?? '');
      return pem === undefined ? c.text('Not found', 404) : c.body(pem, 200, { 'content-type': 'application/x-pem-file' });
    });
  const { stop } = await listen(addressOf(address), getRequestListener(app.fetch), authority);
  return { stop, keys };
}
