import { type Bus, type Context, contextOf, isoNow } from './bus.ts';

/** A state as `get_states` gives it. */
export interface State {
  readonly entity_id: string;
  readonly state: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly last_changed: string;
  readonly last_reported: string;
  readonly last_updated: string;
  readonly context: Context;
}

/** Core's state machine. */
export class States {
  readonly #bus: Bus;
  readonly #states = new Map<string, State>();

  constructor(bus: Bus) {
    this.#bus = bus;
  }

  list(): readonly State[] {
    return [...this.#states.values()];
  }

  get(entityId: string): State | undefined {
    return this.#states.get(entityId);
  }

  set(entityId: string, value: string, attributes: Readonly<Record<string, unknown>>, context = contextOf(null)): void {
    const old = this.#states.get(entityId);
    if (old?.state === value && JSON.stringify(old.attributes) === JSON.stringify(attributes)) return;
    const now = isoNow();
    const lastChanged = old?.state === value ? old.last_changed : now;
    const times = { last_changed: lastChanged, last_reported: now, last_updated: now };
    const state: State = { entity_id: entityId, state: value, attributes, ...times, context };
    this.#states.set(entityId, state);
    this.#bus.fire('state_changed', { entity_id: entityId, old_state: old ?? null, new_state: state }, context);
  }

  remove(entityId: string): void {
    const old = this.#states.get(entityId);
    if (!this.#states.delete(entityId)) return;
    this.#bus.fire('state_changed', { entity_id: entityId, old_state: old ?? null, new_state: null });
  }
}

function seconds(time: string): number {
  return Date.parse(time) / 1000;
}

/** A state as `subscribe_entities` sends it. */
export function compressed(state: State): Record<string, unknown> {
  const context = state.context.user_id === null ? state.context.id : state.context;
  const changed = seconds(state.last_changed);
  const updated = seconds(state.last_updated);
  return { s: state.state, a: state.attributes, c: context, lc: changed, ...(updated !== changed && { lu: updated }) };
}

/** What changed between two states, as `subscribe_entities` sends it. */
export function stateDiff(entityId: string, old: State | null, now: State | null): Record<string, unknown> {
  if (now === null) return { r: [entityId] };
  if (old === null) return { a: { [entityId]: compressed(now) } };
  const additions: Record<string, unknown> = { c: now.context.id };
  if (old.state !== now.state) additions.s = now.state;
  if (old.last_changed !== now.last_changed) additions.lc = seconds(now.last_changed);
  else additions.lu = seconds(now.last_updated);
  const added = Object.entries(now.attributes).filter(([name, value]) => old.attributes[name] !== value);
  if (added.length > 0) additions.a = Object.fromEntries(added);
  const removed = Object.keys(old.attributes).filter((name) => !(name in now.attributes));
  return { c: { [entityId]: { '+': additions, ...(removed.length > 0 && { '-': { a: removed } }) } } };
}
