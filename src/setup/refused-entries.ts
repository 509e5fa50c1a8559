import type { ConfigEntry } from '../ha/entries.ts';
import { failedVehicles, failureReason } from './failing-vehicles.ts';
import { codesIn } from './problems/messages/index.ts';
import type { World } from './world.ts';

/** Names entries, by id, that Tesla refuses with a 403 of which Home Assistant does not tell the cause. */
type Source = (world: World) => readonly string[];

/** The code of a reason by which Home Assistant tells every 403. */
export const FORBIDDEN = 'entry.forbidden';

/** It failed to load. */
function atLoading({ entries }: World): readonly string[] {
  const isRefused = ({ state, disabledBy, reason = '' }: ConfigEntry): boolean =>
    state !== 'loaded' && disabledBy === undefined && codesIn(reason)[0] === FORBIDDEN;
  return (entries.value ?? []).filter(isRefused).map(({ id }) => id);
}

/** It is loaded, and Home Assistant gets no data of a vehicle of its. */
function sinceLoading(world: World): readonly string[] {
  return failedVehicles(world)
    .filter((failed) => codesIn(failureReason(world, failed) ?? '')[0] === FORBIDDEN)
    .map(({ entry }) => entry.id);
}

const sources: readonly Source[] = [atLoading, sinceLoading];

/** The entries, by id, of which Tesla is to be asked why it refuses them. */
export function refusedEntries(world: World): readonly string[] {
  return [...new Set(sources.flatMap((source) => source(world)))].toSorted();
}
