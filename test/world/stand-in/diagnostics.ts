import { Unhandled } from './errors.ts';
import type { Home } from './home.ts';
import type { TeslaFleet } from './tesla-entry.ts';

const vehicleRedact = [
  'id',
  'user_id',
  'vehicle_id',
  'vin',
  'tokens',
  'id_s',
  'drive_state_active_route_latitude',
  'drive_state_active_route_longitude',
  'drive_state_latitude',
  'drive_state_longitude',
  'drive_state_native_latitude',
  'drive_state_native_longitude',
  'latitude',
  'longitude',
];

const teslas = new WeakMap<Home, TeslaFleet>();

/** Tells the diagnostics where the loaded entries are. */
export function diagnoseTesla(home: Home, tesla: TeslaFleet): void {
  teslas.set(home, tesla);
}

function redact(data: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  const shown = (name: string, value: unknown) =>
    names.includes(name) && value !== null && value !== '' ? '**REDACTED**' : value;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, shown(name, value)]));
}

/**
 * The file that "Download diagnostics" gives for an entry of tesla_fleet.
 *
 * @throws Unhandled when the entry is not loaded: Core has no `runtime_data` then.
 */
export function diagnostics(home: Home, entryId: string): Record<string, unknown> {
  const data = teslas.get(home)?.data(entryId);
  if (data === undefined) throw new Unhandled("AttributeError: 'ConfigEntry' object has no attribute 'runtime_data'");
  return {
    home_assistant: { version: home.options.version, installation_type: 'Home Assistant Core', run_as_root: true },
    custom_components: {},
    integration_manifest: { domain: 'tesla_fleet', name: 'Tesla Fleet', is_built_in: true },
    setup_times: {},
    data: {
      vehicles: data.vehicles.map((vehicle) => ({ data: redact(vehicle.data, vehicleRedact) })),
      energysites: data.energySites.map(({ live, info }) => ({
        live: redact(live, ['vin']),
        info: redact(info, ['installation_date', 'serial_number']),
      })),
      scopes: data.scopes,
    },
    issues: [],
  };
}
