import { readSurroundings } from '../../ha/surroundings.ts';
import { observer } from '../observer.ts';
import { whileConnected } from './while-connected.ts';

const HOUR = 60 * 60_000;

/** The addresses and apps around Home Assistant. */
export const surroundings = observer({
  name: 'surroundings',
  keeps: 'asked',
  needs: whileConnected,
  look: async ({ core }) => await readSurroundings(core),
  again: () => HOUR,
  listen: ({ core }, changed) => core.subscribe({ type: 'subscribe_events', event_type: 'core_config_updated' }, changed),
});
