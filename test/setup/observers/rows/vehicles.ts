import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BilledCallsError } from '../../../../src/setup/billed-calls.ts';
import type { Ports } from '../../../../src/setup/ports.ts';
import type { Tesla } from '../../../../src/tesla/client.ts';
import { regions } from '../../../../src/tesla/regions.ts';
import { refused } from '../../../ha/fake-core.ts';
import { fakeTesla } from '../../make-ports.ts';
import { device, entry, keyFile, NOW, OTHER, OURS, registered, teslaError, VIN } from '../../make-world.ts';
import { temporaryFolder, temporaryStore } from '../../temporary-store.ts';
import { coreSays, type Rows, whileConnected } from '../row.ts';

const MINUTE = 60_000;
const state = (entity_id: string, value: string) => ({
  entity_id,
  state: value,
  last_changed: new Date(NOW - MINUTE).toISOString(),
  attributes: {},
});
const devicesOfCore = {
  'config/device_registry/list': [{ id: 'car', name: 'Car', identifiers: [['tesla_fleet', VIN]], config_entries: ['entry'] }],
  'config/entity_registry/list': [
    ['sensor.range', 'range'],
    ['sensor.battery', 'battery'],
    ['binary_sensor.car_status', `${VIN}-state`],
  ].map(([entity_id, unique_id]) => ({ entity_id, unique_id, device_id: 'car', platform: 'tesla_fleet' })),
  get_states: [
    state('sensor.range', '300'),
    state('sensor.battery', 'unavailable'),
    state('binary_sensor.car_status', 'unavailable'),
  ],
};
const told = { paired: false, needsSignedCommands: true, keys: 1, firmware: undefined };

/** Core's storage with the entry's token, and a Tesla that tells by it. */
function fleet(fleetStatus: Tesla['fleetStatus']): () => Partial<Ports> {
  return () => {
    const configFolder = temporaryFolder();
    const entries = [
      { entry_id: 'entry', domain: 'tesla_fleet', data: { token: { access_token: 'token', expires_at: NOW / 1000 + 60 } } },
    ];
    mkdirSync(join(configFolder, '.storage'));
    writeFileSync(join(configFolder, '.storage/core.config_entries'), JSON.stringify({ data: { entries } }));
    return { configFolder, store: temporaryStore(), tesla: fakeTesla({ fleetStatus }) };
  };
}
const tell: Tesla['fleetStatus'] = async (region, token, vins) =>
  region === 'eu' && token === 'token' ? Object.fromEntries(vins.map((vin) => [vin, told])) : {};

/** What the entries bring: devices, and whether cars hold our key. */
export const vehicleRows = {
  devices: {
    ...whileConnected,
    anew: {
      ...whileConnected.anew,
      'an entry came': { sees: { entries: [entry(), entry({ id: 'second' })] } },
      'an entry is not loaded any more': { sees: { entries: [entry({ state: 'setup_retry' })] } },
    },
    same: { 'an entry has another reason': { sees: { entries: [entry({ reason: 'other' })] } } },
    keeps: 'asked',
    looks: {
      'Core lists a car': {
        ports: coreSays(devicesOfCore),
        sees: [
          device({
            id: 'car',
            model: undefined,
            entities: 3,
            withValue: 1,
            flashLights: undefined,
            unavailableSince: NOW - MINUTE,
          }),
        ],
      },
      'Core refuses': { ports: coreSays({ ...devicesOfCore, get_states: refused('timeout') }), fails: 'timeout' },
    },
    again: {
      'where all have values': [{}, 5 * MINUTE],
      'often at first, where one has none': [
        { sees: { devices: [device(), device({ withValue: 0 })] } },
        [MINUTE / 4, 5 * MINUTE],
      ],
      'when a vehicle that Core gets no data of counts as failed': [
        { sees: { devices: [device({ unavailableSince: NOW - 18 * MINUTE })] } },
        [2 * MINUTE, 5 * MINUTE],
      ],
      'soon, and not at once, when that is right now': [
        { sees: { devices: [device({ unavailableSince: NOW - 20 * MINUTE + 1 })] } },
        [1_000, 5 * MINUTE],
      ],
    },
    told: ['device_registry_updated', 'entity_registry_updated'],
    follows: ['binary_sensor.car_status', 'subscribe_entities'],
  },

  pairing: {
    cannot: {
      'there is no vehicle': { sees: { devices: [device({ kind: 'energy-site', vin: undefined })] } },
      'its entry is not loaded': { sees: { entries: [entry({ state: 'setup_retry' })] } },
      'there is no key': { sees: { keyFile: { state: 'absent' } } },
      'Tesla holds another key somewhere': { sees: { registrations: { na: registered(OTHER), eu: registered(OURS) } } },
      'what is registered is not known': { unseen: ['registrations'] },
      'Core’s country is not known': { sees: { homeAssistant: { connection: 'disconnected' } } },
    },
    anew: {
      'the domain is another one': { settings: { domain: 'next.example.com' } },
      'the key is another one': {
        sees: { keyFile: keyFile(OTHER), registrations: { na: registered(OTHER), eu: registered(OTHER) } },
      },
      'a vehicle came': { sees: { devices: [device(), device({ id: 'second', vin: '5YJ3E1EA7KF000002' })] } },
    },
    same: { 'an entity has a value': { sees: { devices: [device({ withValue: 10 })] } } },
    lasts: true,
    costs: true,
    looks: {
      'Tesla tells by the entry’s token': { ports: fleet(tell), sees: { [VIN]: told } },
      'Tesla names another region, which tells': {
        ports: fleet(async (region, _token, vins) => {
          if (region !== 'na') throw teslaError('out-of-region', { teslaText: `use base URL: ${regions.na.base}` });
          return Object.fromEntries(vins.map((vin) => [vin, told]));
        }),
        sees: { [VIN]: told },
      },
      'Tesla refuses': { ports: fleet(async () => Promise.reject(teslaError('unauthorized'))), fails: 'unauthorized' },
      'Core’s storage is not there': {
        ports: () => ({ configFolder: temporaryFolder(), store: temporaryStore() }),
        fails: 'storage',
      },
      'it was asked too often today': {
        ports: fleet(async () => Promise.reject(new BilledCallsError('spent', 'enough'))),
        fails: 'spent',
      },
    },
    again: {
      'not by itself: it costs': [{ sees: { pairing: { [VIN]: told } } }, undefined],
      'while a pairing is open, and no longer': [
        { sees: { pairing: { [VIN]: told } }, outcomes: { 'vehicles.pair': { at: NOW } } },
        [MINUTE / 4, undefined],
      ],
      'not where every vehicle has the key': [{ outcomes: { 'vehicles.pair': { at: NOW } } }, undefined],
    },
  },
} satisfies Partial<Rows>;
