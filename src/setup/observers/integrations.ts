import { listCredentialIntegrations } from '../../ha/credentials.ts';
import { observer } from '../observer.ts';
import { whileConnected } from './while-connected.ts';

/** The integrations that take application credentials. */
export const integrations = observer({
  name: 'integrations',
  keeps: 'asked',
  needs: whileConnected,
  look: async ({ core }) => await listCredentialIntegrations(core),
});
