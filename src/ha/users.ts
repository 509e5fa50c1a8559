import { z } from 'zod';
import type { CoreConnection } from './connection.ts';

const usersSchema = z.array(
  z.object({
    id: z.string(),
    is_owner: z.boolean(),
    is_active: z.boolean().default(true),
    group_ids: z.array(z.string()),
  }),
);

/** The ids of the active administrators: owners and members of `system-admin`. @throws HomeAssistantError */
export async function listAdministrators(core: CoreConnection): Promise<ReadonlySet<string>> {
  const users = await core.command(usersSchema, { type: 'config/auth/list' });
  const administrators = users.filter((user) => user.is_active && (user.is_owner || user.group_ids.includes('system-admin')));
  return new Set(administrators.map((user) => user.id));
}

/** Tells when a user was added, changed or removed. Returns the way to end it. */
export function onUsers(core: CoreConnection, changed: () => void): () => void {
  const ends = ['user_added', 'user_updated', 'user_removed'].map((event) =>
    core.subscribe({ type: 'subscribe_events', event_type: event }, changed),
  );
  return () => {
    for (const end of ends) {
      end();
    }
  };
}
