import { describe, expect, test } from 'vitest';
import { HomeAssistantError } from '../../src/ha/errors.ts';
import { KeyFileError } from '../../src/keys/errors.ts';
import { realWorld } from '../../src/net/addresses.ts';
import { checkAll, snapshotOf } from '../../src/setup/snapshot.ts';
import { steps } from '../../src/setup/steps.ts';
import { type Different, device, entry, makeWorld, missing, NOW, VIN } from './make-world.ts';

const noKey = { keyFile: { state: 'absent' }, keyArchive: [], registrations: { na: missing, eu: missing } } as const;

const nothing = { ...noKey, credentials: [], entries: [], devices: [], registrations: {}, partnerTokens: {} } as const;
const fresh = { automatic: undefined, domain: undefined, hostingMethod: undefined, clientId: undefined };

function picture(different: Different) {
  const world = makeWorld(different);
  const views = checkAll(steps, world, realWorld);
  const { summary, actions } = snapshotOf(views, world);
  return { views, said: [summary.key, ...actions.map(({ label }) => label.key)] };
}

function keyPairAfter(outcomes: Different['outcomes'] = {}) {
  return picture({ sees: noKey, outcomes }).views.find(({ id }) => id === 'key-pair');
}

describe('the snapshot', () => {
  test.each([
    ['on an empty Home Assistant', { sees: nothing, settings: fresh }, 'begin', 'begin'],
    ['at the check-up of what is there', { sees: noKey, settings: { automatic: undefined } }, 'check-up', 'begin'],
    ['while the app may act', { sees: noKey }, 'todo', 'pause'],
    ['paused half-way', { sees: noKey, settings: { automatic: false } }, 'paused', 'resume'],
    ['when all is done', {}, 'done', 'pause'],
    ['when all is done, and paused', { settings: { automatic: false } }, 'done-paused', 'resume'],
  ] as const satisfies readonly (readonly [string, Different, string, string])[])(
    'says in one sentence how things are %s',
    (_name, different, summary, offer) => {
      expect(picture(different).said).toEqual([`summary.${summary}`, `action.setup.${offer}`]);
    },
  );

  const mayOnlySee = { entries: [entry({ scopes: ['openid', 'vehicle_device_data'] })] };
  const unpaired = { pairing: { [VIN]: { paired: false, needsSignedCommands: true } } };
  test.each([
    ['what was not allowed', { sees: mayOnlySee }, ['read-only'], ['sign-in.consent']],
    ['the same while paused', { sees: mayOnlySee, settings: { automatic: false } }, ['read-only'], ['sign-in.consent']],
    [
      'the same while a vehicle sleeps',
      { sees: { ...mayOnlySee, devices: [device({ withValue: 0 })] } },
      ['read-only'],
      ['sign-in.consent'],
    ],
    ['a vehicle without the key that it needs', { sees: unpaired }, ['read-only'], ['vehicles.pair']],
    [
      'nothing of it while something is wrong',
      { sees: { ...noKey, ...mayOnlySee, keyFile: { state: 'unreadable', code: 'failed', detail: 'EIO' } } },
      ['problem'],
      [],
    ],
    ['nothing of it while something else comes first', { sees: { ...noKey, ...unpaired } }, ['todo'], []],
  ] as const satisfies readonly (readonly [string, Different, string[], string[]])[])(
    'says on top what Home Assistant cannot do, with the button that mends it: %s',
    (_name, different, summary, offers) => {
      const world = makeWorld(different);
      const { summary: said, actions } = snapshotOf(checkAll(steps, world, realWorld), world);
      expect([said.key.replace('summary.', '')]).toEqual(summary);
      expect(actions.map(({ id }) => id).filter((id) => !id.startsWith('setup.'))).toEqual(offers);
    },
  );

  test('ends the check-up with what the app would do, and leaves that out once it may', () => {
    const plan = (automatic: boolean | undefined): string[] => {
      const world = makeWorld({ sees: noKey, settings: { automatic } });
      return snapshotOf(checkAll(steps, world, realWorld), world).plan.map(({ key }) => key);
    };
    expect(plan(undefined)).toEqual(['action.key-pair.generate']);
    expect(plan(false)).toEqual(['action.key-pair.generate']);
    expect(plan(true)).toEqual([]);
  });

  test('asks once about the sidebar', () => {
    const labels = (different: Different): string[] => picture(different).said.slice(2);
    expect(labels({ sees: { sidebar: { shown: false } } })).toEqual(['action.setup.no-sidebar', 'action.setup.sidebar']);
    expect(labels({})).toEqual([]);
    expect(labels({ unseen: ['sidebar'] })).toEqual([]);
  });

  test('tells of an automatic action that failed while nobody was there', () => {
    expect(keyPairAfter()).toMatchObject({ status: 'todo', problems: [] });
    const failed = { 'key-pair.generate': { at: NOW, error: new KeyFileError('disk-full', 'ENOSPC') } };
    expect(keyPairAfter(failed)).toMatchObject({ status: 'problem', problems: [{ code: 'key-pair.disk-full' }] });
  });

  test('tells of what is undone again and again, and leaves it to the person', () => {
    const [, keyPair] = checkAll(steps, makeWorld({ sees: noKey }), realWorld, (key) => key === 'key-pair.generate');
    expect(keyPair).toMatchObject({ status: 'problem', problems: [{ code: 'repair.undone' }] });
    expect(keyPair?.actions.find(({ id }) => id === 'key-pair.generate')).toMatchObject({ automatic: false });
  });

  test('tells of no action that went well the next time, and of none that is not on offer any more', () => {
    expect(keyPairAfter({ 'key-pair.generate': { at: NOW } })).toMatchObject({ status: 'todo', problems: [] });
    const other = { 'sign-in.resume': { at: NOW, error: new HomeAssistantError('call-refused', 'HTTP 500') } };
    expect(keyPairAfter(other)).toMatchObject({ problems: [] });
  });
});
