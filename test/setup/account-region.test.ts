import { expect, test } from 'vitest';
import { askInRegion, keepRegionsOf } from '../../src/setup/account-region.ts';
import type { Store } from '../../src/store/store.ts';
import { regions } from '../../src/tesla/regions.ts';
import { makePorts } from './make-ports.ts';
import { teslaError } from './make-world.ts';

/** Asks a Tesla at which the account lives there. Returns the regions that were asked. */
async function askOf(store: Store, entryId: string, lives: 'na' | 'eu', guess: 'na' | 'eu' = 'eu'): Promise<readonly string[]> {
  const all: string[] = [];
  await askInRegion({ store }, entryId, guess, async (region) => {
    all.push(region);
    if (region !== lives) throw teslaError('out-of-region', { teslaText: `use base URL: ${regions[lives].base}, see …` });
  });
  return all;
}

test('the region that Tesla names is asked, and kept for the entry as long as it is there', async () => {
  const { store } = makePorts();
  const asked = async (...about: readonly [string, 'na' | 'eu', ('na' | 'eu')?]) => await askOf(store, ...about);
  expect(await asked('one', 'na')).toEqual(['eu', 'na']);
  expect(await asked('one', 'na')).toEqual(['na']);
  // Each account has its own; one that moved is found again.
  expect(await asked('two', 'eu')).toEqual(['eu']);
  expect(await asked('one', 'eu')).toEqual(['na', 'eu']);
  expect(await asked('one', 'eu', 'na')).toEqual(['eu']);
  keepRegionsOf({ store }, ['one', 'two']);
  expect(store.settings.get('accountRegions')).toEqual({ one: 'eu' });
  keepRegionsOf({ store }, ['two']);
  expect(store.settings.get('accountRegions')).toEqual({});
});

test.each([
  ['names none', teslaError('out-of-region', { teslaText: 'user out of region' })],
  ['names the one that was asked', teslaError('out-of-region', { teslaText: `use base URL: ${regions.eu.base}` })],
  ['says something else', teslaError('forbidden')],
])('where Tesla %s, that is told, and nobody is asked again', async (_, error) => {
  const all: string[] = [];
  const answer = askInRegion(makePorts(), 'one', 'eu', async (region) => {
    all.push(region);
    throw error;
  });
  await expect(answer).rejects.toBe(error);
  expect(all).toEqual(['eu']);
});
