import { z } from 'zod';
import { ours } from './answers.ts';
import type { CoreConnection } from './connection.ts';
import { INTEGRATION } from './credentials.ts';
import { callService } from './services.ts';

/** VINs have 17 letters and digits without I, O and Q (ISO 3779); energy sites are plain numbers. */
const VIN = /^[A-HJ-NPR-Z0-9]{17}$/;

const deviceSchema = z.object({
  id: z.string(),
  name: z.string().nullish(),
  name_by_user: z.string().nullish(),
  model: z.string().nullish(),
  identifiers: z.array(z.array(z.string())),
  config_entries: z.array(z.string()),
  disabled_by: z.string().nullish(),
});
const entitySchema = z.object({
  entity_id: z.string(),
  unique_id: z.string(),
  device_id: z.string().nullish(),
  disabled_by: z.string().nullish(),
});
const devicesSchema = ours(
  z.object({
    identifiers: z.array(z.unknown()).refine((all) => all.some((pair) => Array.isArray(pair) && pair[0] === INTEGRATION)),
  }),
  deviceSchema,
);
const entitiesSchema = ours(z.object({ platform: z.literal(INTEGRATION) }), entitySchema);
const stateSchema = z.object({
  entity_id: z.string(),
  state: z.string(),
  last_changed: z.string().transform((time) => Date.parse(time)),
  // Any integration may call something of its own so.
  attributes: z.object({ restored: z.literal(true).optional().catch(undefined) }),
});

/** A device of `tesla_fleet` and how its entities stand. */
export interface TeslaDevice {
  readonly id: string;
  readonly name: string;
  readonly kind: 'vehicle' | 'energy-site';
  /** The vehicle's VIN. */
  readonly vin: string | undefined;
  readonly model: string | undefined;
  readonly entryIds: readonly string[];
  /** Enabled entities, those among them that have a value, and those that could have one (buttons never do). */
  readonly entities: number;
  readonly withValue: number;
  /** The vehicle's entity that says whether it is connected; undefined: it is disabled. */
  readonly statusEntity: string | undefined;
  /**
   * Since when that is `unavailable` (milliseconds of the epoch, by Core's clock): from a refresh of Core's that failed until the next one
   * that does not. Of a vehicle that sleeps it is `off`, or `unknown` (tesla_fleet/coordinator.py and binary_sensor.py, measured).
   */
  readonly unavailableSince: number | undefined;
  /** The button that flashes the lights. */
  readonly flashLights: string | undefined;
}

/** The devices of `tesla_fleet`; costs nothing at Tesla. @throws HomeAssistantError */
export async function listDevices(core: CoreConnection): Promise<TeslaDevice[]> {
  const [devices, entities, states] = await Promise.all([
    core.command(devicesSchema, { type: 'config/device_registry/list' }),
    core.command(entitiesSchema, { type: 'config/entity_registry/list' }),
    core.command(ours(stateSchema, stateSchema), { type: 'get_states' }),
  ]);
  // `restored`: Core remembers the entity, and the integration has none such any more: its vehicle was sold, say.
  const values = new Map(
    states.filter(({ attributes }) => attributes.restored !== true).map((state) => [state.entity_id, state]),
  );
  return devices.flatMap((device) => {
    const identifier = device.identifiers.find(([domain]) => domain === INTEGRATION)?.[1];
    if (identifier === undefined || device.disabled_by) {
      return [];
    }
    const own = entities.filter((e) => e.device_id === device.id && !e.disabled_by);
    const withState = own.filter(({ entity_id }) => !entity_id.startsWith('button.'));
    const vehicle = VIN.test(identifier);
    const statusEntity = own.find((e) => vehicle && e.unique_id === `${identifier}-state`)?.entity_id;
    const status = values.get(statusEntity ?? '');
    // Wall connectors are devices of their own below an energy site.
    return [
      {
        id: device.id,
        name: device.name_by_user ?? device.name ?? identifier,
        kind: vehicle ? ('vehicle' as const) : ('energy-site' as const),
        vin: vehicle ? identifier : undefined,
        model: device.model ?? undefined,
        entryIds: device.config_entries,
        entities: withState.length,
        withValue: withState.filter((e) => !['unavailable', 'unknown', undefined].includes(values.get(e.entity_id)?.state))
          .length,
        statusEntity,
        unavailableSince: status?.state === 'unavailable' ? status.last_changed : undefined,
        flashLights: own.find((e) => e.entity_id.startsWith('button.') && e.unique_id.endsWith('flash_lights'))?.entity_id,
      },
    ];
  });
}

/** Presses a button entity. @throws HomeAssistantError with Core's text when what it does fails. */
export async function pressButton(core: CoreConnection, entityId: string): Promise<void> {
  await callService(core, 'button.press', { entityId });
}

/** Tells when the state of any of these entities changes (and once at first). Returns the way to end it. */
export function onStates(core: CoreConnection, entityIds: readonly string[], changed: () => void): () => void {
  // With none Core would push those of all.
  return entityIds.length === 0
    ? () => undefined
    : core.subscribe({ type: 'subscribe_entities', entity_ids: entityIds }, changed);
}

/** Tells when devices or entities of the registries changed. Returns the way to end it. */
export function onDevices(core: CoreConnection, changed: () => void): () => void {
  const ends = ['device_registry_updated', 'entity_registry_updated'].map((event) =>
    core.subscribe({ type: 'subscribe_events', event_type: event }, changed),
  );
  return () => {
    for (const end of ends) {
      end();
    }
  };
}
