import { z } from 'zod';
import type { Bus } from './bus.ts';
import { hexId, slugify } from './ids.ts';
import type { States } from './states.ts';
import type { Storage } from './storage.ts';

const deviceSchema = z.object({
  id: z.string(),
  config_entry_id: z.string(),
  created_at: z.number(),
  modified_at: z.number(),
  disabled_by: z.string().nullable(),
  identifiers: z.array(z.tuple([z.string(), z.string()])),
  manufacturer: z.string().nullable(),
  model: z.string().nullable(),
  name: z.string().nullable(),
  serial_number: z.string().nullable(),
});

const entitySchema = z.object({
  id: z.string(),
  entity_id: z.string(),
  config_entry_id: z.string(),
  device_id: z.string(),
  created_at: z.number(),
  modified_at: z.number(),
  disabled_by: z.string().nullable(),
  original_name: z.string(),
  platform: z.string(),
  translation_key: z.string(),
  unique_id: z.string(),
});

type Device = z.infer<typeof deviceSchema>;
export type RegistryEntity = z.infer<typeof entitySchema>;

/** A device as an integration describes it. */
export interface DeviceInfo {
  readonly identifier: readonly [domain: string, id: string];
  readonly name: string;
  readonly model: string | null;
}

/** An entity as an integration describes it. */
export interface EntityInfo {
  /** `sensor`, `button` ... */
  readonly kind: string;
  readonly uniqueId: string;
  readonly key: string;
  readonly name: string;
}

/** The device and entity registries; both outlive a restart. */
export class Registry {
  readonly #bus: Bus;
  readonly #storage: Storage;
  readonly #states: States;
  #devices: Device[];
  #entities: RegistryEntity[];

  constructor(bus: Bus, storage: Storage, states: States) {
    this.#bus = bus;
    this.#storage = storage;
    this.#states = states;
    this.#devices = storage.read('core.device_registry', z.object({ devices: z.array(deviceSchema) }))?.devices ?? [];
    this.#entities = storage.read('core.entity_registry', z.object({ entities: z.array(entitySchema) }))?.entities ?? [];
    for (const entity of this.#entities) if (entity.disabled_by === null) this.#unavailable(entity);
  }

  devices(recent: boolean): readonly unknown[] {
    return this.#devices.map((device) => deviceInfo(device, recent));
  }

  entities(): readonly unknown[] {
    return this.#entities.map(entityInfo);
  }

  entityByUniqueId(uniqueId: string): RegistryEntity | undefined {
    return this.#entities.find((entity) => entity.unique_id === uniqueId);
  }

  entity(entityId: string): RegistryEntity | undefined {
    return this.#entities.find((entity) => entity.entity_id === entityId);
  }

  /** A device and its entities; what is there already stays as it is. */
  add(entryId: string, info: DeviceInfo, entities: readonly EntityInfo[]): readonly RegistryEntity[] {
    const device = this.#device(entryId, info);
    const added = entities.map((entity) => this.entityByUniqueId(entity.uniqueId) ?? this.#addEntity(entryId, device, entity));
    this.#save();
    return added;
  }

  setDisabled(entryId: string, disabled: boolean): void {
    const disabledBy = disabled ? 'config_entry' : null;
    this.#devices = this.#devices.map((one) => (one.config_entry_id === entryId ? { ...one, disabled_by: disabledBy } : one));
    this.#entities = this.#entities.map((one) => (one.config_entry_id === entryId ? { ...one, disabled_by: disabledBy } : one));
    if (disabled) this.#forgetStates(entryId);
    this.#save();
  }

  /** The entities of an entry stay, but nobody looks after them. */
  unload(entryId: string): void {
    for (const entity of this.#entities) if (entity.config_entry_id === entryId) this.#unavailable(entity);
  }

  clear(entryId: string): void {
    this.#forgetStates(entryId);
    for (const device of this.#devices) {
      if (device.config_entry_id !== entryId) continue;
      this.#bus.fire('device_registry_updated', { action: 'remove', device_id: device.id });
    }
    this.#devices = this.#devices.filter((device) => device.config_entry_id !== entryId);
    this.#entities = this.#entities.filter((entity) => entity.config_entry_id !== entryId);
    this.#save();
  }

  #device(entryId: string, { identifier, name, model }: DeviceInfo): Device {
    const known = this.#devices.find(({ identifiers }) =>
      identifiers.some(([domain, id]) => `${domain}/${id}` === identifier.join('/')),
    );
    if (known !== undefined) return known;
    const now = Date.now() / 1000;
    const device: Device = {
      id: hexId(),
      config_entry_id: entryId,
      created_at: now,
      modified_at: now,
      disabled_by: null,
      identifiers: [[...identifier]],
      manufacturer: 'Tesla',
      model,
      name,
      serial_number: identifier[1],
    };
    this.#devices.push(device);
    this.#bus.fire('device_registry_updated', { action: 'create', device_id: device.id });
    return device;
  }

  #addEntity(entryId: string, device: Device, { kind, uniqueId, key, name }: EntityInfo): RegistryEntity {
    const base = `${kind}.${slugify(`${device.name ?? ''} ${name}`)}`;
    let entityId = base;
    for (let attempt = 2; this.entity(entityId) !== undefined; attempt += 1) entityId = `${base}_${attempt}`;
    const now = Date.now() / 1000;
    const entity: RegistryEntity = {
      id: hexId(),
      entity_id: entityId,
      config_entry_id: entryId,
      device_id: device.id,
      created_at: now,
      modified_at: now,
      disabled_by: null,
      original_name: name,
      platform: device.identifiers[0]?.[0] ?? '',
      translation_key: key,
      unique_id: uniqueId,
    };
    this.#entities.push(entity);
    this.#bus.fire('entity_registry_updated', { action: 'create', entity_id: entityId });
    return entity;
  }

  /** The name that a state shows: device and entity. */
  friendlyName(entity: RegistryEntity): string {
    const device = this.#devices.find(({ id }) => id === entity.device_id);
    return `${device?.name ?? ''} ${entity.original_name}`.trim();
  }

  #unavailable(entity: RegistryEntity): void {
    this.#states.set(entity.entity_id, 'unavailable', {
      restored: true,
      friendly_name: this.friendlyName(entity),
      supported_features: 0,
    });
  }

  #forgetStates(entryId: string): void {
    for (const entity of this.#entities) if (entity.config_entry_id === entryId) this.#states.remove(entity.entity_id);
  }

  #save(): void {
    this.#storage.write('core.device_registry', { devices: this.#devices });
    this.#storage.write('core.entity_registry', { entities: this.#entities });
  }
}

function deviceInfo(device: Device, recent: boolean): Record<string, unknown> {
  const { config_entry_id: entryId, ...shown } = device;
  return {
    ...shown,
    area_id: null,
    configuration_url: null,
    config_entries: [entryId],
    config_entries_subentries: { [entryId]: [null] },
    ...(recent && { config_entry_id: entryId, config_subentry_id: null, next_name_part: null, parent_device_id: null }),
    connections: [],
    entry_type: null,
    hw_version: null,
    labels: [],
    model_id: null,
    name_by_user: null,
    primary_config_entry: entryId,
    sw_version: null,
    via_device_id: null,
  };
}

function entityInfo(entity: RegistryEntity): Record<string, unknown> {
  return {
    ...entity,
    area_id: null,
    categories: {},
    config_subentry_id: null,
    entity_category: null,
    has_entity_name: true,
    hidden_by: null,
    icon: null,
    labels: [],
    name: null,
    options: {},
  };
}
