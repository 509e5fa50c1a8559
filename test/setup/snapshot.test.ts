import { describe, expect, test } from 'vitest';
import { HomeAssistantError } from '../../src/ha/errors.ts';
import { KeyFileError } from '../../src/keys/errors.ts';
import { realWorld } from '../../src/net/addresses.ts';
import { checkAll, snapshotOf } from '../../src/setup/snapshot.ts';
import { steps } from '../../src/setup/steps.ts';
import { type Different, makeWorld, missing, NOW } from './make-world.ts';

const noKey = { keyFile: { state: 'absent' }, keyArchive: [], registrations: { na: missing, eu: missing } } as const;

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
    ['before the person has let the app begin', { sees: noKey, settings: { automatic: undefined } }, 'begin', 'begin'],
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

  test('tells of an automatic action that failed while nobody was there', () => {
    expect(keyPairAfter()).toMatchObject({ status: 'todo', problems: [] });
    const failed = { 'key-pair.generate': { at: NOW, error: new KeyFileError('disk-full', 'ENOSPC') } };
    expect(keyPairAfter(failed)).toMatchObject({ status: 'problem', problems: [{ code: 'key-pair.disk-full' }] });
  });

  test('tells of no action that went well the next time, and of none that is not on offer any more', () => {
    expect(keyPairAfter({ 'key-pair.generate': { at: NOW } })).toMatchObject({ status: 'todo', problems: [] });
    const other = { 'sign-in.resume': { at: NOW, error: new HomeAssistantError('call-refused', 'HTTP 500') } };
    expect(keyPairAfter(other)).toMatchObject({ problems: [] });
  });
});
