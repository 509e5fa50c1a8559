import { z } from 'zod';
import { ours } from './answers.ts';
import type { CoreConnection } from './connection.ts';

/** The helper for OAuth logs for every integration that signs in so: only what speaks of Tesla is about ours. */
const mark = z.union([
  z.object({ name: z.string().regex(/tesla_fleet/) }),
  z.object({ message: z.array(z.unknown()).refine((message) => /tesla_fleet|tesla\.(com|cn)/i.test(message.join(' '))) }),
]);
const lineSchema = z.object({
  message: z.array(z.string()),
  timestamp: z.number(),
  exception: z.string().default(''),
});

/** A warning or error of Core's log about Tesla Fleet. */
export interface LogLine {
  /** Milliseconds of the epoch of the last time it was logged. */
  readonly at: number;
  readonly text: string;
}

/** What Core has logged about `tesla_fleet`: the detail that its dialogs hide. Newest first. @throws HomeAssistantError */
export async function readLog(core: CoreConnection): Promise<LogLine[]> {
  const lines = await core.command(ours(mark, lineSchema), { type: 'system_log/list' });
  return lines
    .map(({ timestamp, message, exception }) => ({
      at: timestamp * 1000,
      // Of a traceback the last line says what happened.
      text: [message.at(-1), exception.trimEnd().split('\n').at(-1)].filter(Boolean).join(': '),
    }))
    .toSorted((one, other) => other.at - one.at);
}
