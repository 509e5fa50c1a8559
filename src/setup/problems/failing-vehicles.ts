import { failedVehicles, failureReason } from '../failing-vehicles.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../step.ts';
import type { World } from '../world.ts';
import { entryProblems } from './entry-causes.ts';

/** Words of an entry that does not load: this one is loaded. */
const ofLoading: ReadonlySet<string> = new Set(['entry.unknown', 'entry.forbidden-passed']);

/** Why Core gets no data of vehicles whose entry is loaded: by what it logged, and what the other checks bear out. */
export function failingVehicleProblems(world: World): Problem[] {
  return failedVehicles(world).flatMap((failing) => {
    const { device, entry } = failing;
    const reason = failureReason(world, failing);
    const known = reason === undefined ? [] : entryProblems(world, { ...entry, reason }, []);
    return known.length > 0 && known.every(({ code }) => !ofLoading.has(code))
      ? known.map((found) => ({ ...found, subject: device.name }))
      : [problem('proof.no-data', { reason: reason ?? '–' }, { subject: device.name, evidence: [reason] })];
  });
}
