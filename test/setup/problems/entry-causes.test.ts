import { expect, test } from 'vitest';
import { entryProblems } from '../../../src/setup/problems/entry-causes.ts';
import type { Refusal } from '../../../src/setup/world.ts';
import {
  type Different,
  DOMAIN,
  entry,
  expectWords,
  makeWorld,
  missing,
  NOW,
  OTHER,
  OURS,
  registered,
  teslaError,
} from '../make-world.ts';

const broken = entry({ state: 'setup_retry', reason: 'A condition has not been met to process the request.' });

/** "A condition has not been met", told apart by what the other checks saw. */
const table: readonly [string, Different, readonly string[]][] = [
  ['nothing was looked at yet: the causes in general', { unseen: ['registrations', 'partnerTokens'] }, ['']],
  ['everything is well: the one cause that cannot be looked at', {}, ['-none']],
  ['one region is missing', { sees: { registrations: { na: registered(OURS), eu: missing } } }, ['-region']],
  ['both regions are missing', { sees: { registrations: { na: missing, eu: missing } } }, ['-region', '-region']],
  ['another key is registered', { sees: { registrations: { na: registered(OURS), eu: registered(OTHER) } } }, ['-other-key']],
  ['the key is not found', { sees: { hostedKey: { ok: false, fault: 'not-found', detail: '' } } }, ['-hosting']],
  ['the key cannot be seen from here: no cause', { sees: { hostedKey: { ok: false, fault: 'timeout', detail: '' } } }, ['-none']],
  [
    'id and secret are refused everywhere',
    { sees: { partnerTokens: { na: teslaError('unauthorized-client'), eu: teslaError('unauthorized-client') } } },
    ['-credentials'],
  ],
  [
    'several at once, the one that comes first in the way first',
    {
      sees: { registrations: { na: missing, eu: registered(OURS) }, hostedKey: { ok: false, fault: 'redirect', detail: '' } },
    },
    ['-region', '-hosting'],
  ],
];

test.each(table)('412, and %s', (_name, different, causes) => {
  const problems = entryProblems(makeWorld(different), broken, []);
  expect(problems.map(({ code }) => code)).toEqual(causes.map((cause) => `entry.precondition${cause}`));
  for (const each of problems) {
    expectWords(each);
    expect(each.evidence).toEqual(['setup_retry: A condition has not been met to process the request.']);
  }
});

const said = 'Access to this resource is not authorized, developers should check required Scope.';
const forbidden = entry({ state: 'setup_retry', reason: said });
const asked = (refusal: Refusal, more: Different = {}): Different => ({ sees: { refusals: { entry: refusal } }, ...more });
const refused = (...error: Parameters<typeof teslaError>): Refusal => ({ state: 'refused', error: teslaError(...error) });

/** A 403, told apart by what Tesla answered to this app. */
const refusals: readonly [string, Different, string][] = [
  ['nobody was asked yet: no cause is made up', {}, 'entry.forbidden'],
  ['the token has run out', asked({ state: 'expired' }), 'entry.forbidden'],
  ['the question failed by itself', asked(refused('server')), 'entry.forbidden'],
  ['the scopes are missing', asked({ state: 'no-scopes', scopes: ['openid'] }), 'tesla.missing-scopes'],
  ['Tesla says that scopes are missing', asked(refused('missing-scopes')), 'tesla.missing-scopes'],
  ['the limit is reached', asked(refused('exceeded-limit')), 'tesla.billing-limit'],
  ['the token is none of the Fleet API', asked(refused('no-fleet-api')), 'tesla.no-fleet-api'],
  ['not allowed in the region', asked(refused('not-allowed-in-region')), 'tesla.not-allowed-in-region'],
  ['no row fits', asked(refused('forbidden', { status: 403, teslaText: 'a new kind of no' })), 'tesla.unknown'],
  ['Tesla accepts it now', asked({ state: 'accepted' }), 'entry.forbidden-passed'],
  [
    'Tesla accepts it, but not from Home Assistant',
    asked({ state: 'accepted' }, { outcomes: { 'sign-in.reload': { at: NOW } } }),
    'entry.forbidden',
  ],
  [
    'the read-back tells of the limit',
    { sees: { registrations: { eu: { state: 'failed', error: teslaError('exceeded-limit') } } } },
    'tesla.billing-limit',
  ],
];

test.each(refusals)('403, and %s', (_name, different, code) => {
  const [found, ...more] = entryProblems(makeWorld(different), forbidden, []);
  expect([found?.code, more]).toEqual([code, []]);
  expect(found?.subject).toBe(forbidden.title);
  expect(found?.evidence[0]).toBe(`setup_retry: ${said}`);
  if (found !== undefined) expectWords(found);
});

test('what Tesla told of one entry is not told of another', () => {
  const [found] = entryProblems(makeWorld(asked(refused('exceeded-limit'))), { ...forbidden, id: 'other' }, []);
  expect(found?.code).toBe('entry.forbidden');
});

test('the domain stands where its allowed origin is to be looked at', () => {
  const [found] = entryProblems(makeWorld(), broken, []);
  expect(found?.remedy.params).toMatchObject({ domain: DOMAIN });
});

test('a scope that Core does not know is named from its log, and only where Core gives no other reason', () => {
  const log = [{ at: 0, text: "Error setting up entry x for tesla_fleet: ValueError: 'vehicle_specs' is not a valid Scope" }];
  const [found] = entryProblems(makeWorld(), entry({ state: 'setup_error' }), log);
  expect(found).toMatchObject({ code: 'entry.unknown-scope', what: { params: { scope: 'vehicle_specs' } } });
  expect(entryProblems(makeWorld(), broken, log)).toHaveLength(1);
});
