import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HomeAssistantOptions } from '../types.ts';
import { writeClock } from './clock.ts';

/** The hosts that the simulated Tesla (with My Home Assistant's redirect) stands in for. */
const simulatedHosts = [
  'auth.tesla.com',
  'auth.tesla.cn',
  'fleet-auth.prd.vn.cloud.tesla.com',
  'fleet-api.prd.na.vn.cloud.tesla.com',
  'fleet-api.prd.eu.vn.cloud.tesla.com',
  'fleet-api.prd.cn.vn.cloud.tesla.cn',
  'my.home-assistant.io',
];

/** Beside the configuration folder, never in it: what only the rig needs. */
export function rigFolder(configFolder: string): string {
  return `${configFolder.replace(/\/+$/, '')}.rig`;
}

/**
 * Writes all that Core reads at its start. A configuration.yaml that is there already stays as it is, but for the address: the
 * folder may be started on another port than before.
 */
export async function writeSettings(options: HomeAssistantOptions): Promise<void> {
  const rig = rigFolder(options.configFolder);
  await mkdir(join(options.configFolder, '.storage'), { recursive: true });
  await mkdir(rig, { recursive: true, mode: 0o700 });
  await writeFile(join(rig, 'hosts'), hostsFile(options.tesla.address));
  // Nobody listens there, so a look-up of any other host fails at once and Core never reaches outside.
  await writeFile(join(rig, 'resolv.conf'), 'nameserver 127.255.255.254\noptions timeout:1 attempts:1\n');
  const machine = '/etc/ssl/certs/ca-certificates.crt';
  const authorities = [
    existsSync(machine) ? await readFile(machine, 'utf8') : '',
    await readFile(options.tesla.authority, 'utf8'),
  ];
  await writeFile(join(rig, 'ca.pem'), authorities.join('\n'));
  if (options.movableClock === true) await writeClock(rig);
  const yaml = join(options.configFolder, 'configuration.yaml');
  await writeFile(yaml, existsSync(yaml) ? withAddress(await readFile(yaml, 'utf8'), options) : configurationYaml(options));
  await writeFile(join(options.configFolder, '.storage/http'), httpStorage(options));
  const onboarding = join(options.configFolder, '.storage/onboarding');
  if (!existsSync(onboarding)) {
    await writeFile(onboarding, onboardingStorage());
  }
}

function hostsFile(tesla: string): string {
  const address = tesla.slice(0, tesla.lastIndexOf(':'));
  return ['127.0.0.1 localhost', ...simulatedHosts.map((host) => `${address} ${host}`), ''].join('\n');
}

function configurationYaml(options: HomeAssistantOptions): string {
  const integrations = [
    'api',
    'config',
    ...(options.withoutMy === true ? [] : ['my']),
    'frontend',
    'application_credentials',
    'system_log',
    'diagnostics',
    'repairs',
    'persistent_notification',
  ];
  // `hassio` is not named: Core loads it by itself when the environment names a Supervisor.
  return [
    ...integrations.map((integration) => `${integration}:`),
    'logger:',
    '  default: warning',
    '  logs:',
    '    homeassistant.components.tesla_fleet: info',
    ...(readsHttpFromYaml(options.version) ? ['http:', `  server_host: ${options.host}`, `  server_port: ${options.port}`] : []),
    '',
  ].join('\n');
}

function withAddress(yaml: string, options: HomeAssistantOptions): string {
  return yaml
    .replace(/^ {2}server_host: .*$/m, `  server_host: ${options.host}`)
    .replace(/^ {2}server_port: .*$/m, `  server_port: ${options.port}`);
}

/**
 * Newer Cores take up an `http:` section only on trial (they restart after five minutes without a confirmation) and otherwise read
 * their storage; older ones write their storage and read the section. The form of version 1 is read by all that read it at all.
 */
function httpStorage(options: HomeAssistantOptions): string {
  const data = { server_host: [options.host], server_port: options.port };
  return `${JSON.stringify({ version: 1, minor_version: 1, key: 'http', data })}\n`;
}

/**
 * All first pages but the owner's are done: the others would set up a weather service, a radio directory and a speech service, which
 * reach outside.
 */
function onboardingStorage(): string {
  const data = { done: ['core_config', 'analytics', 'integration'] };
  return `${JSON.stringify({ version: 4, minor_version: 1, key: 'onboarding', data })}\n`;
}

function readsHttpFromYaml(version: string): boolean {
  const [year = 0, month = 0] = version.split('.').map(Number);
  return year < 2026 || (year === 2026 && month < 7);
}
