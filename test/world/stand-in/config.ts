import type { Home } from './home.ts';

/** What Core has loaded when nothing went wrong. */
export const defaultComponents: readonly string[] = [
  'analytics',
  'api',
  'application_credentials',
  'auth',
  'backup',
  'brands',
  'config',
  'device_automation',
  'diagnostics',
  'file_upload',
  'frontend',
  'homeassistant',
  'http',
  'image_upload',
  'logger',
  'lovelace',
  'my',
  'network',
  'onboarding',
  'persistent_notification',
  'person',
  'repairs',
  'search',
  'system_log',
  'websocket_api',
];

/** What is left of that in recovery mode. */
export const recoveryComponents: readonly string[] = [
  ...defaultComponents.filter(
    (name) => !['analytics', 'application_credentials', 'brands', 'image_upload', 'my', 'person'].includes(name),
  ),
  'recovery_mode',
];

/** The answer of GET /api/config and `get_config`. */
export function configInfo({ options, components, recoveryMode, settings, state }: Home): Record<string, unknown> {
  return {
    allowlist_external_dirs: [`${options.configFolder}/www`],
    allowlist_external_urls: [],
    components: [...components],
    config_dir: options.configFolder,
    config_source: recoveryMode ? 'default' : 'storage',
    currency: 'EUR',
    debug: false,
    elevation: 0,
    latitude: 52.3731339,
    location_name: 'Home',
    logging: { log_file_disabled_reason: null },
    longitude: 4.8903147,
    radius: 100,
    recovery_mode: recoveryMode,
    safe_mode: false,
    state,
    time_zone: 'UTC',
    ...settings.values,
    unit_system: { length: 'km', mass: 'g', temperature: '°C', volume: 'L' },
    version: options.version,
    whitelist_external_dirs: [`${options.configFolder}/www`],
  };
}
