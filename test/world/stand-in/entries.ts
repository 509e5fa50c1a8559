import { isoNow } from './bus.ts';
import { type ConfigEntry, type EntryState, newEntry, revive, type StoredEntry, storedEntriesSchema } from './entry.ts';
import { SetupFailure, Unknown, words } from './errors.ts';
import { type Home, logTesla, traceback } from './home.ts';

/** What an integration does for an entry: sets it up (throws SetupFailure, or anything for an unhandled exception), and takes it down. */
export interface Integration {
  setup(entry: ConfigEntry): Promise<void>;
  unload(entry: ConfigEntry): void;
}

export type EntryListener = (change: 'added' | 'updated' | 'removed', entry: ConfigEntry) => void;

const storageKey = 'core.config_entries';
const longestRetry = 600_000;

/** Integrations whose entries Core makes by itself; 2026.6 has no marketplace. */
export const systemDomains: readonly string[] = ['analytics', 'backup', 'marketplace'];

function systemEntry(domain: string): StoredEntry {
  const title = `${domain.charAt(0).toUpperCase()}${domain.slice(1)}`;
  return newEntry({ data: {}, domain, source: 'system', title, unique_id: null }).stored;
}

/** The config entries and their life (config_entries.py). */
export class Entries {
  readonly #home: Home;
  readonly #integrationOf: (domain: string) => Integration | undefined;
  readonly #entries = new Map<string, ConfigEntry>();
  readonly #listeners = new Set<EntryListener>();
  #closed = false;

  constructor(home: Home, integrationOf: (domain: string) => Integration | undefined) {
    this.#home = home;
    this.#integrationOf = integrationOf;
    const kept = home.storage.read(storageKey, storedEntriesSchema) ?? {
      entries: systemDomains.slice(0, home.recent ? 3 : 2).map(systemEntry),
    };
    for (const stored of kept.entries) this.#entries.set(stored.entry_id, revive(stored));
  }

  list(domain?: string): readonly ConfigEntry[] {
    const all = [...this.#entries.values()];
    return domain === undefined ? all : all.filter(({ stored }) => stored.domain === domain);
  }

  subscribe(listener: EntryListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @throws Unknown `unknown_entry`. */
  known(entryId: string): ConfigEntry {
    const entry = this.#entries.get(entryId);
    if (entry === undefined) throw new Unknown('unknown_entry', entryId);
    return entry;
  }

  byUniqueId(domain: string, uniqueId: string): ConfigEntry | undefined {
    return this.list(domain).find(({ stored }) => stored.unique_id === uniqueId);
  }

  /** Sets up what was stored; at the start of Core. */
  async setUpAll(): Promise<void> {
    await Promise.all(this.list().map((entry) => this.#inTurn(entry, () => this.#setUp(entry))));
  }

  async add(entry: ConfigEntry): Promise<void> {
    this.#entries.set(entry.stored.entry_id, entry);
    this.#tell('added', entry);
    await this.#inTurn(entry, () => this.#setUp(entry));
    this.#save();
  }

  /** Changes an entry's data. Tells nobody when nothing changes. */
  update(entry: ConfigEntry, data: Record<string, unknown>): void {
    if (JSON.stringify(entry.stored.data) === JSON.stringify(data)) return;
    entry.stored = { ...entry.stored, data, modified_at: isoNow() };
    this.#save();
    this.#tell('updated', entry);
  }

  /** @throws Unknown `unknown_entry`. */
  async reload(entryId: string): Promise<boolean> {
    const entry = this.known(entryId);
    this.#cancelRetry(entry);
    this.#abortReauth(entry);
    return await this.#inTurn(entry, async () => {
      this.#unload(entry);
      if (entry.stored.disabled_by !== null) return true;
      await this.#setUp(entry);
      return entry.state === 'loaded';
    });
  }

  /** A reload that nobody waits for. */
  scheduleReload(entry: ConfigEntry): void {
    this.#unattended(this.reload(entry.stored.entry_id));
  }

  /** @throws Unknown `unknown_entry`. */
  async setDisabled(entryId: string, disabledBy: 'user' | null): Promise<boolean> {
    const entry = this.known(entryId);
    if (entry.stored.disabled_by === disabledBy) return true;
    entry.stored = { ...entry.stored, disabled_by: disabledBy };
    this.#save();
    this.#tell('updated', entry);
    if (disabledBy === null) this.#home.registry.setDisabled(entryId, false);
    const done = await this.reload(entryId);
    if (disabledBy !== null) this.#home.registry.setDisabled(entryId, true);
    return done;
  }

  /** @throws Unknown `unknown_entry`. */
  async remove(entryId: string): Promise<void> {
    const entry = this.known(entryId);
    await this.#inTurn(entry, () => {
      this.#unload(entry);
      this.#entries.delete(entryId);
      entry.stored = { ...entry.stored, modified_at: isoNow() };
      this.#save();
    });
    this.#home.registry.clear(entryId);
    this.#abortReauth(entry);
    this.#tell('removed', entry);
  }

  /** Begins a reauth flow, unless there is one for the entry. */
  async startReauth(entry: ConfigEntry): Promise<void> {
    const { entry_id, title, unique_id, domain } = entry.stored;
    if (domain !== 'tesla_fleet' || this.#home.flows.ofEntry(entry_id).length > 0) return;
    const context = { source: 'reauth', entry_id, title_placeholders: { name: title }, unique_id } as const;
    const { flow, result } = await this.#home.flows.begin(domain, context, undefined);
    if ('step_id' in result) this.#home.issues.createReauth({ domain, entryId: entry_id, title }, flow.flow_id);
  }

  /** Ends all waiting; for the stop of Core. */
  close(): void {
    this.#closed = true;
    for (const entry of this.list()) this.#cancelRetry(entry);
  }

  async #setUp(entry: ConfigEntry): Promise<void> {
    const { disabled_by, domain, title } = entry.stored;
    const integration = this.#integrationOf(domain);
    if (disabled_by !== null || this.#closed || this.#home.recoveryMode || integration === undefined) return;
    entry.known = true;
    this.#home.components.add(domain);
    this.#setState(entry, 'setup_in_progress');
    try {
      await integration.setup(entry);
      this.#setState(entry, 'loaded');
    } catch (error) {
      if (this.#closed) return;
      if (!(error instanceof SetupFailure)) {
        const source = ['config_entries.py', 880] as const;
        logTesla(this.#home, 'ERROR', source, `Error setting up entry ${title} for ${domain}`, traceback(error));
        this.#setState(entry, 'setup_error');
      } else if (error.code === 'retry') this.#retry(entry, error);
      else await this.#refused(entry, error);
    }
  }

  async #refused(entry: ConfigEntry, failure: SetupFailure): Promise<void> {
    const { domain, title } = entry.stored;
    const reason = failure.message || 'could not authenticate';
    const why = failure.message === '' ? 'could not authenticate' : `could not authenticate: ${failure.message}`;
    logTesla(this.#home, 'WARNING', ['config_entries.py', 803], `Config entry '${title}' for ${domain} integration ${why}`);
    await this.startReauth(entry);
    this.#setState(entry, 'setup_error', reason, failure);
  }

  #retry(entry: ConfigEntry, failure: SetupFailure): void {
    this.#setState(entry, 'setup_retry', failure.message || null, failure);
    const wait = Math.min(this.#home.tuning.retry * 2 ** entry.tries, longestRetry);
    entry.tries += 1;
    const { domain, title } = entry.stored;
    const why = failure.message === '' ? 'ready yet' : `ready yet: ${failure.message}`;
    const message = `Config entry '${title}' for ${domain} integration not ${why}; Retrying in ${Math.floor(wait / 1000)} seconds`;
    logTesla(this.#home, 'INFO', ['config_entries.py', 838], message);
    const again = () => {
      entry.retry = undefined;
      this.#unattended(this.#inTurn(entry, async () => (entry.state === 'loaded' ? undefined : await this.#setUp(entry))));
    };
    if (!this.#closed) entry.retry = setTimeout(again, wait);
  }

  #unload(entry: ConfigEntry): void {
    this.#cancelRetry(entry);
    if (entry.state === 'not_loaded') return;
    if (entry.state === 'loaded') {
      this.#setState(entry, 'unload_in_progress');
      this.#integrationOf(entry.stored.domain)?.unload(entry);
    }
    this.#setState(entry, 'not_loaded');
  }

  #setState(entry: ConfigEntry, state: EntryState, reason: string | null = null, failure?: SetupFailure): void {
    if (state !== 'setup_retry' && state !== 'setup_in_progress') entry.tries = 0;
    entry.state = state;
    entry.reason = reason;
    entry.translation = failure?.translation;
    this.#tell('updated', entry);
  }

  #abortReauth(entry: ConfigEntry): void {
    for (const flow of this.#home.flows.ofEntry(entry.stored.entry_id)) this.#home.flows.abort(flow.flow_id);
  }

  #cancelRetry(entry: ConfigEntry): void {
    clearTimeout(entry.retry);
    entry.retry = undefined;
  }

  async #inTurn<Result>(entry: ConfigEntry, act: () => Promise<Result> | Result): Promise<Result> {
    const turn = entry.turn.then(act);
    // Whoever comes next waits for the end, not for the success.
    entry.turn = turn.catch(() => undefined);
    return await turn;
  }

  /** What nobody waits for may only end in the log. */
  #unattended(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.#home.log.write('ERROR', 'homeassistant', ['core.py', 1], words(error)));
  }

  #tell(change: 'added' | 'updated' | 'removed', entry: ConfigEntry): void {
    for (const listener of this.#listeners) listener(change, entry);
  }

  #save(): void {
    this.#home.storage.write(storageKey, { entries: this.list().map(({ stored }) => stored) }, 5);
  }
}
