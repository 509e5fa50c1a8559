import { readLog } from '../../ha/log.ts';
import { observer } from '../observer.ts';
import { whileConnected } from './while-connected.ts';

/** What Core has logged about Tesla Fleet: looked at whenever a flow or an entry changes. */
export const log = observer({
  name: 'log',
  keeps: 'asked',
  needs(world) {
    const connected = whileConnected(world);
    return connected === undefined ? undefined : { ...connected, flows: world.flows.at, entries: world.entries.at };
  },
  look: async ({ core }) => await readLog(core),
});
