import { listCredentials } from '../../ha/credentials.ts';
import { observer } from '../observer.ts';
import { whileConnected } from './while-connected.ts';

/** Home Assistant's application credentials for Tesla Fleet, without their secrets. */
export const credentials = observer({
  name: 'credentials',
  keeps: 'asked',
  needs: whileConnected,
  look: async ({ core }) => await listCredentials(core),
  listen: ({ core }, changed) => core.subscribe({ type: 'application_credentials/subscribe' }, changed),
});
