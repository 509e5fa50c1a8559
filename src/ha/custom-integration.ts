import { z } from 'zod';
import { hasCode, swallow } from '../errors.ts';
import type { CoreConnection } from './connection.ts';
import { HomeAssistantError } from './errors.ts';
import { beginFlow } from './flows.ts';
import { callService } from './services.ts';

/** A custom integration as Core sees it. */
export interface CustomIntegration {
  /** The version that Core has found at its start; undefined: it does not know it. */
  readonly version: string | undefined;
  readonly entry: { readonly id: string; readonly state: string; readonly disabledBy: string | undefined } | undefined;
}

const manifestSchema = z.object({ version: z.string().nullish() });
const entriesSchema = z.array(z.object({ entry_id: z.string(), state: z.string(), disabled_by: z.string().nullish() }));
const checkSchema = z.object({ result: z.string(), errors: z.string().nullish() });

/** @throws HomeAssistantError */
export async function readCustomIntegration(core: CoreConnection, domain: string): Promise<CustomIntegration> {
  const [version, entries] = await Promise.all([
    knownVersion(core, domain),
    core.command(entriesSchema, { type: 'config_entries/get', domain }),
  ]);
  const [entry] = entries;
  return {
    version,
    entry: entry && { id: entry.entry_id, state: entry.state, disabledBy: entry.disabled_by ?? undefined },
  };
}

async function knownVersion(core: CoreConnection, domain: string): Promise<string | undefined> {
  try {
    return (await core.command(manifestSchema, { type: 'manifest/get', integration: domain })).version ?? '';
  } catch (error) {
    if (hasCode(error, 'not-found')) return undefined;
    throw error;
  }
}

/**
 * Has Core restart, unless its configuration would keep it from starting again.
 *
 * @throws HomeAssistantError `configuration-invalid` with Core's own words as evidence; whatever the way to Core brings.
 */
export async function restartCore(core: CoreConnection): Promise<void> {
  const { result, errors } = await core.call(checkSchema, 'POST', 'config/core/check_config', {});
  if (result !== 'valid') {
    const evidence = errors ?? result;
    throw new HomeAssistantError('configuration-invalid', 'The configuration of Home Assistant is not valid', { evidence });
  }
  try {
    await callService(core, 'homeassistant.restart');
  } catch (error) {
    // It may be gone before it has answered.
    if (!hasCode(error, 'not-connected')) throw error;
  }
}

/** Adds an integration whose config flow asks nothing. @throws HomeAssistantError */
export async function addIntegration(core: CoreConnection, domain: string): Promise<void> {
  const { type } = await beginFlow(core, domain);
  if (type !== 'create_entry') {
    throw new HomeAssistantError('unexpected-answer', `The config flow of ${domain} ends with ${type}`, { evidence: type });
  }
}

/** Removes a config entry; one that is gone already is no error. @throws HomeAssistantError */
export async function removeEntry(core: CoreConnection, entryId: string): Promise<void> {
  await core.call(z.unknown(), 'DELETE', `config/config_entries/entry/${entryId}`).catch(swallow('not-found'));
}
