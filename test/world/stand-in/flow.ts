import type { ConfigEntry } from './entry.ts';
import type { Form } from './form.ts';

/** Why a flow was begun and what for; goes over the wire as it is. */
export interface FlowContext {
  readonly source: 'user' | 'reauth';
  readonly entry_id?: string;
  readonly title_placeholders?: Readonly<Record<string, string>>;
  unique_id?: string | null;
}

type Placeholders = Readonly<Record<string, string>> | null;

/** What a step of a flow ends in (data_entry_flow.py). `translation_domain` exists in recent versions only. */
export type StepResult =
  | {
      readonly type: 'form';
      readonly step_id: string;
      readonly data_schema: Form | null;
      readonly errors: Readonly<Record<string, string>> | null;
      readonly description_placeholders: Placeholders;
    }
  | { readonly type: 'external'; readonly step_id: string; readonly url: string; readonly description_placeholders: Placeholders }
  | { readonly type: 'external_done'; readonly step_id: string }
  | {
      readonly type: 'abort';
      readonly reason: string;
      readonly description_placeholders: Placeholders;
      readonly translation_domain?: string;
    }
  | { readonly type: 'create_entry'; readonly title: string; readonly data: Readonly<Record<string, unknown>> };

/** The HTTP request behind a step; steps that Core takes by itself have none. */
export interface StepRequest {
  /** `HA-Frontend-Base`. */
  readonly frontendBase: string | undefined;
}

/** What was sent to a step; undefined when it is only looked at. */
export type StepInput = Readonly<Record<string, unknown>> | undefined;

export type Step = (input: StepInput, request: StepRequest | undefined) => Promise<StepResult> | StepResult;

/** An integration's config flow. */
export interface FlowHandler {
  readonly steps: Readonly<Record<string, Step>>;
}

/** A flow in progress. */
export interface Flow {
  readonly flow_id: string;
  readonly handler: string;
  readonly context: FlowContext;
  current: StepResult | undefined;
}

/** What the manager hands back: a result, or the entry that was made. */
export interface FlowOutcome {
  readonly flow: Flow;
  readonly result: StepResult;
  readonly entry?: ConfigEntry;
}

/** Thrown by a step to end its flow (Core's `AbortFlow`). */
export class AbortFlow extends Error {
  readonly reason: string;
  readonly translationDomain: string | undefined;

  constructor(reason: string, translationDomain?: string) {
    super(`Flow aborted: ${reason}`);
    this.reason = reason;
    this.translationDomain = translationDomain;
  }
}

/** A flow as `config_entries/flow/progress` lists it. */
export function flowInfo({ flow_id, handler, context, current }: Flow): Record<string, unknown> {
  return { flow_id, handler, context, ...(current !== undefined && 'step_id' in current && { step_id: current.step_id }) };
}
