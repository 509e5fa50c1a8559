import { observer } from '../observer.ts';

/** Whether the panel is in Home Assistant's sidebar; not asked where there is no Supervisor, or once the person wants it elsewhere. */
export const sidebar = observer({
  name: 'sidebar',
  needs: ({ settings }) => (settings.automatic === undefined || settings.sidebarRefused === true ? undefined : {}),
  look: async ({ ownApp }) => ({ shown: ownApp === undefined || (await ownApp.inSidebar()) }),
});
