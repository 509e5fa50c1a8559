import type { CoreConnection } from '../ha/connection.ts';
import { createNotification, dismissNotification, fireEvent, onEvent } from '../ha/messages.ts';
import { words } from '../i18n/index.ts';
import { languageFor } from '../i18n/languages.ts';
import { say, text, type Words } from '../i18n/text.ts';
import type { Store } from '../store/store.ts';
import type { Snapshot, StepId, StepView } from './step.ts';
import { type Trouble, troublesOf } from './troubles.ts';

/** Ours and to us, on Core's bus; the names stay. */
const ownEvent = 'tesla_fleet_setup_event';
const commandEvent = 'tesla_fleet_setup_command';
const notificationId = 'tesla_fleet_setup';

/** What mends itself within this is not told; milliseconds. */
const GRACE = 20_000;
/** An automation that asks more often is not heard: every look costs calls. Milliseconds. */
const COMMAND_PAUSE = 30_000;
/** What is wrong with Core itself so that nothing can be said to it. */
const silent: ReadonlySet<string> = new Set(['home-assistant.refused', 'home-assistant.away', 'home-assistant.recovery-mode']);
/** Events kept for a Core that does not take them. */
const MOST_UNSENT = 20;

export interface WatchOptions {
  readonly engine: {
    snapshot(): Snapshot;
    subscribe(listener: (snapshot: Snapshot) => void): () => void;
    look(): Promise<void>;
    repair(): Promise<void>;
    /** Core's language. */
    language(): string;
  };
  readonly core: CoreConnection;
  readonly store: Pick<Store, 'settings' | 'journal'>;
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
  /** What is wrong with each step, and since when. */
  readonly #seen = new Map<StepId, { readonly trouble: Trouble; readonly since: number }>();
  /** Of which steps it was told that they fail, with the code that was told; kept over a restart. */
  #told: ReadonlyMap<StepId, string>;
  /** The message that stands in Home Assistant, as far as is known. */
  #shown: string | undefined;
  /** Events that Core has not heard yet. */
  readonly #unsent: Readonly<Record<string, string>>[] = [];
  #telling: Promise<void> | undefined;
  /** Something may have changed since Core was last told. */
  #untold = false;
  #timer: NodeJS.Timeout | undefined;
  #lastCommand = Number.NEGATIVE_INFINITY;
  #ends: (() => void)[] = [];

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    const told = options.store.settings.get('told') ?? [];
    this.#told = new Map(told.map((each) => each.split(' ') as [StepId, string]));
    this.#shown = told.length > 0 ? '' : undefined;
  }

  start(): void {
    const { engine, core } = this.#options;
    this.#ends = [
      engine.subscribe((snapshot) => this.#see(snapshot)),
      onEvent(core, commandEvent, ({ action }) => this.#obey(action)),
      // A Core that was restarted has forgotten its notifications.
      core.onState(() => {
        this.#shown = this.#told.size > 0 ? '' : this.#shown;
      }),
    ];
    this.#see(engine.snapshot());
  }

  /** Resolves when what is under way is over. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    for (const end of this.#ends.splice(0)) end();
    this.#untold = false;
    await this.#telling;
  }

  #obey(action: unknown): void {
    if ((action !== 'check' && action !== 'repair') || this.#now() - this.#lastCommand < COMMAND_PAUSE) return;
    this.#lastCommand = this.#now();
    this.#options.engine[action === 'check' ? 'look' : 'repair']().catch(this.#options.onError);
  }

  /** Whatever goes wrong here is not to be in the engine's way. */
  #see(snapshot: Snapshot): void {
    try {
      this.#meet(snapshot);
    } catch (error) {
      this.#options.onError(error);
    }
  }

  #meet(snapshot: Snapshot): void {
    const { store } = this.#options;
    const core = snapshot.steps.find(({ id }) => id === 'home-assistant');
    // While Core is away nothing can be told, and most of what is seen is seen through it; in recovery mode it is left alone.
    if (core === undefined || (core.status !== 'done' && core.status !== 'problem')) return;
    if (core.problems.some(({ code }) => silent.has(code))) return;
    const { automatic, finished } = store.settings.all();
    const allDone = snapshot.steps.every(({ status }) => status === 'done') && automatic !== undefined;
    if (allDone && finished !== true) store.settings.set({ finished: true });
    if (!allDone && finished !== true) return;
    const troubles = new Map(troublesOf(snapshot).map((trouble) => [trouble.step, trouble]));
    for (const { id } of snapshot.steps) {
      const trouble = troubles.get(id);
      if (trouble === undefined) this.#seen.delete(id);
      else this.#seen.set(id, { trouble, since: this.#seen.get(id)?.since ?? this.#now() });
    }
    this.#judge(new Map(snapshot.steps.map((step) => [step.id, step])));
  }

  /** A step that is being looked at, or cannot be, has neither failed nor healed: what was told of it stands. */
  #judge(steps: ReadonlyMap<StepId, StepView>): void {
    clearTimeout(this.#timer);
    const now = this.#now();
    const fresh = [...this.#seen.values()].filter(({ trouble }) => !this.#told.has(trouble.step));
    const begun = fresh.filter(({ since }) => since + GRACE <= now).map(({ trouble }) => trouble);
    const healed = [...this.#told].filter(([id]) => steps.get(id)?.status === 'done');
    if (begun.length > 0 || healed.length > 0) {
      const stands = [...this.#told].filter(([id]) => steps.get(id)?.status !== 'done');
      this.#told = new Map([...stands, ...begun.map(({ step, code }) => [step, code] as const)]);
      this.#report(begun, healed, steps);
      this.#write(begun, healed, steps);
    }
    const waiting = fresh.map(({ since }) => since + GRACE - now).filter((time) => time > 0);
    if (waiting.length > 0) this.#timer = setTimeout(() => this.#judge(steps), Math.min(...waiting)).unref();
    this.#untold = true;
    this.#telling ??= this.#tellAll();
  }

  /** Makes the events. Should Core never hear them, the newest are kept. */
  #report(begun: readonly Trouble[], healed: readonly (readonly [StepId, string])[], steps: ReadonlyMap<StepId, StepView>): void {
    const sentences = this.#words();
    for (const { step, code, what } of begun) {
      this.#unsent.push({ type: 'problem', step, code, message: say(sentences, what) });
    }
    for (const [step, code] of healed) {
      const title = steps.get(step)?.title ?? text('panel.title');
      const all = this.#told.size === 0;
      const sentence = all ? text('notification.healed') : text('notification.healed-step', { title: say(sentences, title) });
      this.#unsent.push({ type: 'healed', step, code, message: say(sentences, sentence) });
    }
    this.#unsent.splice(0, this.#unsent.length - MOST_UNSENT);
  }

  /** Keeps what was told, and puts it into the journal. On a full disk it is told all the same. */
  #write(begun: readonly Trouble[], healed: readonly (readonly [StepId, string])[], steps: ReadonlyMap<StepId, StepView>): void {
    const { settings, journal } = this.#options.store;
    try {
      settings.set({ told: [...this.#told].map((each) => each.join(' ')) });
      for (const { what } of begun) journal.add({ by: 'app', what });
      for (const [id] of healed) {
        const what = steps.get(id)?.summary;
        if (what !== undefined) journal.add({ by: 'app', what });
      }
    } catch (error) {
      this.#options.onError(error);
    }
  }

  #words(): Words {
    return words(languageFor(this.#options.engine.language()));
  }

  /** What is to stand in Home Assistant; undefined as long as the words of what was told before a restart of ours are not known. */
  #message(): string | undefined {
    const sentences = this.#words();
    const paragraphs = [...this.#told.keys()].flatMap((id) => {
      const { trouble } = this.#seen.get(id) ?? {};
      if (trouble === undefined) return [];
      const { title, what, remedy } = trouble;
      const rest = remedy === undefined ? [] : [say(sentences, remedy)];
      return [[`**${say(sentences, title)}:** ${say(sentences, what)}`, ...rest].join(' ')];
    });
    const { panelPath } = this.#options;
    const link = panelPath === undefined ? [] : [`[${say(sentences, text('notification.open'))}](${panelPath})`];
    return paragraphs.length < this.#told.size ? undefined : [...paragraphs, ...link].join('\n\n');
  }

  /** One telling at a time, and one more for all that came meanwhile: Core may hang for long. */
  async #tellAll(): Promise<void> {
    while (this.#untold) {
      this.#untold = false;
      try {
        await this.#tell();
      } catch (error) {
        this.#options.onError(error);
      }
    }
    this.#telling = undefined;
  }

  async #tell(): Promise<void> {
    const { core } = this.#options;
    if (this.#told.size === 0 && this.#shown !== undefined) {
      await dismissNotification(core, notificationId);
      this.#shown = undefined;
    }
    const message = this.#told.size === 0 ? undefined : this.#message();
    if (message !== undefined && message !== this.#shown) {
      const title = say(this.#words(), text('notification.title'));
      await createNotification(core, { id: notificationId, title, message });
      this.#shown = message;
    }
    for (let next = this.#unsent[0]; next !== undefined; next = this.#unsent[0]) {
      await fireEvent(core, ownEvent, next);
      this.#unsent.shift();
    }
  }
}
