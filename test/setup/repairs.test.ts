import { describe, expect, test } from 'vitest';
import { text } from '../../src/i18n/text.ts';
import { asAllowed, repairActions, repairIds, repairsOf } from '../../src/setup/repairs.ts';
import type { ActionOffer } from '../../src/setup/step.ts';
import { steps } from '../../src/setup/steps.ts';
import { makeWorld } from './make-world.ts';

const offer: ActionOffer = { id: 'sign-in.reload', label: text('action.sign-in.reload'), automatic: true };

describe('a repair', () => {
  test('is on unless the person has turned it off, and can be turned the other way', () => {
    const { settings } = makeWorld({ settings: { repairsOff: ['reload'] } });
    const shown = repairsOf(settings).map(({ on, offer: { input } }) => [input?.repair, on, input?.turn]);
    expect(shown).toHaveLength(repairIds.length);
    expect(shown).toContainEqual(['reload', false, 'on']);
    expect(shown).toContainEqual(['registration', true, 'off']);
  });

  test('that is turned off stays as a button', () => {
    expect(asAllowed(offer, makeWorld().settings)).toBe(offer);
    expect(asAllowed(offer, makeWorld({ settings: { repairsOff: ['reload'] } }).settings)).toEqual({
      ...offer,
      automatic: false,
    });
  });

  test('goes by actions that exist', () => {
    const known = steps.flatMap(({ actions }) => actions.map(({ id }) => id));
    for (const id of Object.values(repairActions).flat()) expect(known).toContain(id);
  });
});
