import { readSurroundings } from '../../ha/surroundings.ts';
import { observer } from '../observer.ts';
import { whileConnected } from './while-connected.ts';

const HOUR = 60 * 60_000;

/** The addresses and apps around Home Assistant. */
export const surroundings = observer({
  name: 'surroundings',
  keeps: 'asked',
  limit: 90_000,
  needs: whileConnected,
  look: async ({ core, listCertificates }) => {
    const [around, certificates] = await Promise.all([readSurroundings(core), listCertificates()]);
    return { ...around, certificates };
  },
  again: () => HOUR,
  listen: ({ core }, changed) => core.subscribe({ type: 'subscribe_events', event_type: 'core_config_updated' }, changed),
});
