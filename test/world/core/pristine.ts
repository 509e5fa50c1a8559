import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { CoreInstance } from './core.ts';
import { CoreRigError } from './errors.ts';
import { ask } from './websocket.ts';

const configSchema = z.looseObject({ components: z.array(z.string()) });
const entriesSchema = z.array(z.looseObject({ entry_id: z.string() }));
const flowsSchema = z.array(z.looseObject({ flow_id: z.string() }));
const credentialsSchema = z.array(z.looseObject({ id: z.string() }));
const usersSchema = z.array(z.looseObject({ id: z.string(), is_owner: z.boolean(), system_generated: z.boolean() }));

/**
 * Takes out of a running Core all that a world has put in: entries, flows, application credentials, notifications, logged errors,
 * further people, the key file. The people's dialogs that nobody ended stay open, of accounts that no other world has.
 *
 * @returns whether it is as new; a Core that has loaded a custom integration is not (it keeps its view until it ends), nor is one that
 *   has stopped answering.
 */
export async function makePristine(core: CoreInstance): Promise<boolean> {
  try {
    const command = async (type: string, more: Readonly<Record<string, unknown>> = {}): Promise<unknown> =>
      await ask(core.url, core.token, { type, ...more });
    const { components } = configSchema.parse(await command('get_config'));
    if (components.includes('tesla_fleet_key_host') || existsSync(join(core.configFolder, 'custom_components'))) return false;
    for (const { entry_id } of entriesSchema.parse(await command('config_entries/get', { domain: 'tesla_fleet' }))) {
      await remove(core, `entry/${entry_id}`);
    }
    for (const { flow_id } of flowsSchema.parse(await command('config_entries/flow/progress'))) {
      await remove(core, `flow/${flow_id}`);
    }
    for (const { id } of credentialsSchema.parse(await command('application_credentials/list'))) {
      await command('application_credentials/delete', { application_credentials_id: id });
    }
    await command('call_service', { domain: 'persistent_notification', service: 'dismiss_all' });
    await command('call_service', { domain: 'system_log', service: 'clear' });
    for (const user of usersSchema.parse(await command('config/auth/list'))) {
      if (!user.is_owner && !user.system_generated) await command('config/auth/delete', { user_id: user.id });
    }
    await rm(join(core.configFolder, 'tesla_fleet.key'), { recursive: true, force: true });
    return true;
  } catch (error) {
    // DOMException: no answer in time; TypeError: nobody there.
    const kinds = [CoreRigError, z.ZodError, TypeError, DOMException];
    if (!(error instanceof Error && kinds.some((kind) => error instanceof kind))) throw error;
    console.warn(`This Core serves no further world: ${error.message}`);
    return false;
  }
}

async function remove({ url, token }: CoreInstance, path: string): Promise<void> {
  const answer = await fetch(`${url}/api/config/config_entries/${path}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(30_000),
  });
  const text = await answer.text();
  // A reauth goes with its entry.
  if (!answer.ok && answer.status !== 404)
    throw new CoreRigError('core-refused', `${path}: HTTP ${answer.status}`, { evidence: text });
}
