import type { Json } from './answers.ts';
import type { Vehicle } from './state.ts';

/** Numbers that Tesla gives a vehicle besides its VIN; the same for the same vehicle. */
function numberOf(vin: string): number {
  return [...vin].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000_000, 7);
}

/** A vehicle in lists. */
export function vehicleSummary(vehicle: Vehicle): Record<string, Json> {
  const number = numberOf(vehicle.vin);
  return {
    id: number,
    id_s: String(number),
    vehicle_id: number + 1,
    user_id: 1,
    vin: vehicle.vin,
    display_name: vehicle.name,
    color: null,
    access_type: 'OWNER',
    granular_access: { hide_private: false },
    tokens: null,
    state: vehicle.state,
    in_service: false,
    calendar_enabled: true,
    api_version: 85,
    backseat_token: null,
    backseat_token_updated_at: null,
    command_signing: vehicle.commandSigning,
    release_notes_supported: true,
  };
}

const chargeState = {
  battery_heater_on: false,
  battery_level: 77,
  battery_range: 266.9,
  charge_current_request: 16,
  charge_current_request_max: 16,
  charge_enable_request: true,
  charge_energy_added: 12.4,
  charge_limit_soc: 80,
  charge_limit_soc_max: 100,
  charge_limit_soc_min: 50,
  charge_port_door_open: false,
  charge_port_latch: 'Engaged',
  charge_rate: 0,
  charger_actual_current: 0,
  charger_phases: null,
  charger_power: 0,
  charger_voltage: 2,
  charging_state: 'Disconnected',
  conn_charge_cable: '<invalid>',
  est_battery_range: 243.7,
  fast_charger_type: '<invalid>',
  ideal_battery_range: 266.9,
  minutes_to_full_charge: 0,
  preconditioning_enabled: false,
  scheduled_charging_pending: false,
  trip_charging: false,
  usable_battery_level: 77,
  user_charge_enable_request: null,
};

const climateState = {
  auto_seat_climate_left: true,
  auto_seat_climate_right: true,
  auto_steering_wheel_heat: false,
  cabin_overheat_protection: 'On',
  cabin_overheat_protection_actively_cooling: false,
  climate_keeper_mode: 'off',
  cop_activation_temperature: 'High',
  defrost_mode: 0,
  driver_temp_setting: 21.5,
  inside_temp: 19.8,
  is_climate_on: false,
  is_preconditioning: false,
  max_avail_temp: 28,
  min_avail_temp: 15,
  outside_temp: 11.5,
  passenger_temp_setting: 21.5,
  seat_heater_left: 0,
  seat_heater_rear_center: 0,
  seat_heater_rear_left: 0,
  seat_heater_rear_right: 0,
  seat_heater_right: 0,
  steering_wheel_heat_level: 0,
};

const vehicleState = {
  car_version: '2026.32.6 1a2b3c4d5e6f',
  dashcam_state: 'Recording',
  df: 0,
  dr: 0,
  pf: 0,
  pr: 0,
  ft: 0,
  rt: 0,
  fd_window: 0,
  fp_window: 0,
  rd_window: 0,
  rp_window: 0,
  is_user_present: false,
  locked: true,
  media_info: {
    audio_volume: 2.6667,
    audio_volume_increment: 0.333333,
    audio_volume_max: 10.333333,
    media_playback_status: 'Stopped',
    now_playing_album: '',
    now_playing_artist: '',
    now_playing_duration: 0,
    now_playing_elapsed: 0,
    now_playing_source: 'Spotify',
    now_playing_station: '',
    now_playing_title: '',
  },
  odometer: 6481.02,
  remote_start_enabled: true,
  sentry_mode: false,
  software_update: { download_perc: 0, expected_duration_sec: 2700, install_perc: 1, status: '', version: ' ' },
  sun_roof_percent_open: null,
  sun_roof_state: null,
  tpms_pressure_fl: 2.775,
  tpms_pressure_fr: 2.8,
  tpms_pressure_rl: 2.775,
  tpms_pressure_rr: 2.775,
  tpms_soft_warning_fl: false,
  tpms_soft_warning_fr: false,
  tpms_soft_warning_rl: false,
  tpms_soft_warning_rr: false,
};

const vehicleConfig = {
  can_accept_navigation_requests: true,
  car_type: 'model3',
  charge_port_type: 'CCS',
  cop_user_set_temp_supported: true,
  has_seat_cooling: false,
  rear_seat_heaters: 1,
  rhd: false,
  sun_roof_installed: null,
  third_row_seats: 'None',
};

/** All that vehicle_data answers; the place only to those who may see it. */
export function vehicleData(vehicle: Vehicle, withLocation: boolean): Record<string, Json> {
  const timestamp = Date.now();
  const place = withLocation
    ? { latitude: 52.5163, longitude: 13.3777, heading: 90, gps_as_of: Math.floor(timestamp / 1000) }
    : {};
  const route = { active_route_latitude: 52.5163, active_route_longitude: 13.3777, active_route_traffic_minutes_delay: 0 };
  return {
    ...vehicleSummary(vehicle),
    charge_state: { ...chargeState, timestamp },
    climate_state: { ...climateState, timestamp },
    drive_state: { ...place, ...route, power: 0, shift_state: null, speed: null, timestamp },
    vehicle_state: { ...vehicleState, vehicle_name: vehicle.name, timestamp },
    vehicle_config: { ...vehicleConfig, timestamp },
  };
}
