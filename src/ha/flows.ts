import { z } from 'zod';
import { swallow } from '../errors.ts';
import { ours } from './answers.ts';
import type { CoreConnection } from './connection.ts';
import { INTEGRATION } from './credentials.ts';

const errors = z
  .record(z.string(), z.string())
  .nullish()
  .transform((value) => value ?? {});
const placeholders = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((value) => value ?? {});

const resultSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('form'), flow_id: z.string(), step_id: z.string(), errors, description_placeholders: placeholders }),
  z.object({ type: z.literal('external'), flow_id: z.string(), step_id: z.string(), url: z.url() }),
  z.object({ type: z.literal('external_done'), flow_id: z.string(), step_id: z.string() }),
  z.object({ type: z.literal('abort'), flow_id: z.string(), reason: z.string(), description_placeholders: placeholders }),
  z.object({ type: z.literal('create_entry'), flow_id: z.string(), title: z.string().default('') }),
  z.object({ type: z.enum(['menu', 'progress', 'progress_done']), flow_id: z.string(), step_id: z.string().default('') }),
]);

/** Where a flow of Core stands after a call; the names are Core's own (data_entry_flow.py). */
export type FlowResult = z.infer<typeof resultSchema>;

/** A reauth flow that Core began by itself. */
export interface ReauthFlow {
  readonly flowId: string;
  readonly entryId: string | undefined;
  /** Core's name of the step at which it stands. */
  readonly stepId: string | undefined;
}

/** Whether nobody has gone on with a reauth yet. */
export function isUntouched({ stepId }: ReauthFlow): boolean {
  return stepId === undefined || stepId === 'reauth_confirm';
}

/** Begins a user's flow; with an entry, the flow that sets it up anew. @throws HomeAssistantError */
export async function beginFlow(core: CoreConnection, handler: string = INTEGRATION, entryId?: string): Promise<FlowResult> {
  const entry = entryId === undefined ? {} : { entry_id: entryId };
  return await core.call(resultSchema, 'POST', 'config/config_entries/flow', { handler, ...entry });
}

/**
 * Looks at a flow; one whose external step is done goes on by that (Core waits for someone to ask).
 *
 * @throws HomeAssistantError `not-found` when the flow is over.
 */
export async function readFlow(core: CoreConnection, flowId: string): Promise<FlowResult> {
  return await core.call(resultSchema, 'GET', `config/config_entries/flow/${flowId}`);
}

/** Answers a form. @throws HomeAssistantError `not-found` when the flow is over. */
export async function answerFlow(core: CoreConnection, flowId: string, answer: Record<string, string>): Promise<FlowResult> {
  return await core.call(resultSchema, 'POST', `config/config_entries/flow/${flowId}`, answer);
}

/** Gives a flow up. One that is over already is fine. @throws HomeAssistantError */
export async function abandonFlow(core: CoreConnection, flowId: string): Promise<void> {
  await core.call(z.unknown(), 'DELETE', `config/config_entries/flow/${flowId}`).catch(swallow('not-found'));
}

const progressSchema = ours(
  z.object({ handler: z.literal(INTEGRATION), context: z.object({ source: z.literal('reauth') }) }),
  z.object({ flow_id: z.string(), step_id: z.string().optional(), context: z.object({ entry_id: z.string().optional() }) }),
);

/** The reauth flows of `tesla_fleet` under way; flows that a user began are not in Core's list. @throws HomeAssistantError */
export async function listReauthFlows(core: CoreConnection): Promise<ReauthFlow[]> {
  const flows = await core.command(progressSchema, { type: 'config_entries/flow/progress' });
  return flows.map((flow) => ({ flowId: flow.flow_id, entryId: flow.context.entry_id, stepId: flow.step_id }));
}

const progressedSchema = z.object({ data: z.object({ handler: z.string(), flow_id: z.string() }) });
const beganSchema = z.array(z.object({ type: z.string().nullable(), flow_id: z.string() }));
const entriesSchema = z.array(z.object({ type: z.string().nullable(), entry: z.object({ domain: z.string() }) }));

/** What Core tells of flows. Of those that a person began it tells neither the beginning nor the end. */
export interface FlowListener {
  /** Core has begun or ended a flow by itself, or has said what nobody here understands. */
  changed(): void;
  /** In a flow of `tesla_fleet` somebody has come back from Tesla. `byCore`: one that Core began by itself. */
  progressed(flowId: string, byCore: boolean): void;
  /** A flow of `tesla_fleet` has made its entry. */
  completed(): void;
}

/** Tells of flows. Returns the way to end it. */
export function onFlows(core: CoreConnection, listener: FlowListener): () => void {
  const byCore = new Set<string>();
  const ends = [
    core.subscribe({ type: 'config_entries/flow/subscribe' }, (event) => {
      const changes = beganSchema.safeParse(event).data ?? [];
      // The first message lists all that there are, without a kind of change.
      if (changes.every(({ type }) => type === null)) byCore.clear();
      for (const { type, flow_id } of changes) {
        if (type === 'removed') byCore.delete(flow_id);
        else byCore.add(flow_id);
      }
      listener.changed();
    }),
    core.subscribe({ type: 'subscribe_events', event_type: 'data_entry_flow_progressed' }, (event) => {
      const progressed = progressedSchema.safeParse(event).data?.data;
      if (progressed === undefined) listener.changed();
      else if (progressed.handler === INTEGRATION) listener.progressed(progressed.flow_id, byCore.has(progressed.flow_id));
    }),
    core.subscribe({ type: 'config_entries/subscribe' }, (event) => {
      const changes = entriesSchema.safeParse(event).data;
      if (changes === undefined) listener.changed();
      else if (changes.some(({ type, entry }) => type === 'added' && entry.domain === INTEGRATION)) listener.completed();
    }),
  ];
  return () => {
    for (const end of ends) {
      end();
    }
  };
}
