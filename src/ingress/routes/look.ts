import { Hono } from 'hono';
import type { PanelPort } from '../panel-port.ts';

/** Looks at everything again; answers when the look is over. */
export function lookRoute(engine: PanelPort) {
  return new Hono().post('/', async (c) => {
    await engine.look();
    return c.json({ ok: true as const, revision: engine.snapshot().revision });
  });
}
