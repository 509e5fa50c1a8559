import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pairing } from '../../../src/setup/observers/pairing.ts';
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

async function lookWith(fleetStatus: Tesla['fleetStatus']) {
  const ports = makePorts({ tesla: fakeTesla({ fleetStatus }) });
  const entries = ['mine', 'yours'].map((id) => ({
    entry_id: id,
    domain: 'tesla_fleet',
    data: { token: { access_token: `token of ${id}` } },
  }));
  await mkdir(join(ports.configFolder, '.storage'));
  await writeFile(join(ports.configFolder, '.storage/core.config_entries'), JSON.stringify({ data: { entries } }));
  return await pairing.look(ports, world);
}

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
