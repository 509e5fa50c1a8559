import { FakeCore, refused } from '../../../ha/fake-core.ts';
import { device, NOW } from '../../make-world.ts';
import { CONNECTION, coreIs, coreSays, type Rows, whileConnected } from '../row.ts';

const configuration = { version: '2026.11.0', components: ['my'], country: 'de', language: 'de', external_url: null };
const user = { is_owner: false, is_active: true, group_ids: [] };
const around = {
  'network/url': { external: 'https://home.example.com:8443', cloud: 'https://x.ui.nabu.casa' },
  'config/device_registry/list': [{ identifiers: [['hassio', 'core_nginx_proxy']] }],
};

/** Home Assistant itself, and what lies around it. */
export const homeAssistantRows = {
  homeAssistant: {
    cannot: {},
    anew: {},
    keeps: 'asked',
    looks: {
      'Core is there': {
        ports: coreSays({ get_config: configuration }),
        sees: {
          connection: 'connected',
          configuration: {
            version: '2026.11.0',
            components: ['my'],
            country: 'DE',
            language: 'de',
            externalUrl: undefined,
            recoveryMode: false,
            running: true,
          },
        },
      },
      'Core is away, and is not asked': {
        ports: away,
        sees: { connection: 'disconnected' },
      },
      'Core does not answer in time': { ports: coreSays({ get_config: refused('timeout') }), fails: 'timeout' },
    },
    again: { 'every minute': [{}, 60_000] },
    told: [CONNECTION, 'core_config_updated', 'component_loaded', 'homeassistant_started'],
  },

  integrations: {
    ...whileConnected,
    keeps: 'asked',
    looks: {
      'Core lists them': {
        ports: coreSays({ 'application_credentials/config': { integrations: { tesla_fleet: {}, spotify: {} } } }),
        sees: ['tesla_fleet', 'spotify'],
      },
      'Core knows no application credentials': {
        ports: coreSays({ 'application_credentials/config': refused('command-refused', 'unknown_command') }),
        fails: 'command-refused',
      },
    },
  },

  administrators: {
    cannot: {
      'Core has not been seen': { unseen: ['homeAssistant'] },
      'Core is away': { sees: { homeAssistant: { connection: 'disconnected' } } },
    },
    can: { 'recovery mode': coreIs({ recoveryMode: true }), 'Core is starting': coreIs({ running: false }) },
    anew: { 'Core was away': (world) => ({ ...world, homeAssistant: { ...world.homeAssistant, since: NOW + 1 } }) },
    same: { 'Core has not finished its start': coreIs({ running: false }) },
    keeps: 'always',
    looks: {
      'Core lists the users': {
        ports: coreSays({
          'config/auth/list': [
            { ...user, id: 'owner', is_owner: true },
            { ...user, id: 'guest' },
          ],
        }),
        sees: new Set(['owner']),
      },
      'our token is not an administrator’s': {
        ports: coreSays({ 'config/auth/list': refused('command-refused', 'unauthorized') }),
        fails: 'command-refused',
      },
    },
    told: ['user_added', 'user_updated', 'user_removed'],
  },

  surroundings: {
    ...whileConnected,
    keeps: 'asked',
    looks: {
      'Core and the folder of certificates tell': {
        ports: () => ({ ...coreSays(around)(), listCertificates: async () => ['fullchain.pem'] }),
        sees: {
          externalHost: 'home.example.com',
          cloudHost: 'x.ui.nabu.casa',
          apps: ['core_nginx_proxy'],
          certificates: ['fullchain.pem'],
        },
      },
      'Core refuses': { ports: coreSays({ ...around, 'network/url': refused('command-refused') }), fails: 'command-refused' },
    },
    again: { 'every hour': [{}, 3_600_000] },
    told: ['core_config_updated'],
  },

  log: {
    ...whileConnected,
    anew: {
      ...whileConnected.anew,
      'the flows were looked at': (world) => ({ ...world, flows: { ...world.flows, at: NOW + 1 } }),
      'a refresh of a vehicle failed': { sees: { devices: [device({ unavailableSince: NOW })] } },
      'the entries were looked at': (world) => ({ ...world, entries: { ...world.entries, at: NOW + 1 } }),
    },
    keeps: 'asked',
    looks: {
      'Core has logged something': {
        ports: coreSays({
          'system_log/list': [{ name: 'homeassistant.components.tesla_fleet', message: ['It failed'], timestamp: 1.5 }],
        }),
        sees: [{ at: 1500, text: 'It failed' }],
      },
      'Core refuses': { ports: coreSays({ 'system_log/list': refused('command-refused') }), fails: 'command-refused' },
    },
  },

  sidebar: {
    cannot: {
      'the person has not begun': { settings: { automatic: undefined } },
      'the person wants it elsewhere': { settings: { sidebarRefused: true } },
    },
    can: { 'what needs no person is done by the person': { settings: { automatic: false } } },
    anew: {},
    looks: {
      'it is not there': { ports: () => ({ ownApp: ownApp(async () => false) }), sees: { shown: false } },
      'it is there': { ports: () => ({ ownApp: ownApp(async () => true) }), sees: { shown: true } },
      'there is no Supervisor, so no place for it': { sees: { shown: true } },
      'Supervisor does not answer': {
        ports: () => ({ ownApp: ownApp(async () => Promise.reject(refused('not-connected'))) }),
        fails: 'not-connected',
      },
    },
  },
} satisfies Partial<Rows>;

function away() {
  const core = new FakeCore();
  core.stop();
  return { core };
}

function ownApp(inSidebar: () => Promise<boolean>) {
  return { inSidebar, showInSidebar: async () => Promise.reject(new Error('a look changes nothing')) };
}
