import { z } from 'zod';
import { text } from '../i18n/text.ts';
import { type Action, action } from './action.ts';
import { repairIds } from './repairs.ts';
import type { ActionOffer } from './step.ts';
import type { World } from './world.ts';

/** Offered above all steps. */
export function setupOffers(world: World): ActionOffer[] {
  const { automatic } = world.settings;
  if (automatic === true) {
    return [{ id: 'setup.pause', label: text('action.setup.pause') }, ...sidebarOffers(world)];
  }
  const label = automatic === undefined ? text('action.setup.begin') : text('action.setup.resume');
  return [{ id: 'setup.begin', label, primary: true }, ...sidebarOffers(world)];
}

/** Home Assistant leaves an installed app out of its sidebar: asked once. */
function sidebarOffers({ sidebar }: World): ActionOffer[] {
  return sidebar.value?.shown === false
    ? [
        { id: 'setup.no-sidebar', label: text('action.setup.no-sidebar') },
        { id: 'setup.sidebar', label: text('action.setup.sidebar') },
      ]
    : [];
}

/** Whether the app may act by itself is the person's word, and kept; every first look writes nothing. */
export const setupActions: readonly Action[] = [
  action({
    id: 'setup.begin',
    journal: text('journal.setup.begin'),
    input: z.object({}),
    touches: [],
    run: async ({ store }) => store.settings.set({ automatic: true }),
  }),
  action({
    id: 'setup.pause',
    journal: text('journal.setup.pause'),
    input: z.object({}),
    touches: [],
    run: async ({ store }) => store.settings.set({ automatic: false }),
  }),
  action({
    id: 'setup.repair',
    journal: text('journal.setup.repair'),
    input: z.object({ repair: z.enum(repairIds), turn: z.enum(['on', 'off']) }),
    touches: [],
    run: async ({ store }, { repair, turn }) => {
      const off = (store.settings.get('repairsOff') ?? []).filter((each) => each !== repair);
      store.settings.set({ repairsOff: turn === 'on' ? off : [...off, repair] });
    },
  }),
  action({
    id: 'setup.sidebar',
    journal: text('journal.setup.sidebar'),
    input: z.object({}),
    touches: ['sidebar'],
    run: async ({ ownApp }) => await ownApp?.showInSidebar(),
  }),
  action({
    id: 'setup.no-sidebar',
    journal: text('journal.setup.no-sidebar'),
    input: z.object({}),
    touches: ['sidebar'],
    run: async ({ store }) => store.settings.set({ sidebarRefused: true }),
  }),
];
