import { listAdministrators, onUsers } from '../../ha/users.ts';
import { observer } from '../observer.ts';

/** Who may come into the panel. Asked in recovery mode too. */
export const administrators = observer({
  name: 'administrators',
  keeps: 'always',
  needs: ({ homeAssistant }) => (homeAssistant.value?.connection === 'connected' ? { since: homeAssistant.since } : undefined),
  look: async ({ core }) => await listAdministrators(core),
  listen: ({ core }, changed) => onUsers(core, changed),
});
