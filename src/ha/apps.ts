import { z } from 'zod';
import type { CoreConnection } from './connection.ts';

/** Has Supervisor restart an app, by Home Assistant's own service (`addon_restart` before 2026.6). @throws HomeAssistantError */
export async function restartApp(core: CoreConnection, slug: string): Promise<void> {
  await core.command(z.unknown(), {
    type: 'call_service',
    domain: 'hassio',
    service: 'app_restart',
    service_data: { app: slug },
  });
}
