import { listDevices, onDevices, onStates } from '../../ha/devices.ts';
import { agedPause } from '../aged-pause.ts';
import { FAILS_AFTER, failingVehicles } from '../failing-vehicles.ts';
import { observer } from '../observer.ts';
import type { World } from '../world.ts';
import { whileConnected } from './while-connected.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** In how many milliseconds the next vehicle of which Core gets no data counts as failed. */
function untilFailed(world: World): number {
  const left = failingVehicles(world).map(({ since }) => since + FAILS_AFTER - world.now);
  return Math.max(SECOND, Math.min(...left.filter((time) => time > 0)));
}

/** The devices of Tesla Fleet and how many of their entities have a value. */
export const devices = observer({
  name: 'devices',
  keeps: 'asked',
  needs(world) {
    const connected = whileConnected(world);
    return connected === undefined
      ? undefined
      : { ...connected, loaded: world.entries.value?.filter(({ state }) => state === 'loaded').map(({ id }) => id) };
  },
  look: async ({ core }) => await listDevices(core),
  // Core pushes the states of entities that are named; of these many only whether a vehicle is connected, the rest is asked for, often only
  // while values are awaited.
  again(world) {
    const { devices: seen, now } = world;
    const awaited = seen.value?.some(({ withValue }) => withValue === 0);
    return Math.min(awaited ? agedPause(seen, now, [MINUTE / 4, 5 * MINUTE]) : 5 * MINUTE, untilFailed(world));
  },
  listen: ({ core }, changed) => onDevices(core, changed),
  follow: {
    of: (seen) => seen.flatMap(({ statusEntity }) => statusEntity ?? []),
    listen: ({ core }, entityIds, changed) => onStates(core, entityIds, changed),
  },
});
