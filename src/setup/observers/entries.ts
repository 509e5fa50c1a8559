import { listEntries, onEntries } from '../../ha/entries.ts';
import { observer } from '../observer.ts';
import { whileConnected } from './while-connected.ts';

/** The config entries of Tesla Fleet. What an entry's credential is changes with the credentials. */
export const entries = observer({
  name: 'entries',
  keeps: 'asked',
  needs(world) {
    const connected = whileConnected(world);
    return connected === undefined ? undefined : { ...connected, credentials: world.credentials.value?.map(({ id }) => id) };
  },
  look: async ({ core }) => await listEntries(core),
  listen: ({ core }, changed) => onEntries(core, changed),
});
