import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { z } from 'zod';
import { explain } from '../../setup/problems/explain.ts';
import type { Problem } from '../../setup/step.ts';

/** A screen of a log; more tells nothing more. */
const MOST = 20_000;

/** Explains a message that the person saw somewhere. Nothing of it is kept. */
export function explainRoute() {
  return new Hono().post(
    '/',
    zValidator('json', z.strictObject({ text: z.string().max(MOST) }), (result, c) =>
      result.success ? undefined : c.json({ problems: [] as Problem[] }, 422),
    ),
    (c) => c.json({ problems: explain(c.req.valid('json').text) }),
  );
}
