import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { INTEGRATION } from './credentials.ts';
import { HomeAssistantError } from './errors.ts';

/** The entries of all integrations are in it, and each keeps in `data` what it likes. */
const storageSchema = z.object({
  data: z.object({ entries: z.array(z.object({ entry_id: z.string(), domain: z.string(), data: z.unknown() })) }),
});
const dataSchema = z.object({ token: z.object({ access_token: z.string() }) });

/**
 * The access token of an entry, from Core's storage: no interface of Core gives it. Only for the one question whether a vehicle is
 * paired. It is never refreshed by us (that would make Core's own invalid) and nothing is ever written there.
 *
 * @throws HomeAssistantError `storage` when the file cannot be read, `not-found` when the entry or its token is not in it.
 */
export async function readEntryToken(configFolder: string, entryId: string): Promise<string> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(join(configFolder, '.storage', 'core.config_entries'), 'utf8'));
  } catch (cause) {
    // The cause of a JSON error quotes the text, and the text holds tokens.
    const reason = cause instanceof SyntaxError ? undefined : cause;
    throw new HomeAssistantError('storage', 'The storage of config entries cannot be read', { cause: reason });
  }
  const storage = storageSchema.safeParse(content);
  if (!storage.success) {
    throw new HomeAssistantError('unexpected-answer', 'The storage of config entries has an unknown form');
  }
  const entry = storage.data.data.entries.find((e) => e.domain === INTEGRATION && e.entry_id === entryId);
  const kept = dataSchema.safeParse(entry?.data);
  if (!kept.success) {
    throw new HomeAssistantError('not-found', 'The config entry holds no token');
  }
  return kept.data.token.access_token;
}
