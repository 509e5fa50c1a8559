import { z } from 'zod';
import { ask } from './core/websocket.ts';
import type { HomeAssistantInstance } from './types.ts';

const credentialSchema = z.object({
  id: z.string(),
  client_id: z.string(),
  client_secret: z.string(),
  auth_domain: z.string().nullish(),
});
const entrySchema = z.object({
  entry_id: z.string(),
  domain: z.string(),
  state: z.string(),
  reason: z.string().nullish(),
  title: z.string(),
});

export type Credential = z.infer<typeof credentialSchema>;
export type Entry = z.infer<typeof entrySchema>;

/** The application credentials that Home Assistant holds, as an administrator sees them. */
export async function credentialsIn({ url, token }: HomeAssistantInstance): Promise<Credential[]> {
  return z.array(credentialSchema).parse(await ask(url, token, { type: 'application_credentials/list' }));
}

/** The entries of Tesla Fleet. */
export async function entriesIn({ url, token }: HomeAssistantInstance): Promise<Entry[]> {
  return z.array(entrySchema).parse(await ask(url, token, { type: 'config_entries/get', domain: 'tesla_fleet' }));
}
