import { listDevices, onDevices } from '../../ha/devices.ts';
import { agedPause } from '../aged-pause.ts';
import { observer } from '../observer.ts';
import { whileConnected } from './while-connected.ts';

const MINUTE = 60_000;

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
  // Core pushes states only to who takes all of them; these few are asked for, often only while values are awaited.
  again: ({ devices: seen, now }) =>
    seen.value?.some(({ withValue }) => withValue === 0) ? agedPause(seen, now, [MINUTE / 4, 5 * MINUTE]) : 5 * MINUTE,
  listen: ({ core }, changed) => onDevices(core, changed),
});
