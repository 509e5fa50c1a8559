import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Looks } from '../../../src/setup/looks.ts';
import { pairing } from '../../../src/setup/observers/pairing.ts';
import { Mistakes } from '../../../src/setup/unexpected.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Tesla } from '../../../src/tesla/client.ts';
import { fakeTesla, makePorts } from '../make-ports.ts';
import { device, entry, makeWorld, NOW, OTHER, OURS, registered, teslaError, VIN } from '../make-world.ts';

const OTHER_VIN = '5YJ3E1EA7KF000002';
const told = { paired: true, needsSignedCommands: true };
const world = makeWorld({
  sees: {
    entries: [entry({ id: 'mine' }), entry({ id: 'yours' })],
    devices: [
      device({ id: 'one', entryIds: ['of another integration', 'mine'] }),
      device({ id: 'two', vin: OTHER_VIN, entryIds: ['yours'] }),
    ],
  },
});

async function portsWith(fleetStatus: Tesla['fleetStatus'], over: { readonly store?: Store } = {}) {
  const ports = makePorts({ tesla: fakeTesla({ fleetStatus }), ...over });
  const entries = ['mine', 'yours'].map((id) => ({
    entry_id: id,
    domain: 'tesla_fleet',
    data: { token: { access_token: `token of ${id}`, expires_at: NOW / 1000 + 60 } },
  }));
  await mkdir(join(ports.configFolder, '.storage'));
  await writeFile(join(ports.configFolder, '.storage/core.config_entries'), JSON.stringify({ data: { entries } }));
  return ports;
}

const lookWith = async (fleetStatus: Tesla['fleetStatus']) => await pairing.look(await portsWith(fleetStatus), world);

test('each account is asked for its own vehicles, by the entry of Tesla Fleet', async () => {
  const asked: unknown[] = [];
  await lookWith(async (region, token, vins) => {
    asked.push([region, token, vins]);
    return {};
  });
  // Side by side, in whatever order.
  expect(asked.toSorted((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)))).toEqual([
    ['eu', 'token of mine', [VIN]],
    ['eu', 'token of yours', [OTHER_VIN]],
  ]);
});

test('what one account is refused hides nothing of another', async () => {
  const seen = await lookWith(async (_region, token, vins) => {
    if (token === 'token of mine') throw teslaError('unauthorized');
    return Object.fromEntries(vins.map((vin) => [vin, told]));
  });
  expect(seen).toEqual({ [OTHER_VIN]: told });
});

test('that no account may ask is told', async () => {
  await expect(lookWith(async () => Promise.reject(teslaError('unauthorized')))).rejects.toMatchObject({ code: 'unauthorized' });
});

test('nothing is asked while Tesla holds another key in some region, or it is not known what it holds', () => {
  expect(pairing.key(world)).toBeDefined();
  const sees = { registrations: { na: registered(OURS), eu: registered(OTHER) } };
  expect(pairing.key(makeWorld({ sees }))).toBeUndefined();
  expect(pairing.key(makeWorld({ unseen: ['registrations'] }))).toBeUndefined();
  expect(pairing.key(makeWorld({ sees: { keyFile: { state: 'absent' } } }))).toBeUndefined();
});

test('what is asked again and again ends when every vehicle has the key', () => {
  const outcomes = { 'vehicles.pair': { at: NOW } };
  const open = { [VIN]: { ...told, paired: false } };
  expect(pairing.again(makeWorld({ outcomes, sees: { pairing: open } }))).toBe(15_000);
  expect(pairing.again(makeWorld({ outcomes }))).toBeUndefined();
  expect(pairing.again(makeWorld({ sees: { pairing: open } }))).toBeUndefined();
});

/** Starts the app over a store, waits for what it asks, and has everything checked. Returns how often Tesla was asked, and what is seen. */
async function startAndCheck(store: Store, paired: boolean, about = world) {
  let asked = 0;
  const ports = await portsWith(
    async (_region, _token, vins) => {
      asked += 1;
      return Object.fromEntries(vins.map((vin) => [vin, { ...told, paired }]));
    },
    { store },
  );
  const looks = new Looks(
    [pairing],
    ports,
    () => about,
    () => undefined,
    new Mistakes(() => undefined, Date.now),
  );
  looks.start();
  while (!looks.settled) await new Promise(setImmediate);
  const atStart = asked;
  await looks.fresh();
  looks.stop();
  return { atStart, atCheck: asked - atStart, seen: looks.sights().pairing.value };
}

test('it is asked once: neither a start nor a check asks again, but for a vehicle that lacks the key, or another one', async () => {
  const { store } = makePorts();
  const all = (paired: boolean) => ({ [VIN]: { ...told, paired }, [OTHER_VIN]: { ...told, paired } });
  // Two accounts: a question each.
  expect(await startAndCheck(store, false)).toEqual({ atStart: 2, atCheck: 2, seen: all(false) });
  // What may have changed by a deed is asked at a check.
  expect(await startAndCheck(store, true)).toEqual({ atStart: 0, atCheck: 2, seen: all(true) });
  expect(await startAndCheck(store, true)).toEqual({ atStart: 0, atCheck: 0, seen: all(true) });
  const moved = { ...world, settings: { ...world.settings, domain: 'other.example.com' } };
  expect(await startAndCheck(store, true, moved)).toMatchObject({ atStart: 2, atCheck: 0 });
});
