import type { CoreConnection } from '../ha/connection.ts';
import { INTEGRATION } from '../ha/credentials.ts';
import { HomeAssistantError } from '../ha/errors.ts';
import { abandonFlow, answerFlow, beginFlow, type FlowResult, readFlow } from '../ha/flows.ts';
import type { Store } from '../store/store.ts';
import { IN_PROGRESS, noteOther, noteRefused } from './other-dialogs.ts';

/** Where the flow that we drive stands; `gone`: Core knows it no more (it was restarted, or the flow ended elsewhere). */
export type OwnFlow = FlowResult | { readonly type: 'gone'; readonly flow_id: string };

/** The form that a flow shows. */
export type FlowForm = Extract<FlowResult, { type: 'form' }>;

/** Answers a form by its step id; undefined: a form that only a person can answer. */
export type FlowAnswers = (form: FlowForm) => Record<string, string> | undefined;

/** What goes on without an answer of ours: Core has to be asked. */
const GOES_ON: readonly OwnFlow['type'][] = ['external_done', 'progress', 'progress_done'];

/** Steps of Core that register at Tesla whenever they are asked for (tesla_fleet/config_flow.py). */
const ACTS_WHEN_ASKED: ReadonlySet<string> = new Set(['domain_registration']);

/** What is kept of our flow, taken back. */
const NOTHING = { begunFlow: undefined, begunWith: undefined, heldForm: undefined, signInWanted: undefined };

/** How long an open sign-in is believed without asking, in milliseconds. */
const BELIEVED = 5 * 60_000;

/** A flow has a handful of steps; more than this is a loop. */
const MOST_STEPS = 12;

/**
 * The one config flow of Core that we drive. Its id is kept over a restart. How it stands is remembered from its last answer, since
 * asking Core runs the step behind it again: that of `domain_registration` would register at Tesla once more, and that of `auth` at the
 * moment in which the person comes back would undo the coming back (measured: HTTP 500). Core says by an event when to ask.
 */
export class SignInFlow {
  readonly #core: CoreConnection;
  readonly #store: Store;
  readonly #now: () => number;
  #last: OwnFlow | undefined;
  /** Our flow, once it was seen among the reauths that Core lists. */
  #listed: string | undefined;
  #askedAt = 0;
  /** What Core has told since the last look: dialogs that are not ours, that one has made an entry, that the connection was lost. */
  readonly #others = new Set<string>();
  #completed = false;
  #lost = false;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(core: CoreConnection, store: Store, now: () => number = Date.now) {
    this.#core = core;
    this.#store = store;
    this.#now = now;
  }

  /** To be called when the connection was lost: Core may have been restarted, and forms are not remembered over that. */
  forget(): void {
    const last = this.#last;
    this.#lost = true;
    if (last?.type !== 'abort' && !(last?.type === 'form' && ACTS_WHEN_ASKED.has(last.step_id))) {
      this.#last = undefined;
    }
  }

  /** To be called when Core says that a flow went on by what happened elsewhere. `byCore`: one that Core began by itself. */
  progressed(flowId: string, byCore: boolean): void {
    if (this.#store.settings.get('begunFlow') !== flowId && !byCore) {
      this.#others.add(flowId);
    } else if (this.#last?.flow_id === flowId && this.#last.type === 'external') {
      this.#last = undefined;
    }
  }

  /** To be called when Core says that a flow has made its entry: it has ended all others of that account. */
  completed(): void {
    this.#others.clear();
    this.#completed = true;
  }

  /** To be called when no dialog of others is open any more: what was ended because of one is begun anew. */
  lift(): void {
    const { begunFlow, otherDialogs } = this.#store.settings.all();
    if (otherDialogs === undefined) {
      return;
    }
    const ended = otherDialogs.refused !== undefined && begunFlow === otherDialogs.refused;
    this.#store.settings.set({ otherDialogs: undefined, ...(ended ? NOTHING : {}) });
    if (ended) {
      this.#last = undefined;
    }
  }

  /**
   * How our flow stands; one whose external step is done goes on by this.
   *
   * @param reauths the ids of the reauth flows that Core lists now: ours was one and is one no more when the entry loads all the same.
   * @throws HomeAssistantError
   */
  async look(reauths: readonly string[] = []): Promise<OwnFlow | undefined> {
    return await this.#alone(async () => {
      this.#noteOthers();
      const flowId = this.#store.settings.get('begunFlow');
      if (flowId === undefined) {
        return undefined;
      }
      if (reauths.includes(flowId)) {
        this.#listed = flowId;
      } else if (this.#listed === flowId && this.#last?.type === 'external') {
        this.#last = undefined;
      }
      const last = this.#known(flowId);
      const stale = last?.type === 'external' && this.#now() - this.#askedAt > BELIEVED;
      if (last !== undefined && !GOES_ON.includes(last.type) && !stale) {
        return last;
      }
      return this.#remember(await this.#read(flowId));
    });
  }

  /**
   * Begins a flow (with an entry: the one that sets it up anew) and goes on as far as no person is needed.
   *
   * @param authDomain of the application credential that it is begun with.
   * @throws HomeAssistantError
   */
  async begin(answers: FlowAnswers, authDomain?: string, entryId?: string): Promise<void> {
    await this.#alone(async () => {
      const first = await beginFlow(this.#core, INTEGRATION, entryId);
      this.#store.settings.set({ begunFlow: first.flow_id, begunWith: authDomain });
      await this.#advance(this.#remember(first), answers);
    });
  }

  /** As `begin`, of a flow that is there: ours, or a reauth that Core began. @throws HomeAssistantError */
  async continue(flowId: string, answers: FlowAnswers, authDomain?: string): Promise<void> {
    await this.#alone(async () => {
      const { begunFlow, begunWith } = this.#store.settings.all();
      const before = begunFlow === flowId ? begunWith : undefined;
      this.#store.settings.set({ begunFlow: flowId, begunWith: before ?? authDomain });
      const last = this.#known(flowId);
      await this.#advance(last?.type === 'form' ? last : this.#remember(await this.#read(flowId)), answers);
    });
  }

  /** Gives our flow up. @throws HomeAssistantError */
  async abandon(): Promise<void> {
    await this.#alone(async () => {
      const flowId = this.#store.settings.get('begunFlow');
      if (flowId !== undefined) {
        await abandonFlow(this.#core, flowId);
      }
      this.#store.settings.set(NOTHING);
      this.#last = undefined;
    });
  }

  /** An open flow of ours tells whether Core was restarted; without one a lost connection counts as that. */
  #noteOthers(): void {
    const { begunFlow, otherDialogs } = this.#store.settings.all();
    const tells = begunFlow !== undefined && begunFlow !== otherDialogs?.refused && this.#last?.type !== 'abort';
    if (this.#completed || (this.#lost && !tells)) {
      this.lift();
    }
    for (const flowId of this.#others) {
      noteOther(this.#store.settings, flowId);
    }
    this.#others.clear();
    this.#completed = false;
    this.#lost = false;
  }

  /** A form that comes back with an error is not answered again by itself. */
  async #advance(from: OwnFlow, answers: FlowAnswers): Promise<void> {
    let at = from;
    for (let steps = 0; at.type === 'form' && steps < MOST_STEPS; steps += 1) {
      const answer = steps > 0 && Object.keys(at.errors).length > 0 ? undefined : answers(at);
      if (answer === undefined) {
        return;
      }
      const { flow_id } = at;
      at = this.#remember(await this.#orGone(flow_id, answerFlow(this.#core, flow_id, answer)));
    }
  }

  /** How this flow stood when Core was last asked, as long as that is known. */
  #known(flowId: string): OwnFlow | undefined {
    if (this.#last !== undefined) {
      return this.#last.flow_id === flowId ? this.#last : undefined;
    }
    const held = this.#store.settings.get('heldForm');
    return held?.flowId === flowId
      ? { type: 'form', flow_id: flowId, step_id: held.stepId, errors: held.errors, description_placeholders: {} }
      : undefined;
  }

  async #read(flowId: string): Promise<OwnFlow> {
    return await this.#orGone(flowId, readFlow(this.#core, flowId));
  }

  async #orGone(flowId: string, answer: Promise<FlowResult>): Promise<OwnFlow> {
    try {
      return await answer;
    } catch (error) {
      if (error instanceof HomeAssistantError && error.code === 'not-found') {
        return { type: 'gone', flow_id: flowId };
      }
      throw error;
    }
  }

  #remember(flow: OwnFlow): OwnFlow {
    this.#last = flow;
    this.#askedAt = this.#now();
    const held =
      flow.type === 'form' && ACTS_WHEN_ASKED.has(flow.step_id)
        ? { flowId: flow.flow_id, stepId: flow.step_id, errors: flow.errors }
        : undefined;
    this.#store.settings.set({ heldForm: held });
    if (flow.type === 'abort' && flow.reason === IN_PROGRESS) {
      noteRefused(this.#store.settings, flow.flow_id);
    } else if (flow.type === 'gone' && flow.flow_id !== this.#store.settings.get('otherDialogs')?.refused) {
      // An open flow is gone when Core was restarted, and so are the others.
      this.lift();
    }
    return flow;
  }

  /** A look between two steps of an action would see, and push on, a flow in the middle of something. */
  async #alone<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return await turn;
  }
}
