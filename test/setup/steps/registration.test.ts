import { describe, expect, test } from 'vitest';
import { registration } from '../../../src/setup/steps/registration.ts';
import { outcomeKey } from '../../../src/setup/world.ts';
import type { TeslaError, TeslaErrorCode } from '../../../src/tesla/errors.ts';
import type { RegionId } from '../../../src/tesla/regions.ts';
import { type Different, key, keyFile, look, missing, NOW, OTHER, OURS, registered, teslaError } from '../make-world.ts';

type Sees = NonNullable<Different['sees']>;
const none: Sees = { registrations: { na: missing, eu: missing }, entries: [] };
const failedIn = (region: RegionId, error: TeslaError): NonNullable<Different['outcomes']> => ({
  [outcomeKey('registration.register', { region })]: { at: NOW, error },
});
const forbidden = teslaError('forbidden');
const notTold = { state: 'not-told', error: forbidden } as const;
const notHosted: Sees = { hostedKey: { ok: false, fault: 'not-found', status: 404, detail: '' } };
const unsure: Sees = { hostedKey: { ok: false, fault: 'timeout', detail: '' } };

describe('registration', () => {
  const table: readonly [string, Different, string, string, string[], string[]][] = [
    ['our key in every region', {}, 'done', 'done', [], []],
    ['before the sign-in only the home region is ours to do', { sees: none }, 'todo', 'open', [], ['register eu!', 'look']],
    [
      'the other region is left to the sign-in',
      { sees: { ...none, registrations: { na: missing, eu: registered(OURS) } } },
      'waiting',
      'left-to-core',
      [],
      ['look'],
    ],
    [
      'with an entry there, both are ours to do',
      { sees: { registrations: { na: missing, eu: missing } } },
      'todo',
      'open',
      [],
      ['register na!', 'register eu!', 'look'],
    ],
    [
      'with an entry there, one is missing',
      { sees: { registrations: { na: missing, eu: registered(OURS) } } },
      'todo',
      'open',
      [],
      ['register na!', 'look'],
    ],
    [
      'another key is registered',
      { sees: { registrations: { na: registered(OURS), eu: registered(OTHER) } } },
      'problem',
      'open',
      ['registration.other-key'],
      ['register eu!', 'look'],
    ],
    [
      'the key file was replaced from elsewhere: that key is not taken to Tesla',
      {
        sees: {
          keyFile: keyFile(OTHER),
          keyArchive: [key(OURS), key(OTHER)],
          hostedKey: { ok: true, publicKey: OTHER, publicPem: 'PEM' },
        },
        settings: { wantedKey: OURS },
      },
      'waiting',
      'earlier',
      [],
      [],
    ],
    [
      'an energy-only app: Tesla does not tell',
      { sees: { registrations: { na: notTold, eu: notTold }, entries: [] } },
      'todo',
      'open',
      [],
      ['register eu!', 'look'],
    ],
    [
      'an energy-only app: the kept answers count',
      {
        sees: {
          registrations: {
            na: { state: 'registered', publicKey: OURS, source: 'answer' },
            eu: { state: 'registered', publicKey: OURS, source: 'answer' },
          },
        },
      },
      'done',
      'done',
      [],
      [],
    ],
    [
      'Tesla did not answer properly: nothing is registered blindly',
      { sees: { registrations: { na: registered(OURS), eu: { state: 'failed', error: teslaError('server') } } } },
      'waiting',
      'tesla-needs-time',
      ['tesla.down'],
      ['register eu', 'look'],
    ],
    [
      'the key is not hosted as far as can be seen from here: it waits, and the person may know better',
      { sees: { ...none, ...notHosted } },
      'waiting',
      'hosting-first',
      [],
      ['register eu'],
    ],
    [
      'another key is hosted: Tesla would take that one',
      { sees: { ...none, hostedKey: { ok: true, publicKey: OTHER, publicPem: 'PEM' } } },
      'waiting',
      'hosting-first',
      [],
      [],
    ],
    [
      'the key cannot be seen from here: Tesla is asked to look',
      { sees: { ...none, ...unsure } },
      'todo',
      'open',
      [],
      ['register eu!', 'look'],
    ],
    [
      'the key cannot be seen from here, and Tesla says no: it is not asked again by itself',
      { sees: { ...none, ...unsure }, outcomes: failedIn('eu', teslaError('key-download-failed')) },
      'problem',
      'refused',
      ['tesla.key-download-failed'],
      ['register eu', 'look'],
    ],
    [
      'the key cannot be seen from here, and Tesla needs time: it is asked again by itself, as it says',
      { sees: { ...none, ...unsure }, outcomes: failedIn('eu', teslaError('rate-limited', { retryAfter: 120 })) },
      'waiting',
      'tesla-needs-time',
      ['tesla.rate-limited'],
      ['register eu!', 'look'],
    ],
    ['no domain', { settings: { domain: undefined } }, 'waiting', 'earlier', [], []],
    ['no key', { sees: { keyFile: { state: 'absent' } } }, 'waiting', 'earlier', [], []],
    ['no credential', { sees: { credentials: [] } }, 'waiting', 'earlier', [], []],
    ['not asked yet', { unseen: ['registrations'] }, 'waiting', 'asking', [], []],
    ['the look failed', { failed: { registrations: teslaError('dns') } }, 'unknown', 'asking', ['tesla.unreachable'], []],
  ];
  test.each(table)('%s', (_name, different, status, summary, problems, offers) => {
    const found = look(registration, different);
    const inputs = found.actions.map(({ input }) => (input?.region === undefined ? '' : ` ${input.region}`));
    const named = found.short.offers.map((offer, at) => offer.replace('register', `register${inputs[at]}`));
    expect({ ...found.short, offers: named }).toEqual({ status, summary, problems, offers });
  });

  test.each<[TeslaErrorCode, string, 'waiting' | 'problem']>([
    ['precondition', 'tesla.unknown', 'problem'],
    ['allowed-origin-mismatch', 'tesla.allowed-origin', 'problem'],
    ['domain-taken', 'tesla.domain-taken', 'problem'],
    ['key-taken', 'tesla.key-taken', 'problem'],
    ['unprocessable', 'tesla.unknown', 'problem'],
    ['key-download-failed', 'tesla.key-download-failed', 'problem'],
    ['key-too-large', 'tesla.key-too-large', 'problem'],
    ['expected-partner-account', 'tesla.app-not-ready', 'waiting'],
    ['rate-limited', 'tesla.rate-limited', 'waiting'],
    ['upstream-timeout', 'tesla.down', 'waiting'],
    ['server', 'tesla.down', 'waiting'],
    ['unreachable', 'tesla.unreachable', 'waiting'],
  ])('an attempt that ended in %s is %s, %s', (code, words, status) => {
    const found = look(registration, {
      sees: none,
      outcomes: failedIn('eu', teslaError(code, { status: 422, teslaText: 'no' })),
    });
    expect(found).toMatchObject({ status, problems: [{ code: words, subject: { key: 'region.eu' } }] });
  });

  test.each<[TeslaErrorCode, boolean]>([
    ['domain-taken', false],
    ['key-taken', false],
    ['allowed-origin-mismatch', false],
    ['invalid-domain', false],
    ['key-download-failed', true],
    ['server', true],
  ])('after %s it is tried again by itself: %s', (code, automatic) => {
    const { actions } = look(registration, { sees: none, outcomes: failedIn('eu', teslaError(code)) });
    expect(actions.find(({ id }) => id === 'registration.register')).toMatchObject({ automatic });
  });
});
