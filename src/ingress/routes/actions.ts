import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { z } from 'zod';
import type { ActionId, ActResult } from '../../setup/step.ts';
import type { PanelPort } from '../panel-port.ts';

/** Enough for a pasted key; the body as a whole is limited as well. */
const MAX_VALUE = 32 * 1024;

/** `<step>.<verb>`; whether such an action is on offer is the engine's to say. */
const idSchema = z.custom<ActionId>(
  (value) => typeof value === 'string' && /^[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
);
const inputSchema = z.record(z.string().min(1).max(64), z.string().max(MAX_VALUE));

const invalid: ActResult = { ok: false, code: 'invalid', problems: [] };
const statuses = { 'not-offered': 409, invalid: 422, failed: 422 } as const;

/** Runs an action that is on offer. */
export function actionsRoute(engine: PanelPort) {
  return new Hono().post(
    '/:id',
    zValidator('param', z.object({ id: idSchema }), (result, c) => (result.success ? undefined : c.json(invalid, 422))),
    zValidator('json', z.strictObject({ input: inputSchema }), (result, c) =>
      result.success ? undefined : c.json(invalid, 422),
    ),
    async (c) => {
      const result = await engine.act(c.req.valid('param').id, c.req.valid('json').input);
      return result.ok ? c.json(result, 200) : c.json(result, statuses[result.code]);
    },
  );
}
