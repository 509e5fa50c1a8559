import type { CodedError } from '../errors.ts';
import { type Text, text } from '../i18n/text.ts';
import { StoreError } from '../store/errors.ts';
import { TeslaError } from '../tesla/errors.ts';
import type { Action } from './action.ts';
import { Attempts } from './attempts.ts';
import { badMomentOf } from './bad-moment.ts';
import { Looks } from './looks.ts';
import type { Observer } from './observer.ts';
import { Outcomes, secretsOf } from './outcomes.ts';
import type { Ports } from './ports.ts';
import { problem } from './problem.ts';
import { recognise } from './problems/recognise.ts';
import { askedWait } from './problems/tesla.ts';
import { decidesAbout } from './repairs.ts';
import { setupActions } from './setup-actions.ts';
import { automaticOffers, checkAll, snapshotOf } from './snapshot.ts';
import type { ActionId, ActionOffer, ActResult, Problem, Snapshot, StepView } from './step.ts';
import { coreIsWell } from './steps/home-assistant.ts';
import type { Step } from './steps/step.ts';
import { type Mistake, Mistakes, typed, UnexpectedError } from './unexpected.ts';
import { type ObserverName, outcomeKey, type World } from './world.ts';

const JOURNAL_ROWS = 50;
/** What is done at one asking while automatic steps are paused. */
const MOST_AT_ONCE = 10;

/** What the engine is made of. */
export interface EngineOptions {
  readonly ports: Ports;
  readonly steps: readonly Step[];
  readonly observers: readonly Observer[];
  readonly keyServer: World['keyServer'];
  /** Writes what nobody expected, with its stack; secrets are removed already. */
  readonly log: (line: string) => void;
}

/** Looks at the world, checks the steps, says what it found, and acts: on a person's word, or by itself where none is needed. */
export class Engine {
  readonly #options: EngineOptions;
  readonly #actions: ReadonlyMap<ActionId, Action>;
  readonly #looks: Looks;
  readonly #attempts = new Attempts();
  readonly #mistakes: Mistakes;
  readonly #listeners = new Set<(snapshot: Snapshot) => void>();
  readonly #outcomes = new Outcomes();
  #running: Snapshot['running'];
  #rows: Snapshot['journal'] = [];
  #queue: Promise<unknown> = Promise.resolve();
  #snapshot: Snapshot;
  #timer: NodeJS.Timeout | undefined;
  #stopped = true;

  constructor(options: EngineOptions) {
    this.#options = options;
    const actions = [...setupActions, ...options.steps.flatMap((step) => step.actions)];
    this.#actions = new Map(actions.map((each) => [each.id, each]));
    this.#mistakes = new Mistakes(options.log, options.ports.now);
    this.#looks = new Looks(
      options.observers,
      options.ports,
      () => this.#world(),
      () => this.#update(),
      this.#mistakes,
    );
    this.#snapshot = this.#picture(0);
  }

  start(): void {
    this.#stopped = false;
    this.#looks.start();
    this.#update();
  }

  /** Ends all looks; resolves when the action under way is over. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#looks.stop();
    await this.#queue;
  }

  snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** Tells of every change. Returns the way to end it. */
  subscribe(listener: (snapshot: Snapshot) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** As `subscribe`, for a page that is open: as long as someone looks, what may pass is looked at again within a minute. */
  show(listener: (snapshot: Snapshot) => void): () => void {
    const ends = [this.subscribe(listener), this.#looks.watch()];
    this.#actByItself();
    return () => {
      for (const end of ends) {
        end();
      }
    };
  }

  /** Whether nothing is under way: no look and no action. */
  get settled(): boolean {
    return this.#running === undefined && this.#looks.settled;
  }

  /** The public key in PEM, when there is a usable key file. */
  publicPem(): string | undefined {
    const file = this.#world().keyFile.value;
    return file?.state === 'valid' ? file.publicPem : undefined;
  }

  /** The origin under which Home Assistant is reached from outside, where it knows one. */
  externalUrl(): string | undefined {
    const url = this.#world().homeAssistant.value?.configuration?.externalUrl;
    return url === undefined ? undefined : new URL(url).origin;
  }

  /** Core's language; English as long as it is not known. */
  language(): string {
    return this.#world().homeAssistant.value?.configuration?.language ?? 'en';
  }

  /** The ids of Home Assistant's administrators; undefined: not known yet. */
  administrators(): ReadonlySet<string> | undefined {
    return this.#world().administrators.value;
  }

  /** What was thrown that no code knows, the latest of each observer and action. */
  mistakes(): readonly Mistake[] {
    return this.#mistakes.list();
  }

  /** As `look`, because a person wants it: what failed is tried again at once. */
  async lookAgain(): Promise<void> {
    this.#attempts.forget();
    await this.look();
  }

  /** Every observer looks afresh. */
  async look(): Promise<void> {
    await this.#looks.fresh();
    // Also when nothing changed: it was looked.
    this.#update(true);
  }

  /** As `look`; then does once what needs no person though automatic steps are paused: an automation of theirs has asked for it. */
  async repair(): Promise<void> {
    await this.look();
    const done = new Set<string>();
    while (this.#world().settings.automatic === false && done.size < MOST_AT_ONCE) {
      const key = await this.#inTurn(async () => {
        const now = this.#options.ports.now();
        const offer = automaticOffers(this.#snapshot.steps).find(
          (each) => !done.has(outcomeKey(each.id, each.input)) && this.#next(each, now) <= now,
        );
        if (offer === undefined || this.#stopped || !coreIsWell(this.#world())) return undefined;
        await this.#run(offer, offer.input ?? {}, 'app');
        return outcomeKey(offer.id, offer.input);
      });
      if (key === undefined) return;
      done.add(key);
    }
  }

  /** Does what is on offer, after whatever is under way. */
  async act(id: ActionId, input: Readonly<Record<string, string>>): Promise<ActResult> {
    this.#attempts.forget();
    return await this.#inTurn(async () => {
      const offer = this.#offers().find(
        (each) => each.id === id && Object.entries(each.input ?? {}).every(([name, value]) => input[name] === value),
      );
      if (offer === undefined) {
        return { ok: false, code: 'not-offered', problems: [problem('action.not-offered', {})] };
      }
      if (!this.#action(id).fits(input)) {
        return { ok: false, code: 'invalid', problems: [problem('action.invalid', {})] };
      }
      this.#attempts.allow((key) => decidesAbout(offer, key));
      return await this.#run(offer, input, 'person');
    });
  }

  #offers(): readonly ActionOffer[] {
    const { actions, repairs, steps } = this.#snapshot;
    return [...actions, ...repairs.map(({ offer }) => offer), ...steps.flatMap((step) => step.actions)];
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return await turn;
  }

  #action(id: ActionId): Action {
    const found = this.#actions.get(id);
    if (found === undefined) throw new UnexpectedError('unexpected', `No action ${id}`);
    return found;
  }

  async #run(offer: ActionOffer, input: Readonly<Record<string, string>>, by: 'person' | 'app'): Promise<ActResult> {
    const { ports } = this.#options;
    const action = this.#action(offer.id);
    const key = outcomeKey(offer.id, offer.input);
    this.#running = { id: offer.id, label: offer.label, since: ports.now() };
    this.#update();
    let result: ActResult;
    try {
      await action.run(ports, input, this.#world(), by);
      this.#outcomes.note(key, { at: ports.now() }, action.voids);
      const unwritten = this.#write(by, action.journal);
      result = unwritten.length === 0 ? { ok: true } : { ok: false, code: 'failed', problems: unwritten };
    } catch (thrown) {
      const secrets = secretsOf(offer, input);
      const error = typed(thrown, secrets);
      this.#mistakes.note(offer.id, error, secrets);
      this.#outcomes.note(key, { at: ports.now(), error });
      const unwritten = this.#write(by, text('journal.failed', { code: error.code, action: offer.id }), error);
      result = { ok: false, code: 'failed', problems: [recognise(error), ...unwritten] };
    }
    // What has just failed for the person is not tried once more by itself at the same moment either.
    if (by === 'app' || this.#outcomes.all[key]?.error !== undefined) {
      this.#note(key);
    }
    await this.#looks.fresh(action.touches);
    action.after(ports);
    this.#running = undefined;
    this.#update();
    return result;
  }

  /** Writes a row of the journal. A full disk is told, once, and the engine goes on all the same: what was done is done. */
  #write(by: 'person' | 'app', what: Text, failure?: CodedError): Problem[] {
    try {
      this.#options.ports.store.journal.add({ by, what });
      return [];
    } catch (unwritten) {
      const error = typed(unwritten);
      return error.code === failure?.code ? [] : [recognise(error)];
    }
  }

  #world(): World {
    const { ports, keyServer } = this.#options;
    return {
      ...(this.#looks.sights() as Pick<World, ObserverName>),
      now: ports.now(),
      settings: ports.store.settings.all(),
      outcomes: this.#outcomes.all,
      keyServer,
    };
  }

  #views(world: World): StepView[] {
    const { steps, ports } = this.#options;
    return checkAll(steps, world, ports.addresses, (key) => this.#attempts.isUndone(key, world.now));
  }

  #picture(revision: number): Snapshot {
    const world = this.#world();
    return {
      revision,
      at: world.now,
      ...snapshotOf(this.#views(world), world),
      ...(this.#running === undefined ? {} : { running: this.#running }),
      journal: this.#journal(),
    };
  }

  /** The newest rows; those of before while the disk gives none. */
  #journal(): Snapshot['journal'] {
    try {
      this.#rows = this.#options.ports.store.journal.list(JOURNAL_ROWS);
    } catch (error) {
      // Told where something is to be written, and where the kept keys are looked at.
      if (!(error instanceof StoreError)) throw error;
    }
    return this.#rows;
  }

  #update(evenIfSame = false): void {
    if (this.#stopped) {
      return;
    }
    this.#looks.follow();
    const before = this.#snapshot;
    const next = this.#picture(before.revision + 1);
    if (evenIfSame || JSON.stringify({ ...next, revision: 0, at: 0 }) !== JSON.stringify({ ...before, revision: 0, at: 0 })) {
      this.#snapshot = next;
      for (const listener of this.#listeners) {
        listener(next);
      }
    }
    this.#actByItself();
  }

  #actByItself(): void {
    clearTimeout(this.#timer);
    if (this.#running !== undefined || !this.#mayAct()) {
      return;
    }
    const now = this.#options.ports.now();
    const waiting: number[] = [];
    for (const offer of automaticOffers(this.#snapshot.steps)) {
      const key = outcomeKey(offer.id, offer.input);
      const next = this.#next(offer, now);
      if (next <= now) {
        void this.#tryByItself(offer, key);
        return;
      }
      waiting.push(next);
    }
    if (waiting.length > 0) {
      this.#timer = setTimeout(() => this.#update(), Math.min(...waiting) - now);
      this.#timer.unref();
    }
  }

  /** When it may be done by itself, in milliseconds of the epoch. */
  #next({ id, input, notBefore = 0 }: ActionOffer, now: number): number {
    return Math.max(this.#attempts.next(outcomeKey(id, input), now, this.#looks.hurry), notBefore);
  }

  #mayAct(): boolean {
    const world = this.#world();
    return world.settings.automatic === true && coreIsWell(world) && this.#looks.settled;
  }

  async #tryByItself(offer: ActionOffer, key: string): Promise<void> {
    await this.#inTurn(async () => {
      if (this.#stopped) {
        return;
      }
      const { ports } = this.#options;
      // A person's action may have come first, also the one that takes the word back, or an attempt of the same thing.
      const now = ports.now();
      const stands = this.#offers().find((each) => outcomeKey(each.id, each.input) === key && each.automatic === true);
      if (stands !== undefined && this.#mayAct() && this.#next(stands, now) <= now) {
        await this.#run(offer, offer.input ?? {}, 'app');
      }
    });
  }

  /** Notes an attempt, until when Tesla asked to wait, and whether its failure may pass. */
  #note(key: string): void {
    const now = this.#options.ports.now();
    const error = this.#outcomes.all[key]?.error;
    const errors = error instanceof TeslaError ? [error] : [];
    const asked = askedWait(errors);
    this.#attempts.note(key, now, asked === 0 ? 0 : now + asked, error === undefined, badMomentOf(errors));
  }
}
