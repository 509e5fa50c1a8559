import type { Hono } from 'hono';
import { lacksScope, userOf } from './access.ts';
import { fleetError, type Json, ok } from './answers.ts';
import type { Region } from './hosts.ts';
import type { Simulation } from './simulation.ts';
import type { EnergySite } from './state.ts';

/** An energy site in the list of products. */
export function energySiteSummary({ id, name }: EnergySite): Record<string, Json> {
  return {
    energy_site_id: id,
    resource_type: 'battery',
    site_name: name,
    id: `STE${id}`,
    gateway_id: '1234567-00-A--TG0123456789AB',
    asset_site_id: `asset-${id}`,
    warp_site_number: `STE${id}`,
    energy_left: 9_876,
    total_pack_energy: 13_500,
    percentage_charged: 73.2,
    battery_power: 420,
    components: {
      battery: true,
      battery_type: 'ac_powerwall',
      solar: true,
      solar_type: 'pv_panel',
      grid: true,
      load_meter: true,
    },
    features: {},
  };
}

function siteInfo({ id, name }: EnergySite): Json {
  return {
    id: `STE${id}`,
    site_name: name,
    backup_reserve_percent: 20,
    default_real_mode: 'self_consumption',
    installation_date: '2024-05-06T09:00:00+02:00',
    user_settings: { storm_mode_enabled: false },
    components: {
      solar: true,
      battery: true,
      grid: true,
      backup: true,
      load_meter: true,
      storm_mode_capable: true,
      off_grid_vehicle_charging_reserve_supported: false,
      grid_services_enabled: false,
      disallow_charge_from_grid_with_solar_installed: true,
      customer_preferred_export_rule: 'pv_only',
      gateways: [{ device_id: 'gateway', din: '1232100-00-E--TG1', part_name: 'Tesla Backup Gateway 2', is_active: true }],
      batteries: [{ device_id: 'battery', din: '2012170-05-C--TG1', part_name: 'Powerwall 2', nameplate_energy: 13_500 }],
    },
    version: '24.36.2 46990655',
    battery_count: 1,
    vpp_backup_reserve_percent: 0,
  };
}

function liveStatus(): Json {
  return {
    solar_power: 1_185,
    energy_left: 9_876,
    total_pack_energy: 13_500,
    percentage_charged: 73.2,
    backup_capable: true,
    battery_power: 420,
    load_power: 1_500,
    grid_status: 'Active',
    grid_services_active: false,
    grid_power: -105,
    grid_services_power: 0,
    generator_power: 0,
    island_status: 'on_grid',
    storm_mode_active: false,
    timestamp: new Date().toISOString(),
    wall_connectors: [],
  };
}

function energyHistory(): Json {
  const timestamp = `${new Date().toISOString().slice(0, 10)}T00:00:00Z`;
  const day = {
    timestamp,
    solar_energy_exported: 8_200,
    grid_energy_imported: 1_300,
    grid_energy_exported_from_solar: 2_100,
    battery_energy_exported: 3_000,
    battery_energy_imported_from_solar: 3_400,
    consumer_energy_imported_from_grid: 1_300,
    consumer_energy_imported_from_solar: 2_700,
    consumer_energy_imported_from_battery: 3_000,
    total_home_usage: 7_000,
    total_battery_charge: 3_400,
    total_battery_discharge: 3_000,
    total_solar_generation: 8_200,
    total_grid_energy_exported: 2_100,
  };
  return { period: 'day', time_series: [day] };
}

/** Adds the energy sites' endpoints to a region's Fleet API. */
export function energySites(api: Hono, simulation: Simulation, region: Region): void {
  const answers: Readonly<Record<string, (site: EnergySite) => Json>> = {
    live_status: liveStatus,
    site_info: siteInfo,
    calendar_history: energyHistory,
  };
  api.get('/api/1/energy_sites/:site/:what', (context) => {
    const user = userOf(simulation, region, context.req.raw);
    if (user instanceof Response) return user;
    const refused = lacksScope(user, 'energy_device_data');
    if (refused !== undefined) return refused;
    const { site: id, what } = context.req.param();
    const site = simulation.store.state.energySites.find((one) => String(one.id) === id && one.account === user.account.id);
    const answer = answers[what];
    return site === undefined || answer === undefined ? fleetError(404, 'not_found') : ok(answer(site));
  });
}
