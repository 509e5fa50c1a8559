import { z } from 'zod';
import { ours } from './answers.ts';
import type { CoreConnection } from './connection.ts';
import { INTEGRATION } from './credentials.ts';
import { HomeAssistantError } from './errors.ts';

const entrySchema = z.object({
  entry_id: z.string(),
  domain: z.string(),
  title: z.string(),
  state: z.string(),
  reason: z.string().nullish(),
  disabled_by: z.string().nullish(),
  supports_reconfigure: z.boolean().nullish(),
  modified_at: z.number().nullish(),
});

/** A config entry of `tesla_fleet`: one Tesla account. */
export interface ConfigEntry {
  readonly id: string;
  readonly title: string;
  /** Core's own word: loaded, setup_retry, setup_error, not_loaded, setup_in_progress, migration_error … */
  readonly state: string;
  readonly reason: string | undefined;
  readonly disabledBy: string | undefined;
  /** Whether Core has a step by which it can be set up anew; of Tesla Fleet it has none so far (2026.11). */
  readonly reconfigurable: boolean;
  /** The application credential that it uses, by item id; undefined when it is gone. */
  readonly credentialId: string | undefined;
  /** When what Core keeps of it was changed, in milliseconds of the epoch: with each renewal of its token. */
  readonly changedAt: number | undefined;
  /** Scopes of its token; known of a loaded entry only (its diagnostics tell). */
  readonly scopes: readonly string[] | undefined;
}

const diagnosticsSchema = z.object({ data: z.object({ scopes: z.array(z.string()) }) });

type Raw = z.infer<typeof entrySchema>;
type Told = Omit<ConfigEntry, 'credentialId' | 'scopes'>;

/** What an entry tells of itself. */
function toldOf(entry: Raw): Told {
  return {
    id: entry.entry_id,
    title: entry.title,
    state: entry.state,
    reason: entry.reason ?? undefined,
    disabledBy: entry.disabled_by ?? undefined,
    reconfigurable: entry.supports_reconfigure === true,
    changedAt: entry.modified_at == null ? undefined : Math.round(entry.modified_at * 1000),
  };
}

/** Asks for what an entry does not tell of itself, but for what is known. */
async function complete(core: CoreConnection, told: Told, known: Partial<ConfigEntry> = {}): Promise<ConfigEntry> {
  const { id, state } = told;
  const loaded = state === 'loaded';
  return {
    ...told,
    credentialId: 'credentialId' in known ? known.credentialId : await credentialOf(core, id),
    scopes: loaded && 'scopes' in known ? known.scopes : loaded ? await scopesOf(core, id) : undefined,
  };
}

/** The entries of `tesla_fleet`, as they stand. @throws HomeAssistantError */
export async function listEntries(core: CoreConnection): Promise<ConfigEntry[]> {
  const entries = await core.command(z.array(entrySchema), { type: 'config_entries/get', domain: INTEGRATION });
  return await Promise.all(entries.map(async (entry) => await complete(core, toldOf(entry))));
}

/** `type` is null in the list with which a subscription begins. */
const pushSchema = ours(
  z.object({ entry: z.object({ domain: z.literal(INTEGRATION) }) }),
  z.object({ type: z.enum(['added', 'updated', 'removed']).nullish(), entry: entrySchema }),
);

/**
 * The entries after what Core has pushed: a push holds the entry, so that only what it does not tell is asked, and only where it may have
 * changed.
 *
 * @param known the entries before.
 * @param pushes as `onEntries` gave them; where one is not understood, all is asked anew.
 * @throws HomeAssistantError
 */
export async function followEntries(
  core: CoreConnection,
  known: readonly ConfigEntry[],
  pushes: readonly unknown[],
): Promise<ConfigEntry[]> {
  const read = pushes.map((push) => pushSchema.safeParse(push));
  if (read.some(({ success }) => !success)) return await listEntries(core);
  const now = new Map<string, { readonly told: Told; readonly known: Partial<ConfigEntry> }>(
    known.map((entry) => [entry.id, { told: entry, known: entry }]),
  );
  for (const { type, entry } of read.flatMap(({ data = [] }) => data)) {
    const told = toldOf(entry);
    const before = now.get(told.id);
    if (type === 'removed') now.delete(told.id);
    else now.set(told.id, { told, known: before === undefined ? {} : stillKnown(before.told, before.known, told, type) });
  }
  return await Promise.all([...now.values()].map(async (each) => await complete(core, each.told, each.known)));
}

/** What a change leaves known: a push that tells of no other state is about what the entry keeps to itself, its token or credential. */
function stillKnown(
  before: Told,
  known: Partial<ConfigEntry>,
  told: Told,
  type: string | null | undefined,
): Partial<ConfigEntry> {
  const { scopes: _, ...rest } = known;
  if (before.state !== told.state) return rest;
  const same = before.reason === told.reason && before.disabledBy === told.disabledBy;
  return (type ?? undefined) !== undefined && same ? {} : known;
}

async function credentialOf(core: CoreConnection, entryId: string): Promise<string | undefined> {
  const answer = z.object({ application_credentials_id: z.string().optional() }).nullish();
  const found = await core.command(answer, { type: 'application_credentials/config_entry', config_entry_id: entryId });
  return found?.application_credentials_id;
}

/** Of an entry that is being unloaded at this moment Core has no diagnostics (measured: HTTP 500); its change of state is pushed. */
async function scopesOf(core: CoreConnection, entryId: string): Promise<readonly string[] | undefined> {
  try {
    return (await core.call(diagnosticsSchema, 'GET', `diagnostics/config_entry/${entryId}`)).data.scopes;
  } catch (error) {
    if (error instanceof HomeAssistantError && ['call-refused', 'not-found', 'unexpected-answer'].includes(error.code)) {
      return undefined;
    }
    throw error;
  }
}

/** Tells of every change of an entry of the integration, with the push. Returns the way to end it. */
export function onEntries(core: CoreConnection, changed: (push: unknown) => void, integration: string = INTEGRATION): () => void {
  const message = z.array(z.object({ entry: z.object({ domain: z.string() }) }));
  return core.subscribe({ type: 'config_entries/subscribe' }, (event) => {
    const changes = message.safeParse(event);
    if (!changes.success || changes.data.some(({ entry }) => entry.domain === integration)) {
      changed(event);
    }
  });
}

/** Loads an entry anew. A refused token then begins a reauth flow (measured). @throws HomeAssistantError */
export async function reloadEntry(core: CoreConnection, entryId: string): Promise<void> {
  await core.call(z.unknown(), 'POST', `config/config_entries/entry/${entryId}/reload`, {});
}

/** Enables a disabled entry. @throws HomeAssistantError */
export async function enableEntry(core: CoreConnection, entryId: string): Promise<void> {
  await core.command(z.unknown(), { type: 'config_entries/disable', entry_id: entryId, disabled_by: null });
}
