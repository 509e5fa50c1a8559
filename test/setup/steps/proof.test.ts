import { describe, expect, test } from 'vitest';
import { HomeAssistantError } from '../../../src/ha/errors.ts';
import { proof } from '../../../src/setup/steps/proof.ts';
import { outcomeKey } from '../../../src/setup/world.ts';
import { type Different, device, entry, look, NOW } from '../make-world.ts';

describe('proof', () => {
  const table: readonly [string, Different, string, string, string[]][] = [
    ['values are there', {}, 'done', 'done', ['flash']],
    [
      'a car sleeps: it is waited for, and nothing is broken',
      { sees: { devices: [device({ withValue: 0 })] } },
      'waiting',
      'sleeping',
      ['flash'],
    ],
    ['no devices', { sees: { devices: [] } }, 'waiting', 'none', []],
    ['no entry is loaded', { sees: { entries: [entry({ state: 'setup_error' })] } }, 'waiting', 'earlier', []],
    ['not looked at', { unseen: ['devices'] }, 'waiting', 'earlier', []],
    ['an energy site has no lights', { sees: { devices: [device({ flashLights: undefined })] } }, 'done', 'done', []],
    [
      'a device whose entities are all disabled is not waited for',
      { sees: { devices: [device({ entities: 0, withValue: 0 })] } },
      'done',
      'done',
      ['flash'],
    ],
  ];
  test.each(table)('%s', (_name, different, status, summary, offers) => {
    expect(look(proof, different).short).toEqual({ status, summary, problems: [], offers });
  });

  test('flashing is asked first, since it costs, and its failure is shown', () => {
    const input = { entityId: 'button.car_flash_lights' };
    const error = new HomeAssistantError('command-refused', 'call_service: Vehicle is offline');
    const found = look(proof, { outcomes: { [outcomeKey('proof.flash', input)]: { at: NOW, error } } });
    expect(found.actions).toMatchObject([{ input, confirm: expect.anything() }]);
    expect(found.short.problems).toEqual(['home-assistant.unknown']);
  });
});
