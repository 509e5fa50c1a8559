import { z } from 'zod';
import { HomeAssistantError, Unauthorized } from './errors.ts';
import { Hassio } from './hassio.ts';
import type { Home } from './home.ts';
import { buttonCommand, showVehicle } from './tesla-entities.ts';
import type { TeslaFleet } from './tesla-entry.ts';
import { isAdmin, type User } from './users.ts';
import { type Input, record } from './wire.ts';

interface Service {
  readonly schema: z.ZodType<Input>;
  readonly adminOnly?: boolean;
  run(data: Input): Promise<void> | void;
}

const entityIds = z.union([z.string(), z.array(z.string())]).transform((ids) => (typeof ids === 'string' ? ids.split(',') : ids));
const targeted = z.looseObject({ entity_id: entityIds.optional() });
const note = z.object({ message: z.string(), title: z.string().optional(), notification_id: z.string().optional() });

/** The services (actions) that exist here. */
export class Services {
  readonly #services: ReadonlyMap<string, Service>;

  constructor(home: Home, tesla: TeslaFleet) {
    this.#services = new Map<string, Service>(Object.entries(servicesOf(home, tesla)));
  }

  has(domain: string, service: string): boolean {
    return this.#services.has(`${domain}.${service}`);
  }

  /** Names by domain, as `get_services` lists them. */
  list(): Record<string, Record<string, unknown>> {
    const domains: Record<string, Record<string, unknown>> = {};
    for (const name of this.#services.keys()) {
      const [domain = '', service = ''] = name.split('.');
      domains[domain] = { ...domains[domain], [service]: { fields: {} } };
    }
    return domains;
  }

  /** @throws HomeAssistantError; Unauthorized. */
  async call(user: User, domain: string, service: string, data: Input): Promise<void> {
    const found = this.#services.get(`${domain}.${service}`);
    if (found === undefined) {
      const message = `Service ${domain}.${service} not found.`;
      const placeholders = { domain, service };
      throw new HomeAssistantError(message, 'not_found', { domain: 'homeassistant', key: 'service_not_found', placeholders });
    }
    if (found.adminOnly === true && !isAdmin(user)) throw new Unauthorized();
    const checked = found.schema.safeParse(data);
    if (!checked.success) {
      const [issue] = checked.error.issues;
      throw new HomeAssistantError(`required key not provided at '${issue?.path.join('.') ?? ''}'`, 'invalid_format');
    }
    await found.run(checked.data);
  }
}

/** `app_restart` was `addon_restart` before 2026.6, and that is still there. */
function hassioServices(home: Home): Record<string, Service> {
  const hassio = new Hassio(home);
  const restart = (field: string): Service => ({
    schema: z.object({ [field]: z.string() }),
    adminOnly: true,
    run: (data) => hassio.restartApp(String(data[field])),
  });
  return { 'hassio.app_restart': restart('app'), 'hassio.addon_restart': restart('addon') };
}

function servicesOf(home: Home, tesla: TeslaFleet): Record<string, Service> {
  const vehicleOf = (entityId: string) => {
    const entity = home.registry.entity(entityId);
    const [vin = '', ...key] = entity?.unique_id.split('-') ?? [];
    return { vehicle: tesla.vehicle(vin), key: key.join('-') };
  };
  const ids = (data: Input) => targeted.parse(data).entity_id ?? [];
  return {
    'persistent_notification.create': {
      schema: note,
      run: (data) => {
        const { message, title, notification_id: id } = note.parse(data);
        home.notifications.create(message, title, id);
      },
    },
    'persistent_notification.dismiss': {
      schema: z.object({ notification_id: z.string() }),
      run: (data) => home.notifications.dismiss(String(data.notification_id)),
    },
    ...(home.options.supervisor !== undefined && hassioServices(home)),
    'homeassistant.restart': { schema: record, adminOnly: true, run: () => void setImmediate(() => home.restart()) },
    'homeassistant.update_entity': {
      schema: record,
      run: async (data) => {
        for (const id of ids(data)) {
          const { vehicle } = vehicleOf(id);
          if (vehicle !== undefined) showVehicle(home, vehicle, await vehicle.look());
        }
      },
    },
    'homeassistant.reload_config_entry': {
      schema: record,
      adminOnly: true,
      run: async (data) => {
        if (typeof data.entry_id === 'string') await home.entries.reload(data.entry_id);
      },
    },
    'button.press': {
      schema: record,
      run: async (data) => {
        for (const id of ids(data)) {
          const { vehicle, key } = vehicleOf(id);
          const command = buttonCommand(key);
          if (vehicle !== undefined && command !== undefined) await vehicle.press(command);
        }
      },
    },
  };
}
