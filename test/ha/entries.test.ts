import { describe, expect, test } from 'vitest';
import { type ConfigEntry, enableEntry, followEntries, listEntries, onEntries, reloadEntry } from '../../src/ha/entries.ts';
import { HomeAssistantError } from '../../src/ha/errors.ts';
import { FakeCore, refusal } from './fake-core.ts';

const entry = { entry_id: 'e1', domain: 'tesla_fleet', title: 'me', state: 'loaded', reason: null, disabled_by: null };
const answers = {
  'config_entries/get': [entry],
  'application_credentials/config_entry': { application_credentials_id: 'item' },
  'GET diagnostics/config_entry/e1': { data: { scopes: ['openid'], vehicles: [] } },
};

describe('config entries', () => {
  test('a loaded one has its scopes and its credential', async () => {
    expect(await listEntries(new FakeCore(answers))).toEqual([
      {
        id: 'e1',
        title: 'me',
        state: 'loaded',
        reason: undefined,
        disabledBy: undefined,
        reconfigurable: false,
        credentialId: 'item',
        scopes: ['openid'],
      },
    ]);
  });

  test('of one that is not loaded no diagnostics are asked for', async () => {
    const core = new FakeCore({ ...answers, 'config_entries/get': [{ ...entry, state: 'setup_retry', reason: 'no' }] });
    expect(await listEntries(core)).toMatchObject([{ state: 'setup_retry', reason: 'no', scopes: undefined }]);
    expect(core.asked.map(({ what }) => what)).not.toContain('GET diagnostics/config_entry/e1');
  });

  test('one that is being unloaded has no diagnostics, and is listed all the same', async () => {
    const gone = new HomeAssistantError('call-refused', 'HTTP 500', { status: 500 });
    const core = new FakeCore({ ...answers, 'GET diagnostics/config_entry/e1': gone });
    expect(await listEntries(core)).toMatchObject([{ id: 'e1', scopes: undefined }]);
  });

  test('one whose credential is gone', async () => {
    const core = new FakeCore({ ...answers, 'application_credentials/config_entry': null });
    expect(await listEntries(core)).toMatchObject([{ credentialId: undefined }]);
  });

  test.each([{ ...entry, state: 3 }, { ...entry, entry_id: undefined }, 'text'])(
    'a malformed answer is a typed error: %o',
    async (bad) => {
      const error = await refusal(listEntries(new FakeCore({ ...answers, 'config_entries/get': [bad] })));
      expect(error.code).toBe('unexpected-answer');
    },
  );

  describe('after a push', () => {
    const known: ConfigEntry = {
      id: 'e1',
      title: 'me',
      state: 'loaded',
      reason: undefined,
      disabledBy: undefined,
      reconfigurable: false,
      credentialId: 'before',
      changedAt: undefined,
      scopes: ['before'],
    };
    const other = { ...known, id: 'e2' };
    const push = (over: object = {}, type: string | null = 'updated') => [{ type, entry: { ...entry, ...over } }];
    const credential = 'application_credentials/config_entry';
    const scopes = 'GET diagnostics/config_entry/e1';

    test.each([
      ['it was removed', [push({}, 'removed')], [], undefined],
      [
        'it fails',
        [push({ state: 'setup_retry', reason: 'no' })],
        [],
        { reason: 'no', credentialId: 'before', scopes: undefined },
      ],
      ['the list of the beginning says the same', [push({}, null)], [], known],
      [
        'it was loaded anew: its scopes',
        ['unload_in_progress', 'not_loaded', 'setup_in_progress', 'loaded'].map((state) => push({ state })),
        [scopes],
        { state: 'loaded', credentialId: 'before', scopes: ['openid'] },
      ],
      [
        'something changed that it does not tell: its token, or its credential',
        [push()],
        [credential, scopes],
        { credentialId: 'item', scopes: ['openid'] },
      ],
      ['the same while it is loaded anew', [push(), push({ state: 'not_loaded' })], [credential], { credentialId: 'item' }],
      ['it was made anew', [push({}, 'removed'), push({}, 'added')], [credential, scopes], { credentialId: 'item' }],
      ['others are none of ours', [[{ type: 'updated', entry: { domain: 'hue' } }]], [], known],
      // What we do not understand may be about us.
      ['nobody understands it', [{ form: 'new' }], ['config_entries/get', credential, scopes], { credentialId: 'item' }],
    ] as const)('no more is asked than has to be: %s', async (_, pushes, asked, seen) => {
      const core = new FakeCore(answers);
      const entries = await followEntries(core, [known, other], pushes);
      expect(core.asked.map(({ what }) => what).toSorted()).toEqual([...asked].toSorted());
      const found = entries.find(({ id }) => id === 'e1');
      if (seen === undefined) expect(found).toBeUndefined();
      else expect(found).toMatchObject(seen);
      if (!asked.some((what) => what === 'config_entries/get')) expect(entries).toContainEqual(other);
    });
  });

  test('changes of other integrations are nothing to us', () => {
    const core = new FakeCore();
    let changes = 0;
    const end = onEntries(core, () => {
      changes += 1;
    });
    core.push('config_entries/subscribe', [{ type: 'updated', entry: { domain: 'hue' } }]);
    expect(changes).toBe(0);
    core.push('config_entries/subscribe', [{ type: 'updated', entry }]);
    // What we do not understand may be about us.
    core.push('config_entries/subscribe', { form: 'new' });
    expect(changes).toBe(2);
    end();
    expect(core.subscriptions).toBe(0);
  });

  test('one is reloaded and enabled', async () => {
    const core = new FakeCore({
      'POST config/config_entries/entry/e1/reload': { require_restart: false },
      'config_entries/disable': { require_restart: false },
    });
    await reloadEntry(core, 'e1');
    await enableEntry(core, 'e1');
    expect(core.asked[1]?.question).toMatchObject({ entry_id: 'e1', disabled_by: null });
  });
});
