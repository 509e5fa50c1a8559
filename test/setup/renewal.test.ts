import { describe, expect, test } from 'vitest';
import { noteTries, triesToCome } from '../../src/setup/renewal.ts';
import { type Different, entry, makeWorld, NOW, teslaError } from './make-world.ts';
import { temporaryStore } from './temporary-store.ts';

const MINUTE = 60_000;
const CHANGED = NOW - 8 * 60 * MINUTE;
const answered = (status: string): string => `${status}, url='https://fleet-auth.prd.vn.cloud.tesla.com/oauth2/v3/token'`;
const forbidden = answered("403, message='Forbidden'");
const refused = entry({ state: 'setup_error', reason: forbidden, changedAt: CHANGED });
const flows = { reauth: [{ flowId: 'reauth', entryId: 'entry', stepId: 'reauth_confirm' }] };
const at = (different: Different = {}) =>
  triesToCome(makeWorld({ ...different, sees: { entries: [refused], flows, ...different.sees } })).get('entry')?.at;
const tries = (count: number, last: number, of = CHANGED) => ({ settings: { renewalTries: { entry: { of, count, last } } } });

describe('the renewal of a token that was refused is tried by itself', () => {
  test('one, ten and sixty minutes after it was seen, and no more', () => {
    expect(at()).toBe(NOW + MINUTE);
    expect(at(tries(1, NOW))).toBe(NOW + 9 * MINUTE);
    expect(at(tries(2, NOW))).toBe(NOW + 50 * MINUTE);
    expect(at(tries(3, NOW))).toBeUndefined();
  });

  test.each(["400, message='Bad Request'", "401, message='Unauthorized'", "404, message='Not Found'"])('after %s', (status) => {
    expect(at({ sees: { entries: [{ ...refused, reason: answered(status) }] } })).toBe(NOW + MINUTE);
  });

  test('after a refusal that Core told in its log alone, of an entry that goes on being loaded', () => {
    const log = [
      { at: NOW, text: 'Region is invalid' },
      { at: NOW, text: `Error requesting Tesla Fleet Vehicle data: ${forbidden}` },
    ];
    expect(at({ sees: { entries: [entry()], log } })).toBe(NOW + MINUTE);
    expect(at({ sees: { entries: [entry()], log: [] } })).toBeUndefined();
  });

  const never: readonly [string, Different][] = [
    [
      'where the access was withdrawn beyond doubt',
      { sees: { entries: [{ ...refused, reason: 'or the refresh_token has already been used' }] } },
    ],
    [
      'at a pause, which Core waits for',
      { sees: { entries: [{ ...refused, reason: answered("429, message='Too Many Requests'") }] } },
    ],
    ['where Core asks for no sign-in', { sees: { flows: { reauth: [] } } }],
    ['where somebody has begun to sign in', { sees: { flows: { reauth: [{ flowId: 'r', entryId: 'entry', stepId: 'auth' }] } } }],
    ['of an entry that the person has disabled', { sees: { entries: [{ ...refused, disabledBy: 'user' }] } }],
    ['where the person has turned that repair off', { settings: { repairsOff: ['reload'] } }],
    ['while automatic steps are paused', { settings: { automatic: false } }],
    [
      'with a secret that Tesla does not know',
      { sees: { partnerTokens: { na: teslaError('unauthorized-client'), eu: teslaError('unauthorized-client') } } },
    ],
  ];
  test.each(never)('never %s', (_name, different) => {
    expect(at(different)).toBeUndefined();
  });

  test('begins anew once the token was renewed, and not at a restart', () => {
    const store = temporaryStore();
    const world = makeWorld({ sees: { entries: [refused, entry({ id: 'well' })], flows } });
    noteTries(store, world);
    noteTries(store, { ...world, settings: { ...world.settings, ...store.settings.all() } });
    expect(store.settings.get('renewalTries')).toEqual({ entry: { of: CHANGED, count: 2, last: NOW } });
    const renewalTries = store.settings.get('renewalTries');
    expect(at({ settings: { renewalTries } })).toBe(NOW + 50 * MINUTE);
    const renewed = { ...refused, changedAt: CHANGED + 1 };
    expect(at({ sees: { entries: [renewed] }, settings: { renewalTries } })).toBe(NOW + MINUTE);
  });

  test('the tries of an entry that is gone are forgotten', () => {
    const store = temporaryStore();
    store.settings.set({ renewalTries: { gone: { of: 1, count: 3, last: NOW } } });
    noteTries(store, makeWorld({ sees: { entries: [refused], flows }, settings: store.settings.all() }));
    expect(Object.keys(store.settings.get('renewalTries') ?? {})).toEqual(['entry']);
  });
});
