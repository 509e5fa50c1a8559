import { z } from 'zod';
import type { CoreConnection } from './connection.ts';
import { callService } from './services.ts';

/** A persistent notification; another one with the same id takes its place. */
export interface PersistentNotification {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly message: string;
}

/** @throws HomeAssistantError */
export async function createNotification(core: CoreConnection, { id, title, message }: PersistentNotification): Promise<void> {
  await callService(core, 'persistent_notification.create', { data: { notification_id: id, title, message } });
}

/** One that is gone already is no error. @throws HomeAssistantError */
export async function dismissNotification(core: CoreConnection, id: string): Promise<void> {
  await callService(core, 'persistent_notification.dismiss', { data: { notification_id: id } });
}

/** Fires an event on Core's bus, for automations. @throws HomeAssistantError */
export async function fireEvent(core: CoreConnection, type: string, data: Readonly<Record<string, string>>): Promise<void> {
  await core.command(z.unknown(), { type: 'fire_event', event_type: type, event_data: data });
}

const eventSchema = z.object({ data: z.record(z.string(), z.unknown()).default({}) });

/** Hears of events of a type on Core's bus. Returns the way to end it. */
export function onEvent(
  core: CoreConnection,
  type: string,
  listener: (data: Readonly<Record<string, unknown>>) => void,
): () => void {
  return core.subscribe({ type: 'subscribe_events', event_type: type }, (event) => {
    const parsed = eventSchema.safeParse(event);
    if (parsed.success) listener(parsed.data.data);
  });
}
