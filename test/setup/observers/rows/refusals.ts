import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ports } from '../../../../src/setup/ports.ts';
import type { World } from '../../../../src/setup/world.ts';
import type { Tesla } from '../../../../src/tesla/client.ts';
import { regions } from '../../../../src/tesla/regions.ts';
import { fakeTesla } from '../../make-ports.ts';
import { device, entry, missing, NOW, OTHER, OURS, registered, teslaError, VIN } from '../../make-world.ts';
import { temporaryFolder, temporaryStore } from '../../temporary-store.ts';
import { type Change, type Rows, worldOf } from '../row.ts';
import { limited } from './app-at-tesla.ts';

const MINUTE = 60_000;
const scopes = ['openid', 'vehicle_device_data'];
const reason = 'Access to this resource is not authorized, developers should check required Scope.';
const refused = { entries: [entry({ state: 'setup_retry', reason })] };
const over = teslaError('exceeded-limit');
const down = teslaError('server');

/** What Tesla has registered was read back when the refusal was known, or before. */
const readBack = (prompt?: 'doubt' | 'well') => (world: World) => {
  const { prompt: _, ...registrations } = world.registrations;
  return { ...world, registrations: { ...registrations, ...(prompt === undefined ? {} : { prompt }) } };
};
/** The refusal is known, and the registration was read back since. */
const doubted =
  (change: Change = {}): Change =>
  () =>
    readBack('doubt')(worldOf({ world: { sees: { ...refused, devices: [] } } }, change));

/** The entry is loaded, and for so many minutes Home Assistant has had no data of its vehicle. */
const failed =
  (minutes: number): Change =>
  () =>
    readBack('doubt')(
      worldOf(
        {},
        {
          sees: {
            devices: [device({ unavailableSince: NOW - minutes * MINUTE })],
            log: [{ at: NOW - minutes * MINUTE, text: `Error fetching Tesla Fleet Vehicle data: ${reason}` }],
          },
        },
      ),
    );

interface Kept {
  readonly scp?: readonly string[];
  readonly ou_code?: string;
  readonly exp?: number;
  readonly expires_at?: number;
}

/** Core's storage with a token of this kind, and a Tesla that answers it. */
export function kept(products: Tesla['products'], { expires_at = NOW / 1000 + 60, ...claims }: Kept = {}): () => Partial<Ports> {
  return () => {
    const configFolder = temporaryFolder();
    const payload = { scp: scopes, ou_code: 'EU', exp: NOW / 1000 + 60, ...claims };
    const access_token = `x.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.x`;
    const entries = [{ entry_id: 'entry', domain: 'tesla_fleet', data: { token: { access_token, expires_at } } }];
    mkdirSync(join(configFolder, '.storage'));
    writeFileSync(join(configFolder, '.storage/core.config_entries'), JSON.stringify({ data: { entries } }));
    return { configFolder, store: temporaryStore(), tesla: fakeTesla({ products }) };
  };
}

/** Tesla refuses nothing but what has a price, which is asked of an entry with vehicles. */
const fleet =
  (fleetStatus: Tesla['fleetStatus'], claims?: Kept): (() => Partial<Ports>) =>
  () => ({ ...kept(unasked, claims)(), tesla: fakeTesla({ products: async () => undefined, fleetStatus }) });
const unasked: Tesla['products'] = async () => {
  throw new Error('asked all the same');
};
const only =
  (right: string): Tesla['products'] =>
  async (region) => {
    if (region !== right) throw new Error(`${region} is not to be asked`);
  };
const says =
  (error: Error): Tesla['products'] =>
  async () => {
    throw error;
  };

/** Why Tesla refuses an entry. */
export const refusalRows = {
  refusals: {
    cannot: {
      'nothing was read back since it is refused': () => readBack('well')(worldOf({ world: { sees: refused } })),
      'the registration is lost: that comes first': doubted({ sees: { registrations: { na: registered(OURS), eu: missing } } }),
      'another key is registered': doubted({ sees: { registrations: { na: registered(OURS), eu: registered(OTHER) } } }),
      'Core is just trying': { sees: { entries: [entry({ state: 'setup_in_progress' })] } },
      'the entries have not been seen': { unseen: ['entries'] },
    },
    can: { 'it is refused': doubted() },
    anew: {
      'it is refused': doubted(),
      'another one is refused': doubted({ sees: { entries: [entry({ id: 'other', state: 'setup_retry', reason })] } }),
    },
    same: {
      'it failed for another reason': { sees: { entries: [entry({ state: 'setup_retry', reason: 'Account is locked' })] } },
    },
    lasts: true,
    costs: true,
    looks: {
      'nobody is asked where nothing is refused': { world: { sees: { entries: [entry()] } }, sees: {} },
      'Tesla says why': { world: doubted(), ports: kept(says(over)), sees: { entry: { state: 'refused', error: over } } },
      'Tesla accepts it': { world: doubted(), ports: kept(only('eu')), sees: { entry: { state: 'accepted' } } },
      'the region of the token is asked': {
        world: doubted(),
        ports: kept(only('na'), { ou_code: 'NA' }),
        sees: { entry: { state: 'accepted' } },
      },
      'the region of the home, where the token names none': {
        world: doubted(),
        ports: kept(only('eu'), { ou_code: '?' }),
        sees: { entry: { state: 'accepted' } },
      },
      'Tesla names another region, which tells': {
        world: doubted(),
        ports: kept(async (region) => {
          throw region === 'na' ? over : teslaError('out-of-region', { teslaText: `use base URL: ${regions.na.base}` });
        }),
        sees: { entry: { state: 'refused', error: over } },
      },
      'the token lacks the scopes: nobody is asked': {
        world: doubted(),
        ports: kept(unasked, { scp: ['openid'] }),
        sees: { entry: { state: 'no-scopes', scopes: ['openid'] } },
      },
      'nobody is asked with a token that has run out': {
        world: doubted(),
        ports: kept(unasked, { exp: NOW / 1000 }),
        sees: { entry: { state: 'expired' } },
      },
      'nobody is asked with a token that Core takes for refused': {
        world: doubted(),
        ports: kept(unasked, { expires_at: 0 }),
        sees: { entry: { state: 'expired' } },
      },
      'of an entry with vehicles that is asked as well which has a price': {
        world: doubted({ sees: { devices: [device(), device({ entryIds: ['other'] })] } }),
        ports: fleet(async (region, _token, vins) => {
          throw region === 'eu' && vins.join() === VIN ? over : new Error(`${region} ${vins}`);
        }),
        sees: { entry: { state: 'refused', error: over } },
      },
      'not where the token may not ask for vehicles': {
        world: doubted({ sees: { devices: [device()] } }),
        ports: kept(only('eu'), { scp: ['energy_device_data'] }),
        sees: { entry: { state: 'accepted' } },
      },
      'of a loaded entry whose vehicle has failed': {
        world: failed(20),
        ports: fleet(async () => {
          throw over;
        }),
        sees: { entry: { state: 'refused', error: over } },
      },
      'not of one whose vehicle fails for a moment': { world: failed(19), sees: {} },
      'Core’s storage is not there': {
        world: doubted(),
        ports: () => ({ configFolder: temporaryFolder() }),
        fails: 'storage',
      },
    },
    again: {
      'never by itself, once Tesla has said why': [
        { sees: { refusals: { entry: { state: 'refused', error: over } } } },
        undefined,
      ],
      'soon, where it could not be asked': [
        { sees: { refusals: { entry: { state: 'refused', error: down } } } },
        [MINUTE, 60 * MINUTE],
      ],
      'soon, where the token has run out': [{ sees: { refusals: { entry: { state: 'expired' } } } }, [MINUTE, 60 * MINUTE]],
      'no sooner than Tesla asks for': [{ sees: { refusals: { entry: { state: 'refused', error: limited } } } }, 120 * MINUTE],
    },
  },
} satisfies Partial<Rows>;
