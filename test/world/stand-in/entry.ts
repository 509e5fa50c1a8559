import { z } from 'zod';
import { isoNow } from './bus.ts';
import type { Translation } from './errors.ts';
import { ulid } from './ids.ts';

const storedSchema = z.looseObject({
  created_at: z.string(),
  modified_at: z.string(),
  data: z.record(z.string(), z.unknown()),
  disabled_by: z.string().nullable(),
  domain: z.string(),
  entry_id: z.string(),
  source: z.string(),
  title: z.string(),
  unique_id: z.string().nullable(),
});

/** An entry as `.storage/core.config_entries` holds it. */
export type StoredEntry = z.infer<typeof storedSchema>;

/** The data of `.storage/core.config_entries`. */
export const storedEntriesSchema = z.looseObject({ entries: z.array(storedSchema) });

export type EntryState =
  | 'not_loaded'
  | 'setup_in_progress'
  | 'loaded'
  | 'setup_retry'
  | 'setup_error'
  | 'unload_in_progress'
  | 'failed_unload';

/** A config entry, alive. */
export interface ConfigEntry {
  stored: StoredEntry;
  state: EntryState;
  reason: string | null;
  translation: Translation | undefined;
  /** How often in a row its setup was put off. */
  tries: number;
  retry: NodeJS.Timeout | undefined;
  /** It has been set up at least once: Core knows by then what the integration can do. */
  known: boolean;
  /** The end of the last of the actions that must not overlap (Core's `setup_lock`). */
  turn: Promise<unknown>;
}

export function revive(stored: StoredEntry): ConfigEntry {
  return {
    stored,
    state: 'not_loaded',
    reason: null,
    translation: undefined,
    tries: 0,
    retry: undefined,
    known: false,
    turn: Promise.resolve(),
  };
}

export function newEntry(made: Pick<StoredEntry, 'data' | 'domain' | 'source' | 'title' | 'unique_id'>): ConfigEntry {
  const now = isoNow();
  return revive({
    created_at: now,
    data: made.data,
    discovery_keys: {},
    disabled_by: null,
    domain: made.domain,
    entry_id: ulid(),
    minor_version: 1,
    modified_at: now,
    options: {},
    pref_disable_new_entities: false,
    pref_disable_polling: false,
    source: made.source,
    subentries: [],
    title: made.title,
    unique_id: made.unique_id,
    version: 1,
  });
}

/** An entry as the API shows it (`as_json_fragment`): without its data. */
export function entryInfo({ stored, state, reason, translation, known }: ConfigEntry, recent: boolean): Record<string, unknown> {
  return {
    created_at: Date.parse(stored.created_at) / 1000,
    entry_id: stored.entry_id,
    domain: stored.domain,
    modified_at: Date.parse(stored.modified_at) / 1000,
    title: stored.title,
    source: stored.source,
    state,
    supports_options: false,
    supports_remove_device: false,
    supports_unload: known,
    supports_reconfigure: false,
    supported_subentry_types: {},
    pref_disable_new_entities: false,
    pref_disable_polling: false,
    disabled_by: stored.disabled_by,
    reason,
    ...(recent && { error_reason_translation_domain: translation?.domain ?? null }),
    error_reason_translation_key: translation?.key ?? null,
    error_reason_translation_placeholders: translation?.placeholders ?? null,
    num_subentries: 0,
  };
}
