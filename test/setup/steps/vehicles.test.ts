import { describe, expect, test } from 'vitest';
import { PAIRING_TIME, pairingUntil, vehicles } from '../../../src/setup/steps/vehicles.ts';
import type { VehicleStatus } from '../../../src/tesla/fleet-status.ts';
import {
  type Different,
  DOMAIN,
  device,
  entry,
  look,
  makeWorld,
  NOW,
  OTHER,
  OURS,
  registered,
  teslaError,
  VIN,
} from '../make-world.ts';

const status = (over: Partial<VehicleStatus> = {}): NonNullable<Different['sees']> => ({
  pairing: { [VIN]: { paired: false, needsSignedCommands: true, ...over } },
});
const begun = (at: number): NonNullable<Different['outcomes']> => ({ 'vehicles.pair': { at } });

describe('vehicles', () => {
  const table: readonly [string, Different, string, string, string[], string[]][] = [
    ['each has our key', {}, 'done', 'done', [], ['look']],
    ['there are none', { sees: { devices: [] } }, 'done', 'none', [], []],
    [
      'an energy site is no vehicle',
      { sees: { devices: [device({ kind: 'energy-site', vin: undefined })] } },
      'done',
      'none',
      [],
      [],
    ],
    ['needs no key', { sees: status({ needsSignedCommands: false }) }, 'done', 'done', [], ['look']],
    ['does not have our key', { sees: status() }, 'todo', 'open', [], ['pair', 'look']],
    [
      'Tesla did not say whether it needs one',
      { sees: status({ needsSignedCommands: undefined }) },
      'todo',
      'open',
      [],
      ['pair', 'look'],
    ],
    ['Tesla has not been asked yet', { unseen: ['pairing'] }, 'waiting', 'asking', [], []],
    ['Tesla did not answer', { failed: { pairing: teslaError('server') } }, 'unknown', 'not-seen', ['tesla.down'], ['look']],
    ['no entry is loaded', { sees: { entries: [entry({ state: 'setup_retry' })] } }, 'waiting', 'earlier', [], []],
    ['there is no entry', { sees: { entries: [] } }, 'waiting', 'earlier', [], []],
    ['the devices have not been looked at', { unseen: ['devices'] }, 'waiting', 'earlier', [], []],
  ];
  test.each(table)('%s', (_name, different, step, summary, problems, offers) => {
    expect(look(vehicles, different).short).toEqual({ status: step, summary, problems, offers });
  });

  test('says on top of the page what cannot be done without the key, and what mends it, until the codes are shown', () => {
    const what = { key: 'summary.read-only', params: { names: 'Car' } };
    expect(look(vehicles, { sees: status() }).limit).toMatchObject({ what, mend: [{ id: 'vehicles.pair' }] });
    expect(look(vehicles, { sees: status(), outcomes: begun(NOW) }).limit).toEqual({ what, mend: [] });
    expect(look(vehicles).limit).toBeUndefined();
  });

  test('an open pairing shows a code for each vehicle, and until when', () => {
    const found = look(vehicles, { sees: status(), outcomes: begun(NOW) });
    expect(found.links).toMatchObject([{ url: `https://www.tesla.com/_ak/${DOMAIN}?vin=${VIN}`, qr: true }]);
    expect(found.waiting).toMatchObject({ since: NOW, until: NOW + PAIRING_TIME });
    expect(found.short.offers).toEqual(['look']);
  });

  test('a pairing ends by itself', () => {
    expect(look(vehicles, { sees: status(), outcomes: begun(NOW - PAIRING_TIME) }).links).toEqual([]);
    expect(pairingUntil(makeWorld({ outcomes: { 'vehicles.pair': { at: NOW, error: teslaError('server') } } }))).toBeUndefined();
  });

  test('no code is shown for a key that is not ours', () => {
    const hostedKey = { ok: true, publicKey: OTHER, publicPem: 'x' } as const;
    expect(look(vehicles, { sees: { ...status(), hostedKey }, outcomes: begun(NOW) }).links).toEqual([]);
  });

  test('no code is shown while Tesla holds another key', () => {
    const sees = { ...status(), registrations: { na: registered(OURS), eu: registered(OTHER) } };
    const found = look(vehicles, { sees, outcomes: begun(NOW) });
    expect([found.links, found.short.problems]).toEqual([[], ['registration.other-key']]);
  });

  test('no code is shown before the hosted key was looked at again', () => {
    // The last look is older than the wish.
    expect(look(vehicles, { sees: status(), outcomes: begun(NOW + 1) }).links).toEqual([]);
  });
});
