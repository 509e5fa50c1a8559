import { describe, expect, test } from 'vitest';
import { HomeAssistantError } from '../../../src/ha/errors.ts';
import { proof } from '../../../src/setup/steps/proof.ts';
import { outcomeKey } from '../../../src/setup/world.ts';
import { type Different, device, entry, look, NOW, teslaError } from '../make-world.ts';

const MINUTE = 60_000;
const forbidden = 'Access to this resource is not authorized, developers should check required Scope.';

/** A car that Core has had no data of for so many minutes, and what Core logged then. */
function failing(minutes: number, logged?: string, over: Different = {}): Different {
  const log = logged === undefined ? [] : [{ at: NOW - minutes * MINUTE, text: logged }];
  const devices = [device({ withValue: 0, unavailableSince: NOW - minutes * MINUTE })];
  return { ...over, sees: { entries: [entry({ scopes: [] })], devices, log, ...over.sees } };
}
const fetching = (reason: string): string => `Error fetching Tesla Fleet Vehicle data: ${reason}`;

describe('a vehicle of a loaded entry that Core gets no data of', () => {
  const table: readonly [string, Different, string, string, string[]][] = [
    ['for one refresh: Home Assistant tries again', failing(19, fetching(forbidden)), 'waiting', 'failing', []],
    ['for two: it has failed, by what Core logged', failing(20, fetching(forbidden)), 'problem', 'failing', ['entry.forbidden']],
    [
      'over the limit: what Tesla said to us tells',
      failing(20, fetching(forbidden), { failed: { pairing: teslaError('exceeded-limit') } }),
      'problem',
      'failing',
      ['tesla.billing-limit'],
    ],
    [
      'over the limit: what Tesla answered when it was asked why',
      failing(20, fetching(forbidden), {
        sees: { refusals: { entry: { state: 'refused', error: teslaError('exceeded-limit') } } },
      }),
      'problem',
      'failing',
      ['tesla.billing-limit'],
    ],
    [
      'though Tesla accepts what it refused',
      failing(20, fetching(forbidden), { sees: { refusals: { entry: { state: 'accepted' } } } }),
      'problem',
      'failing',
      ['proof.no-data'],
    ],
    [
      'without a payment (402)',
      failing(60, fetching('Payment is required in order to use the API (non-free account only).')),
      'problem',
      'failing',
      ['tesla.billing-limit'],
    ],
    [
      'while Tesla is down: nothing to do',
      failing(60, 'Timeout fetching Tesla Fleet Vehicle data'),
      'waiting',
      'failing',
      ['tesla.down'],
    ],
    ['for a reason that nobody knows', failing(60, fetching('Something new')), 'problem', 'failing', ['proof.no-data']],
    ['and Core has forgotten why', failing(60), 'problem', 'failing', ['proof.no-data']],
    [
      'where a new sign-in is asked for: told there',
      failing(60, fetching(forbidden), asksForSignIn()),
      'waiting',
      'sleeping',
      [],
    ],
  ];
  test.each(table)('%s', (_name, different, status, summary, problems) => {
    expect(look(proof, different).short).toEqual({ status, summary, problems, offers: ['flash'] });
  });

  test('names the vehicle and shows the reason; what Core logged before, or of something else, is none', () => {
    const older = { at: NOW - 3 * 60 * MINUTE, text: fetching('Too old') };
    const other = { at: NOW, text: 'Error fetching Tesla Fleet Energy Site Live data: Another thing' };
    const line = { at: NOW - 20 * MINUTE - 1_000, text: fetching('Something new') };
    const said = (log: NonNullable<NonNullable<Different['sees']>['log']>) =>
      look(proof, failing(20, undefined, { sees: { log } })).problems;
    expect(said([other, line, older])).toMatchObject([{ subject: 'Car', what: { params: { reason: 'Something new' } } }]);
    expect(said([other, older])).toMatchObject([{ what: { params: { reason: '–' } } }]);
  });

  test('is well again as soon as values are back', () => {
    expect(look(proof, { sees: { devices: [device({ unavailableSince: undefined })] } }).short.status).toBe('done');
  });
});

function asksForSignIn(): Different {
  return { sees: { flows: { reauth: [{ flowId: 'flow', entryId: 'entry', stepId: 'reauth_confirm' }] } } };
}

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
