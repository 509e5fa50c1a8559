import type { Home } from './home.ts';
import type { EntityInfo, RegistryEntity } from './registry.ts';
import type { TeslaData } from './tesla-entry.ts';
import type { Vehicle } from './tesla-vehicle.ts';

const models: Readonly<Record<string, string>> = {
  S: 'Model S',
  '3': 'Model 3',
  X: 'Model X',
  Y: 'Model Y',
  C: 'Cybertruck',
  T: 'Tesla Semi',
};

// A few of the real ones; the names are those of strings.json.
const sensors: Readonly<Record<string, { readonly name: string; readonly unit?: string }>> = {
  charge_state_charging_state: { name: 'Charging' },
  charge_state_battery_level: { name: 'Battery level', unit: '%' },
  vehicle_state_odometer: { name: 'Odometer', unit: 'mi' },
};

/** Buttons by key: their name, and the command behind them. */
const buttons: Readonly<Record<string, { readonly name: string; readonly command: string }>> = {
  wake: { name: 'Wake', command: 'wake' },
  flash_lights: { name: 'Flash lights', command: 'flash_lights' },
  honk: { name: 'Honk horn', command: 'honk_horn' },
  enable_keyless_driving: { name: 'Keyless driving', command: 'remote_start_drive' },
  boombox: { name: 'Play fart', command: 'remote_boombox' },
  homelink: { name: 'Homelink', command: 'trigger_homelink' },
};

/** The command of a button by its key. */
export function buttonCommand(key: string): string | undefined {
  return buttons[key]?.command;
}

/** Makes devices, entities and their states for what an entry has loaded. */
export function addEntities(home: Home, entryId: string, { vehicles, energySites, scopes }: TeslaData): void {
  // Core makes the sites' devices before it sets up the platforms.
  for (const { id, name, model, live } of energySites) {
    const power: EntityInfo = { kind: 'sensor', uniqueId: `${id}-solar_power`, key: 'solar_power', name: 'Solar power' };
    const entities = 'solar_power' in live ? [power] : [];
    const added = home.registry.add(entryId, { identifier: ['tesla_fleet', String(id)], name, model }, entities);
    for (const entity of added) show(home, entity, live.solar_power, 'W');
  }
  for (const vehicle of vehicles) {
    const { vin, name } = vehicle;
    const entities: EntityInfo[] = [
      { kind: 'binary_sensor', uniqueId: `${vin}-state`, key: 'state', name: 'Status' },
      ...Object.entries(sensors).map(([key, sensor]) => ({ kind: 'sensor', uniqueId: `${vin}-${key}`, key, name: sensor.name })),
      ...(scopes.includes('vehicle_cmds') ? vehicleButtons(vin) : []),
    ];
    const model = models[vin.charAt(3)] ?? (home.recent ? 'Unknown' : null);
    home.registry.add(entryId, { identifier: ['tesla_fleet', vin], name, model }, entities);
    showVehicle(home, vehicle, true);
  }
}

function vehicleButtons(vin: string): EntityInfo[] {
  return Object.entries(buttons).map(([key, { name }]) => ({ kind: 'button', uniqueId: `${vin}-${key}`, key, name }));
}

/** Brings the states of a vehicle's entities up to date. */
export function showVehicle(home: Home, { vin, data, updated }: Vehicle, available: boolean): void {
  const entity = (key: string) => home.registry.entityByUniqueId(`${vin}-${key}`);
  for (const [key, { unit }] of Object.entries(sensors)) show(home, entity(key), available ? data[key] : unavailable, unit);
  const online = data.state === 'online' ? 'on' : 'off';
  const status = updated ? online : undefined;
  show(home, entity('state'), available ? status : unavailable);
  for (const key of Object.keys(buttons)) show(home, entity(key), available ? undefined : unavailable);
}

const unavailable = Symbol('unavailable');

function show(home: Home, entity: RegistryEntity | undefined, value: unknown, unit?: string): void {
  if (entity === undefined) return;
  const attributes = {
    ...(unit !== undefined && { unit_of_measurement: unit }),
    friendly_name: home.registry.friendlyName(entity),
  };
  const state = value === undefined || value === null ? 'unknown' : String(value);
  home.states.set(entity.entity_id, value === unavailable ? 'unavailable' : state.toLowerCase(), attributes);
}
