import type { CoreConnection } from '../ha/connection.ts';
import { createNotification, dismissNotification, fireEvent, onEvent } from '../ha/messages.ts';
import { languageFor, words } from '../i18n/index.ts';
import { say, text } from '../i18n/text.ts';
import type { Store } from '../store/store.ts';
import type { Snapshot } from './step.ts';
import { type Trouble, troublesOf } from './troubles.ts';

/** Ours and to us, on Core's bus; the names stay. */
export const ownEvent = 'tesla_fleet_setup_event';
export const commandEvent = 'tesla_fleet_setup_command';
const notificationId = 'tesla_fleet_setup';

/** What mends itself within this is not told; milliseconds. */
const GRACE = 20_000;
/** An automation that asks more often is not heard: every look costs calls. Milliseconds. */
const COMMAND_PAUSE = 30_000;

export interface WatchOptions {
  readonly engine: {
    snapshot(): Snapshot;
    subscribe(listener: (snapshot: Snapshot) => void): () => void;
    look(): Promise<void>;
    /** Core's language. */
    language(): string;
  };
  readonly core: CoreConnection;
  readonly store: Pick<Store, 'settings'>;
  /** The path of the panel in Home Assistant; undefined: it has none there. */
  readonly panelPath: string | undefined;
  readonly onError: (error: unknown) => void;
  readonly now?: () => number;
}

/**
 * Tells people and automations when a setup that was finished breaks, and when it heals: one persistent notification, withdrawn when all is
 * well again, and an event for each failure. Obeys an event that asks for a check.
 */
export class Watch {
  readonly #options: WatchOptions;
  readonly #now: () => number;
  /** By key: since when it is seen. */
  readonly #seen = new Map<string, { readonly trouble: Trouble; readonly since: number }>();
  #told: ReadonlyMap<string, Trouble | undefined>;
  /** The message that stands in Home Assistant, as far as is known. */
  #shown: string | undefined;
  #queue: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #lastCommand = Number.NEGATIVE_INFINITY;
  #ends: (() => void)[] = [];

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    const told = options.store.settings.get('told') ?? [];
    this.#told = new Map(told.map((key) => [key, undefined]));
    this.#shown = told.length > 0 ? '' : undefined;
  }

  start(): void {
    const { engine, core } = this.#options;
    this.#ends = [
      engine.subscribe((snapshot) => this.#meet(snapshot)),
      onEvent(core, commandEvent, ({ action }) => this.#obey(action)),
      // A Core that was restarted has forgotten its notifications.
      core.onState(() => {
        this.#shown = this.#told.size > 0 ? '' : this.#shown;
      }),
    ];
    this.#meet(engine.snapshot());
  }

  /** Resolves when what is under way is over. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    for (const end of this.#ends.splice(0)) end();
    await this.#queue;
  }

  #obey(action: unknown): void {
    if ((action !== 'check' && action !== 'repair') || this.#now() - this.#lastCommand < COMMAND_PAUSE) return;
    this.#lastCommand = this.#now();
    this.#options.engine.look().catch(this.#options.onError);
  }

  #meet(snapshot: Snapshot): void {
    const { store } = this.#options;
    const core = snapshot.steps.find(({ id }) => id === 'home-assistant');
    // While Core is away nothing can be told, and most of what is seen is seen through it.
    if (core?.status !== 'done') return;
    if (snapshot.summary.key.startsWith('summary.done') && store.settings.get('automatic') !== undefined) {
      if (store.settings.get('finished') !== true) store.settings.set({ finished: true });
    }
    if (store.settings.get('finished') !== true) return;
    const troubles = new Map(troublesOf(snapshot).map((trouble) => [trouble.key, trouble]));
    for (const key of this.#seen.keys()) if (!troubles.has(key)) this.#seen.delete(key);
    for (const [key, trouble] of troubles) {
      this.#seen.set(key, { trouble, since: this.#seen.get(key)?.since ?? this.#now() });
    }
    // Of a step that is being looked at, or cannot be, nothing is known: what was told of it stands.
    const undecided = new Set(
      snapshot.steps.filter(({ status }) => status === 'waiting' || status === 'unknown').map(({ id }) => id),
    );
    this.#judge(undecided);
  }

  #judge(undecided: ReadonlySet<string>): void {
    clearTimeout(this.#timer);
    const now = this.#now();
    const due = [...this.#seen.values()].filter(({ trouble: { key }, since }) => this.#told.has(key) || since + GRACE <= now);
    const stands = [...this.#told].filter(([key]) => !this.#seen.has(key) && undecided.has(key.split(' ')[0] ?? ''));
    const next = new Map<string, Trouble | undefined>([...stands, ...due.map(({ trouble }) => [trouble.key, trouble] as const)]);
    const begun = due.map(({ trouble }) => trouble).filter(({ key }) => !this.#told.has(key));
    const healed = [...this.#told.keys()].filter((key) => !next.has(key));
    this.#told = next;
    if (begun.length > 0 || healed.length > 0) this.#options.store.settings.set({ told: [...next.keys()] });
    const waiting = [...this.#seen.values()]
      .filter(({ trouble }) => !next.has(trouble.key))
      .map(({ since }) => since + GRACE - now);
    if (waiting.length > 0) this.#timer = setTimeout(() => this.#judge(undecided), Math.min(...waiting)).unref();
    this.#queue = this.#queue.then(async () => await this.#tell(begun, healed)).catch(this.#options.onError);
  }

  async #tell(begun: readonly Trouble[], healed: readonly string[]): Promise<void> {
    const { core, engine, panelPath } = this.#options;
    const sentences = words(languageFor(engine.language()));
    const troubles = [...this.#told.values()].filter((each) => each !== undefined);
    // Told before a restart of ours and not looked at since: its words are not known here.
    const whole = troubles.length === this.#told.size;
    const paragraphs = troubles.map(({ title, what, remedy }) =>
      [`**${say(sentences, title)}:** ${say(sentences, what)}`, ...(remedy === undefined ? [] : [say(sentences, remedy)])].join(
        ' ',
      ),
    );
    const link = panelPath === undefined ? [] : [`[${say(sentences, text('notification.open'))}](${panelPath})`];
    const message = troubles.length === 0 ? undefined : [...paragraphs, ...link].join('\n\n');
    if (whole && message !== this.#shown) {
      if (message === undefined) await dismissNotification(core, notificationId);
      else await createNotification(core, { id: notificationId, title: say(sentences, text('notification.title')), message });
      this.#shown = message;
    }
    for (const { step, code, what } of begun) {
      await fireEvent(core, ownEvent, { type: 'problem', step, code, message: say(sentences, what) });
    }
    for (const key of healed) {
      const [step = '', code = ''] = key.split(' ');
      await fireEvent(core, ownEvent, { type: 'healed', step, code, message: say(sentences, text('notification.healed')) });
    }
  }
}
