import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { INTEGRATION } from './credentials.ts';
import { HomeAssistantError } from './errors.ts';

/** The entries of all integrations are in it, and each keeps in `data` what it likes. */
const storageSchema = z.object({
  data: z.object({ entries: z.array(z.object({ entry_id: z.string(), domain: z.string(), data: z.unknown() })) }),
});
/** `expires_at`: seconds of the epoch, or 0 where Core takes the token for refused. */
const dataSchema = z.object({ token: z.object({ access_token: z.string(), expires_at: z.number().default(0) }) });
type Token = z.infer<typeof dataSchema>['token'];

/** What Core itself reads in the token when it loads an entry (tesla_fleet/__init__.py); `exp` in seconds of the epoch. */
const claimsSchema = z.object({ scp: z.array(z.string()), ou_code: z.string(), exp: z.number() });

/** An entry's access token, with what it says of itself. */
export interface EntryAccess {
  readonly accessToken: string;
  readonly scopes: readonly string[];
  /** Tesla's code for the region of the account, in small letters: `na`, `eu`, `cn`. */
  readonly regionCode: string;
  /** Milliseconds of the epoch, by the token or by Core, whichever comes first. */
  readonly expiresAt: number;
}

/**
 * The access token of an entry, from Core's storage: no interface of Core gives it. Only for two questions: whether a vehicle is paired, and
 * (`readEntryAccess`) what it means that Tesla refuses Home Assistant. It is never refreshed by us (that would make Core's own invalid) and
 * nothing is ever written there.
 *
 * @param now milliseconds of the epoch.
 * @throws HomeAssistantError `storage` when the file cannot be read, `not-found` when the entry or its token is not in it, `token-expired`
 *   when it has run out by then: Tesla would refuse it, and may charge for that.
 */
export async function readEntryToken(configFolder: string, entryId: string, now: number): Promise<string> {
  const { access_token: token, expires_at: expiresAt } = await readToken(configFolder, entryId);
  if (expiresAt * 1000 <= now) throw new HomeAssistantError('token-expired', 'The access token of the config entry has run out');
  return token;
}

/**
 * The access token of an entry, with what it says: who asks with it has to see that it has not run out.
 *
 * @throws HomeAssistantError `storage` and `not-found` as `readEntryToken`; `unexpected-answer` when the token does not say what Core reads in it.
 */
export async function readEntryAccess(configFolder: string, entryId: string): Promise<EntryAccess> {
  const { access_token: accessToken, expires_at: expiresAt } = await readToken(configFolder, entryId);
  const { scp: scopes, ou_code: code, exp } = claimsOf(accessToken);
  return { accessToken, scopes, regionCode: code.toLowerCase(), expiresAt: Math.min(expiresAt, exp) * 1000 };
}

function claimsOf(token: string): z.infer<typeof claimsSchema> {
  try {
    const [, payload = ''] = token.split('.');
    return claimsSchema.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
  } catch {
    // The errors quote what they could not read: they stay behind.
    throw new HomeAssistantError('unexpected-answer', 'The token of the config entry has an unknown form');
  }
}

async function readToken(configFolder: string, entryId: string): Promise<Token> {
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
  return kept.data.token;
}
