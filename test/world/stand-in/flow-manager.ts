import { type ConfigEntry, newEntry } from './entry.ts';
import { Unhandled, Unknown } from './errors.ts';
import type { StepInput, StepRequest, StepResult } from './flow.ts';
import { AbortFlow, type Flow, type FlowContext, type FlowHandler, type FlowOutcome, flowInfo } from './flow.ts';
import { checkForm } from './form.ts';
import type { Home } from './home.ts';
import { ulid } from './ids.ts';

/** Told of flows that Core itself began. */
export type FlowListener = (change: 'added' | 'removed', flowId: string) => void;

/** Makes the handler of a domain's config flow; undefined when there is no such integration. */
export type HandlerFactory = (flow: Flow) => FlowHandler | undefined;

interface Running {
  readonly flow: Flow;
  readonly handler: FlowHandler;
}

/** The config flows in progress (config_entries.py and data_entry_flow.py); a restart loses them. */
export class FlowManager {
  readonly #home: Home;
  readonly #makeHandler: HandlerFactory;
  readonly #running = new Map<string, Running>();
  readonly #listeners = new Set<FlowListener>();

  constructor(home: Home, makeHandler: HandlerFactory) {
    this.#home = home;
    this.#makeHandler = makeHandler;
  }

  subscribe(listener: FlowListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** All flows that have got as far as a first step. */
  list(): Flow[] {
    return [...this.#running.values()].map(({ flow }) => flow).filter((flow) => flow.current !== undefined);
  }

  /** Flows of a config entry, also those that have only just begun. */
  ofEntry(entryId: string): Flow[] {
    return [...this.#running.values()].map(({ flow }) => flow).filter((flow) => flow.context.entry_id === entryId);
  }

  get(flowId: string): Flow | undefined {
    return this.#running.get(flowId)?.flow;
  }

  /** @throws Unknown `unknown_handler`; whatever the first step throws. */
  async begin(domain: string, context: FlowContext, request: StepRequest | undefined): Promise<FlowOutcome> {
    const flow: Flow = { flow_id: ulid(), handler: domain, context, current: undefined };
    const handler = this.#makeHandler(flow);
    if (handler === undefined) throw new Unknown('unknown_handler', domain);
    this.#running.set(flow.flow_id, { flow, handler });
    const outcome = await this.#step({ flow, handler }, context.source, undefined, request);
    const open = this.#running.has(flow.flow_id);
    if (open && context.source === 'reauth') for (const listener of this.#listeners) listener('added', flow.flow_id);
    return outcome;
  }

  /**
   * Sends something to a flow's current step, or looks at it.
   *
   * @throws Unknown `unknown_flow`; InvalidData; whatever the step throws.
   */
  async configure(flowId: string, input: StepInput, request: StepRequest | undefined): Promise<FlowOutcome> {
    const running = this.#running.get(flowId);
    const current = running?.flow.current;
    if (running === undefined) throw new Unknown('unknown_flow', flowId);
    // Core asserts that there is a current step.
    if (current === undefined || !('step_id' in current)) throw new Unhandled('AssertionError');
    const form = current.type === 'form' ? current.data_schema : null;
    const checked = form === null || input === undefined ? input : checkForm(form, input, this.#home.recent);
    const outcome = await this.#step(running, current.step_id, checked, request);
    const stepId = 'step_id' in outcome.result ? outcome.result.step_id : undefined;
    if (current.type === 'external' && stepId !== current.step_id) {
      this.#home.bus.fire('data_entry_flow_progressed', { handler: running.flow.handler, flow_id: flowId, refresh: true });
    }
    return outcome;
  }

  /** @throws Unknown `unknown_flow`. */
  abort(flowId: string): void {
    const running = this.#running.get(flowId);
    if (running === undefined) throw new Unknown('unknown_flow', flowId);
    const { flow } = running;
    this.#running.delete(flowId);
    const { source, entry_id: entryId } = flow.context;
    if (source !== 'reauth') return;
    if (entryId !== undefined) this.#home.issues.delete(`config_entry_reauth_${flow.handler}_${entryId}`);
    if (flow.current !== undefined) for (const listener of this.#listeners) listener('removed', flowId);
  }

  info(flowId: string): Record<string, unknown> {
    const flow = this.get(flowId);
    return flow === undefined ? {} : flowInfo(flow);
  }

  async #step(
    { flow, handler }: Running,
    stepId: string,
    input: StepInput,
    request: StepRequest | undefined,
  ): Promise<FlowOutcome> {
    const step = handler.steps[stepId];
    if (step === undefined) {
      this.abort(flow.flow_id);
      throw new Unhandled(`Handler doesn't support step ${stepId}`);
    }
    let result: StepResult;
    try {
      result = await step(input, request);
    } catch (error) {
      if (!(error instanceof AbortFlow)) throw error;
      result = this.#aborted(error);
    }
    if (!this.#running.has(flow.flow_id)) {
      if (result.type !== 'abort') throw new Unknown('unknown_flow', flow.flow_id);
      return { flow, result };
    }
    if ('step_id' in result) {
      flow.current = result;
      return { flow, result };
    }
    const entry = result.type === 'create_entry' ? await this.#finish(flow, result.title, result.data) : undefined;
    if (this.#running.has(flow.flow_id)) this.abort(flow.flow_id);
    return { flow, result, ...(entry && { entry }) };
  }

  #aborted({ reason, translationDomain }: AbortFlow): StepResult {
    const domain = this.#home.recent ? translationDomain : undefined;
    return { type: 'abort', reason, description_placeholders: null, ...(domain !== undefined && { translation_domain: domain }) };
  }

  async #finish(flow: Flow, title: string, data: Readonly<Record<string, unknown>>): Promise<ConfigEntry> {
    const uniqueId = flow.context.unique_id ?? null;
    for (const other of this.list()) {
      const same = uniqueId !== null && other.context.unique_id === uniqueId && other.handler === flow.handler;
      if (same && other !== flow) this.abort(other.flow_id);
    }
    const { handler: domain, context } = flow;
    const entry = newEntry({ data: { ...data }, domain, source: context.source, title, unique_id: uniqueId });
    await this.#home.entries.add(entry);
    return entry;
  }
}
