import type { SupervisorState } from './state.ts';
import type { Neighbour } from './types.ts';

/** The installed add-on as the Supervisor describes it in its list (fields: the package aiohasupervisor, models/addons.py). */
export function appSummary({ app }: SupervisorState): Record<string, unknown> {
  return summaryOf(app.slug, app.title, app.version ?? '0.1.0');
}

/** The same of any installed app. */
export function summaryOf(slug: string, name: string, version: string): Record<string, unknown> {
  return {
    name,
    slug,
    description: name,
    advanced: false,
    stage: 'stable',
    version,
    version_latest: version,
    update_available: false,
    available: true,
    detached: false,
    homeassistant: null,
    state: 'started',
    repository: 'local',
    build: true,
    url: null,
    icon: false,
    logo: false,
    system_managed: false,
  };
}

/** All that the Supervisor tells of an app without a page of its own. */
export function neighbourInfo({ slug, name }: Neighbour): Record<string, unknown> {
  return { ...infoOf(slug), ...summaryOf(slug, name, '3.14.0'), ...access, ...hardware };
}

/** All that the Supervisor tells of the add-on. */
export function appInfo(state: SupervisorState): Record<string, unknown> {
  const { app, ingressToken, ingressPanel } = state;
  const [ip, port] = app.address.split(':');
  return {
    ...appSummary(state),
    ...access,
    ...hardware,
    ...infoOf(app.slug),
    ingress: true,
    ingress_entry: `/api/hassio_ingress/${ingressToken}`,
    ingress_url: `/api/hassio_ingress/${ingressToken}/`,
    ingress_port: Number(port),
    ingress_panel: ingressPanel,
    ip_address: ip,
  };
}

function infoOf(slug: string): Record<string, unknown> {
  return {
    hostname: slug.replaceAll('_', '-'),
    dns: [],
    long_description: null,
    arch: ['amd64', 'aarch64'],
    machine: [],
    boot: 'auto',
    boot_config: 'auto',
    options: {},
    schema: [],
    network: null,
    network_description: null,
    startup: 'application',
    services: [],
    discovery: [],
    translations: {},
    webui: null,
    ingress: false,
    ingress_entry: null,
    ingress_url: null,
    ingress_port: null,
    ingress_panel: null,
    ip_address: '172.30.33.9',
    auto_update: false,
    watchdog: false,
    changelog: false,
    documentation: false,
    system_managed_config_entry: null,
  };
}

const access = {
  rating: 8,
  signed: false,
  protected: true,
  apparmor: 'profile',
  auth_api: false,
  docker_api: false,
  full_access: false,
  homeassistant_api: true,
  hassio_api: false,
  hassio_role: 'default',
  host_network: false,
  host_pid: false,
  host_ipc: false,
  host_uts: false,
  host_dbus: false,
  privileged: [],
  stdin: false,
};

const hardware = {
  gpio: false,
  usb: false,
  uart: false,
  kernel_modules: false,
  devicetree: false,
  udev: false,
  video: false,
  audio: false,
  audio_input: null,
  audio_output: null,
  devices: [],
};
