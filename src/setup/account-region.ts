import { TeslaError } from '../tesla/errors.ts';
import { type RegionId, regionIds, regionNamedIn } from '../tesla/regions.ts';
import type { Ports } from './ports.ts';

type Kept = Readonly<Record<string, RegionId>>;

/** The regions that Tesla has named, by entry. */
function keptIn({ settings }: Ports['store']): Kept {
  const all = Object.entries(settings.get('accountRegions') ?? {});
  return Object.fromEntries(
    all.flatMap(([id, name]) => regionIds.filter((region) => region === name).map((region) => [id, region])),
  );
}

/**
 * Asks with the token of an entry, in the region of its account: the one that Tesla has named before, else the guess. Where Tesla names
 * another, that one is asked, and kept, so that the wrong one is not asked (and paid for) again.
 *
 * @throws what `ask` throws.
 */
export async function askInRegion<Result>(
  { store }: Pick<Ports, 'store'>,
  entryId: string,
  guess: RegionId,
  ask: (region: RegionId) => Promise<Result>,
): Promise<Result> {
  const region = keptIn(store)[entryId] ?? guess;
  try {
    return await ask(region);
  } catch (error) {
    const named =
      error instanceof TeslaError && error.code === 'out-of-region' ? regionNamedIn(error.teslaText ?? '') : undefined;
    if (named === undefined || named === region) throw error;
    store.settings.set({ accountRegions: { ...keptIn(store), [entryId]: named } });
    return await ask(named);
  }
}

/** Forgets the regions of all entries but these. */
export function keepRegionsOf({ store }: Pick<Ports, 'store'>, entryIds: readonly string[]): void {
  const before = Object.entries(keptIn(store));
  const kept = before.filter(([id]) => entryIds.includes(id));
  if (kept.length < before.length) store.settings.set({ accountRegions: Object.fromEntries(kept) });
}
