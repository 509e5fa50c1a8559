import { describe, expect, test } from 'vitest';
import type { ApplicationCredential } from '../../src/ha/credentials.ts';
import { sortCredentials } from '../../src/setup/chosen-credential.ts';
import { credential, type Different, entry, makeWorld } from './make-world.ts';

const ours = credential({ id: 'ours' });
const foreign = credential({ id: 'foreign', clientId: 'foreign', authDomain: 'foreign' });
const holding = credential({ id: 'holding', authDomain: 'tesla_fleet_setup_holding_app' });

function sort(credentials: readonly ApplicationCredential[], usedItem?: string, clientId: string | undefined = 'app') {
  const entries = usedItem === undefined ? [] : [entry({ credentialId: usedItem })];
  const found = sortCredentials(makeWorld({ sees: { credentials, entries }, settings: { clientId } } as Different));
  const ids = (items: readonly ApplicationCredential[] = []): string[] => items.map(({ id }) => id);
  return {
    chosen: found?.chosen?.id,
    choices: ids(found?.choices),
    holding: found?.holding?.id,
    leftovers: ids(found?.leftovers),
    foreign: ids(found?.foreign),
  };
}
const nothing = { chosen: undefined, choices: [], holding: undefined, leftovers: [], foreign: [] };

describe('which credential counts', () => {
  test('none', () => expect(sort([])).toEqual(nothing));
  test('the only one, whoever made it', () => {
    expect(sort([foreign], undefined, undefined)).toEqual({ ...nothing, chosen: 'foreign' });
  });
  test('the one that an entry uses, where the person chose none', () => {
    expect(sort([ours, foreign], 'foreign', 'gone')).toEqual({ ...nothing, chosen: 'foreign', leftovers: ['ours'] });
  });
  test('the app that the person chose, also while an entry uses another one, which is not touched', () => {
    expect(sort([ours, foreign], 'foreign')).toEqual({ ...nothing, chosen: 'ours' });
  });
  test('the app that the person chose', () => {
    expect(sort([ours, foreign])).toEqual({ ...nothing, chosen: 'ours', foreign: ['foreign'] });
  });
  test('of one app, ours', () => {
    const byHand = credential({ id: 'by-hand', authDomain: 'by-hand' });
    expect(sort([byHand, ours])).toMatchObject({ chosen: 'ours', foreign: [] });
  });
  test('of several with one auth domain the last, as in Core; the older one of ours is a leftover', () => {
    const newer = credential({ id: 'newer' });
    expect(sort([ours, newer])).toEqual({ ...nothing, chosen: 'newer', leftovers: ['ours'] });
  });
  test('several apps and none chosen: each is a choice, and nothing is to be removed', () => {
    expect(sort([ours, foreign], undefined, 'gone')).toEqual({ ...nothing, choices: ['ours', 'foreign'] });
  });
  test('a holding copy is never chosen', () => {
    expect(sort([holding])).toEqual({ ...nothing, holding: 'holding' });
    expect(sort([ours, holding])).toEqual({ ...nothing, chosen: 'ours', holding: 'holding' });
  });
  test('what an entry uses by its auth domain is not foreign, whichever item it names', () => {
    const old = credential({ id: 'second', clientId: 'second', authDomain: 'second' });
    const rotated = credential({ id: 'second_2', clientId: 'second', authDomain: 'second' });
    const world = makeWorld({
      sees: { credentials: [ours, old, rotated], entries: [entry({ credentialId: 'ours' }), entry({ credentialId: 'second' })] },
    });
    expect(sortCredentials(world)).toMatchObject({ chosen: ours, foreign: [], leftovers: [] });
  });
  test('as long as entries or credentials are not known, nothing is said', () => {
    expect(sortCredentials(makeWorld({ unseen: ['entries'] }))).toBeUndefined();
    expect(sortCredentials(makeWorld({ unseen: ['credentials'] }))).toBeUndefined();
  });
});
