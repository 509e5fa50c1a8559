import { readLog } from '../../ha/log.ts';
import { failingVehicles } from '../failing-vehicles.ts';
import { observer } from '../observer.ts';
import { whileConnected } from './while-connected.ts';

/** What Core has logged about Tesla Fleet: looked at whenever a flow or an entry changes, or a refresh of a vehicle failed. */
export const log = observer({
  name: 'log',
  keeps: 'asked',
  needs(world) {
    const connected = whileConnected(world);
    const failing = failingVehicles(world).map(({ since }) => since);
    return connected === undefined ? undefined : { ...connected, flows: world.flows.at, entries: world.entries.at, failing };
  },
  look: async ({ core }) => await readLog(core),
});
