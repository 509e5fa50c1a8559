import { describe, expect, test } from 'vitest';
import { HomeAssistantError } from '../../../src/ha/errors.ts';
import { credentials } from '../../../src/setup/steps/credentials.ts';
import { credential, type Different, entry, look, NOW, teslaError } from '../make-world.ts';

const empty: Different['sees'] = { credentials: [], entries: [] };
const refused = teslaError('unauthorized-client');
const notReady = teslaError('invalid-audience');

describe('credentials', () => {
  const table: readonly [string, Different, string, string, string[], string[]][] = [
    ['accepted in every region', {}, 'done', 'done', [], ['save']],
    ['none, and no domain yet', { sees: empty, settings: { domain: undefined } }, 'waiting', 'domain-first', [], []],
    ['none', { sees: empty }, 'todo', 'none', [], ['save']],
    [
      'none, though an integration is set up: they were removed',
      { sees: { credentials: [] } },
      'todo',
      'gone',
      ['sign-in.credential-gone'],
      ['save'],
    ],
    [
      'none, after a pair that Tesla refused',
      { sees: empty, outcomes: { 'credentials.save': { at: NOW, error: refused } } },
      'todo',
      'none',
      ['tesla.unauthorized-client'],
      ['save'],
    ],
    [
      'several apps, none chosen',
      {
        sees: { ...empty, credentials: [credential({ clientId: 'one' }), credential({ id: 'two', clientId: 'two' })] },
        settings: { clientId: undefined },
      },
      'todo',
      'choose',
      [],
      ['choose', 'save'],
    ],
    [
      'a holding copy: the replacement is finished first',
      { sees: { credentials: [credential(), credential({ id: 'copy', authDomain: 'tesla_fleet_setup_holding_app' })] } },
      'todo',
      'replacing',
      [],
      ['finish!'],
    ],
    ['Tesla has not been asked yet', { unseen: ['partnerTokens'] }, 'waiting', 'asking', [], []],
    [
      'unknown in one region and known in another: Tesla has not finished the app',
      { sees: { partnerTokens: { na: true, eu: refused } } },
      'waiting',
      'not-ready',
      ['tesla.app-not-ready'],
      ['ask', 'save'],
    ],
    [
      'refused everywhere: said once',
      { sees: { partnerTokens: { na: refused, eu: refused, cn: refused } } },
      'problem',
      'refused',
      ['tesla.unauthorized-client'],
      ['save'],
    ],
    [
      'not ready in one region: it is waited for',
      { sees: { partnerTokens: { na: true, eu: notReady } } },
      'waiting',
      'not-ready',
      ['tesla.app-not-ready'],
      ['ask', 'save'],
    ],
    [
      'Tesla cannot be reached: it is waited for',
      { sees: { partnerTokens: { na: teslaError('dns'), eu: teslaError('timeout') } } },
      'waiting',
      'not-ready',
      ['tesla.unreachable', 'tesla.unreachable'],
      ['ask', 'save'],
    ],
    [
      'a no that time does not mend',
      { sees: { partnerTokens: { na: true, eu: teslaError('payment-required') } } },
      'problem',
      'not-ready',
      ['tesla.billing-limit'],
      ['ask', 'save'],
    ],
    [
      'an app made in China',
      { sees: { partnerTokens: { na: refused, eu: refused, cn: true } } },
      'problem',
      'done',
      ['credentials.china'],
      ['save'],
    ],
    [
      'a leftover of ours goes by itself',
      { sees: { credentials: [credential(), credential({ id: 'old', clientId: 'old' })] } },
      'done',
      'done',
      [],
      ['remove!', 'save'],
    ],
    [
      'a foreign one goes only after asking',
      { sees: { credentials: [credential(), credential({ id: 'theirs', clientId: 'theirs', authDomain: 'theirs' })] } },
      'done',
      'done',
      [],
      ['remove', 'save'],
    ],
    [
      'while Tesla does not accept ours nothing is removed by itself',
      {
        sees: {
          credentials: [credential(), credential({ id: 'old', clientId: 'old' })],
          partnerTokens: { na: notReady, eu: notReady },
        },
      },
      'waiting',
      'not-ready',
      ['tesla.app-not-ready', 'tesla.app-not-ready'],
      ['ask', 'save'],
    ],
    ['not looked at yet', { unseen: ['credentials'] }, 'unknown', 'not-seen', [], []],
    [
      'the look failed',
      { failed: { credentials: new HomeAssistantError('timeout', 'x') } },
      'unknown',
      'not-seen',
      ['home-assistant.slow'],
      [],
    ],
  ];
  test.each(table)('%s', (_name, different, status, summary, problems, offers) => {
    expect(look(credentials, different).short).toEqual({ status, summary, problems, offers });
  });

  test('what is removed after asking is asked, what goes by itself is ours', () => {
    const removals = (id: string, authDomain: string) =>
      look(credentials, { sees: { credentials: [credential(), credential({ id, clientId: id, authDomain })] } }).actions.filter(
        (offer) => offer.id === 'credentials.remove',
      );
    expect(removals('theirs', 'theirs')).toMatchObject([{ input: { id: 'theirs' }, confirm: expect.anything() }]);
    expect(removals('old', 'tesla_fleet_setup_old')).toMatchObject([{ input: { id: 'old' }, automatic: true }]);
  });

  test('an item that an entry uses by its auth domain is never offered for removal', () => {
    const sees = {
      credentials: [
        credential(),
        credential({ id: 'second', clientId: 'second', authDomain: 'second' }),
        // The same auth domain, newer: Core takes this one, and names the older one as the entry's item.
        credential({ id: 'second_2', clientId: 'second', authDomain: 'second' }),
      ],
      entries: [entry(), entry({ id: 'other', credentialId: 'second' })],
    };
    expect(look(credentials, { sees }).short.offers).toEqual(['save']);
  });

  test('the form of Tesla is there to copy, and the secret is never sent back', () => {
    const { facts, actions } = look(credentials, { sees: empty });
    expect(facts.filter(({ copy }) => copy).map(({ value }) => value)).toContain('https://cars.example.com/');
    const secret = actions[0]?.fields?.find(({ name }) => name === 'clientSecret');
    expect(secret).toMatchObject({ kind: 'secret' });
    expect(secret?.value).toBeUndefined();
  });

  test('an integration that uses another app than the chosen one is told, with the way back', () => {
    const used = credential({ id: 'used', clientId: 'other', authDomain: 'used', name: 'My app' });
    const found = look(credentials, { sees: { credentials: [credential(), used], entries: [entry({ credentialId: 'used' })] } });
    expect(found.short).toMatchObject({ status: 'problem', problems: ['credentials.other-app'] });
    expect(found.actions[0]).toMatchObject({ id: 'credentials.choose', input: { clientId: 'other' } });
  });
});
