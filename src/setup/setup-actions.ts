import { z } from 'zod';
import { text } from '../i18n/text.ts';
import { type Action, action } from './action.ts';
import type { ActionOffer } from './step.ts';
import type { World } from './world.ts';

/** Offered above all steps. */
export function setupOffers({ settings }: World): ActionOffer[] {
  if (settings.automatic === true) {
    return [{ id: 'setup.pause', label: text('action.setup.pause') }];
  }
  const label = settings.automatic === undefined ? text('action.setup.begin') : text('action.setup.resume');
  return [{ id: 'setup.begin', label, primary: true }];
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
];
