import { z } from 'zod';
import type { CoreConnection } from './connection.ts';

const lineSchema = z.object({
  name: z.string(),
  message: z.array(z.string()),
  level: z.string(),
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
  const lines = await core.command(z.array(lineSchema), { type: 'system_log/list' });
  return lines
    .filter((line) => /tesla_fleet|config_entry_oauth2_flow/.test(`${line.name} ${line.message.join(' ')}`))
    .map((line) => ({ at: line.timestamp * 1000, text: line.message.at(-1) ?? '' }));
}
