import { followEntries, listEntries, onEntries } from '../../ha/entries.ts';
import { observer } from '../observer.ts';
import { whileConnected } from './while-connected.ts';

const HOUR = 60 * 60_000;

/** The config entries of Tesla Fleet. What an entry's credential is changes with the credentials. */
export const entries = observer({
  name: 'entries',
  keeps: 'asked',
  needs(world) {
    const connected = whileConnected(world);
    return connected === undefined ? undefined : { ...connected, credentials: world.credentials.value?.map(({ id }) => id) };
  },
  look: async ({ core }, _needs, news) =>
    news === undefined ? await listEntries(core) : await followEntries(core, news.value, news.pushes),
  // The scopes of its token may change with a refresh, which nobody pushes.
  again: () => 6 * HOUR,
  listen: ({ core }, changed) => onEntries(core, changed),
});
