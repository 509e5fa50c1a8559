import { z } from 'zod';
import type { CoreConnection } from './connection.ts';

/** What goes with a call of a service (an action, in Home Assistant's words). */
export interface ServiceCall {
  readonly data?: Readonly<Record<string, string>>;
  readonly entityId?: string;
}

/** Calls a service. @throws HomeAssistantError with Core's text when what it does fails. */
export async function callService(core: CoreConnection, name: `${string}.${string}`, call: ServiceCall = {}): Promise<void> {
  const [domain = '', service = ''] = name.split('.');
  await core.command(z.unknown(), {
    type: 'call_service',
    domain,
    service,
    ...(call.data === undefined ? {} : { service_data: call.data }),
    ...(call.entityId === undefined ? {} : { target: { entity_id: call.entityId } }),
  });
}

/** Has Supervisor restart an app (the service was called `addon_restart` before 2026.6). @throws HomeAssistantError */
export async function restartApp(core: CoreConnection, slug: string): Promise<void> {
  await callService(core, 'hassio.app_restart', { data: { app: slug } });
}
