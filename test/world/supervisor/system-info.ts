import { appSummary, neighbourInfo, summaryOf } from './app-info.ts';
import type { SupervisorState } from './state.ts';

const version = '2026.11.0';
const osVersion = '18.0';
const machine = 'generic-x86-64';
const noStats = {
  cpu_percent: 0,
  memory_usage: 0,
  memory_limit: 1,
  memory_percent: 0,
  network_rx: 0,
  network_tx: 0,
  blk_read: 0,
  blk_write: 0,
};

/**
 * What the Supervisor answers to a GET of Core's hassio integration or of the frontend: path -> data. A healthy Home Assistant OS with
 * one add-on. The union of the fields that 2026.6 and 2026.11 want (the dataclasses of the package aiohasupervisor).
 */
export function systemInfo(state: SupervisorState): Record<string, unknown> {
  const { neighbour } = state;
  const coreVersion = state.core?.version ?? '2026.11.0';
  return {
    '/supervisor/ping': {},
    '/info': root(coreVersion),
    '/core/info': core(coreVersion),
    '/homeassistant/info': core(coreVersion),
    '/supervisor/info': supervisor,
    '/os/info': os,
    '/host/info': host,
    '/network/info': network,
    '/store': { addons: [], repositories: [] },
    '/store/addons': { addons: [] },
    '/store/repositories': [],
    '/addons': {
      addons: [appSummary(state), ...(neighbour === undefined ? [] : [summaryOf(neighbour.slug, neighbour.name, '3.14.0')])],
    },
    ...(neighbour === undefined
      ? {}
      : { [`/addons/${neighbour.slug}/info`]: neighbourInfo(neighbour), [`/addons/${neighbour.slug}/stats`]: noStats }),
    '/ingress/panels': { panels: panels(state) },
    '/mounts': { default_backup_mount: null, mounts: [] },
    '/jobs/info': { ignore_conditions: [], jobs: [] },
    '/discovery': { discovery: [] },
    '/services': { services: [] },
    '/resolution/info': { suggestions: [], unsupported: [], unhealthy: [], issues: [], checks: [] },
    '/backups': { backups: [] },
    '/backups/info': { backups: [], days_until_stale: 30 },
    '/available_updates': { available_updates: [] },
    '/hardware/info': { devices: [], drives: [] },
    '/core/stats': noStats,
    '/supervisor/stats': noStats,
    [`/addons/${state.app.slug}/stats`]: noStats,
  };
}

function panels({ app, ingressPanel }: SupervisorState): Record<string, unknown> {
  return { [app.slug]: { title: app.title, icon: app.icon, admin: true, enable: ingressPanel } };
}

function root(coreVersion: string): Record<string, unknown> {
  return {
    supervisor: version,
    homeassistant: coreVersion,
    hassos: osVersion,
    docker: '28.5.1',
    hostname: 'homeassistant',
    operating_system: `Home Assistant OS ${osVersion}`,
    features: ['reboot', 'shutdown', 'services', 'network', 'hostname', 'haos', 'journal', 'mount'],
    machine,
    machine_id: '0123456789abcdef0123456789abcdef',
    arch: 'amd64',
    state: 'running',
    supported_arch: ['amd64'],
    supported: true,
    channel: 'stable',
    logging: 'info',
    timezone: 'Europe/Berlin',
  };
}

function core(coreVersion: string): Record<string, unknown> {
  return {
    version: coreVersion,
    version_latest: coreVersion,
    update_available: false,
    machine,
    ip_address: '172.30.32.1',
    arch: 'amd64',
    image: 'ghcr.io/home-assistant/generic-x86-64-homeassistant',
    boot: true,
    port: 8123,
    ssl: false,
    watchdog: true,
    audio_input: null,
    audio_output: null,
    backups_exclude_database: false,
    duplicate_log_file: false,
  };
}

const supervisor = {
  version,
  version_latest: version,
  update_available: false,
  channel: 'stable',
  arch: 'amd64',
  supported: true,
  healthy: true,
  ip_address: '172.30.32.2',
  timezone: 'Europe/Berlin',
  logging: 'info',
  debug: false,
  debug_block: false,
  diagnostics: false,
  auto_update: false,
  country: null,
  detect_blocking_io: false,
  feature_flags: {},
};

const os = {
  version: osVersion,
  version_latest: osVersion,
  version_pending: null,
  update_available: false,
  board: null,
  boot: 'A',
  data_disk: 'disk',
  boot_slots: { A: { state: 'booted', status: 'good', version: osVersion } },
};

const host = {
  agent_version: '1.7.2',
  apparmor_version: '4.0.0',
  chassis: 'desktop',
  virtualization: '',
  cpe: null,
  deployment: 'production',
  disk_free: 80,
  disk_total: 100,
  disk_used: 20,
  disk_life_time: null,
  features: ['reboot', 'shutdown', 'services', 'network', 'hostname', 'haos', 'journal', 'mount'],
  hostname: 'homeassistant',
  llmnr_hostname: null,
  kernel: '6.18.0',
  operating_system: `Home Assistant OS ${osVersion}`,
  timezone: 'Europe/Berlin',
  dt_utc: '2026-11-24T00:00:00+00:00',
  dt_synchronized: true,
  use_ntp: true,
  startup_time: 10,
  boot_timestamp: 1_795_000_000_000_000,
  broadcast_llmnr: false,
  broadcast_mdns: false,
};

const network = {
  interfaces: [],
  docker: { interface: 'hassio', address: '172.30.32.0/23', gateway: '172.30.32.1', dns: '172.30.32.3' },
  host_internet: true,
  supervisor_internet: true,
};
