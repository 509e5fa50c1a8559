import { ulid } from './ids.ts';

/** Who or what something was done by, as Core writes it. */
export interface Context {
  readonly id: string;
  readonly parent_id: null;
  readonly user_id: string | null;
}

/** An event as `subscribe_events` sends it. */
interface BusEvent {
  readonly event_type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly origin: 'LOCAL';
  readonly time_fired: string;
  readonly context: Context;
}

/** Makes the context of something that a user (or nobody) does. */
export function contextOf(userId: string | null): Context {
  return { id: ulid(), parent_id: null, user_id: userId };
}

type Listener = (event: BusEvent) => void;

/** Core's event bus. `*` listens to everything. */
export class Bus {
  readonly #listeners = new Map<string, Set<Listener>>();

  /** Returns what takes the listener away. */
  listen(type: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(type) ?? new Set();
    this.#listeners.set(type, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  fire(type: string, data: Readonly<Record<string, unknown>> = {}, context: Context = contextOf(null)): void {
    const event: BusEvent = { event_type: type, data, origin: 'LOCAL', time_fired: isoNow(), context };
    for (const listener of [...(this.#listeners.get(type) ?? []), ...(this.#listeners.get('*') ?? [])]) listener(event);
  }
}

/** The time as Python writes it: with an offset and no `Z`. */
export function isoNow(): string {
  return new Date().toISOString().replace('Z', '000+00:00');
}
