import { describe, expect, test } from 'vitest';
import { HomeAssistantError } from '../../../src/ha/errors.ts';
import { homeAssistantItself } from '../../../src/setup/hosting-methods/home-assistant.ts';
import type { Observed } from '../../../src/setup/world.ts';
import { makePorts } from '../make-ports.ts';
import { type Different, DOMAIN, expectWords, makeWorld, NOW } from '../make-world.ts';

const whole = { state: 'ours', version: '0.1.0', whole: true, current: true } as const;
const loaded = { id: 'host', state: 'loaded', disabledBy: undefined };

/** What is found, in short: offers (with `!` where the app may do it by itself), problems, what is awaited. */
function find(keyHost: Partial<Observed['keyHost']>, different: Different = {}) {
  const seen = { files: whole, version: undefined, entry: undefined, ...keyHost };
  const world = makeWorld({ ...different, sees: { keyHost: seen, ...different.sees } });
  const { actions = [], problems = [], waiting } = homeAssistantItself.check(world, DOMAIN);
  for (const each of problems) expectWords(each);
  return {
    offers: actions.map(({ id, automatic }) => `${id.replace('hosting.key-host-', '')}${automatic === true ? '!' : ''}`),
    problems: problems.map(({ code }) => code),
    waiting: waiting?.for.key,
  };
}

const agreed: Different = { settings: { keyHost: true }, outcomes: { 'hosting.key-host-write': { at: NOW - 1_000 } } };
const restarted = (ago: number): Different => ({
  ...agreed,
  outcomes: { ...agreed.outcomes, 'hosting.key-host-restart': { at: NOW - ago } },
});

describe('Home Assistant itself', () => {
  test('is asked for first; nothing is written without a word', () => {
    expect(find({ files: { state: 'absent' } })).toEqual({ offers: ['write'], problems: [], waiting: undefined });
    expect(find({ files: { state: 'absent' } }, agreed).offers).toEqual(['write']);
  });

  test('leaves a folder alone that is not ours', () => {
    expect(find({ files: { state: 'foreign' } })).toEqual({ offers: [], problems: ['key-host.foreign'], waiting: undefined });
  });

  test('goes on by itself once it was agreed to, and restarts only after the writing', () => {
    expect(find({ files: { ...whole, whole: false } }, agreed).offers).toEqual(['write!', 'remove']);
    expect(find({ files: { ...whole, current: false } }, agreed).offers).toEqual(['write!', 'remove']);
    expect(find({ files: { ...whole, current: false } }).offers).toEqual(['write', 'remove']);
    expect(find({}, agreed).offers).toEqual(['restart!', 'remove']);
    expect(find({}, { settings: { keyHost: true } }).offers).toEqual(['restart', 'remove']);
    expect(find({ version: '0.1.0' }).offers).toEqual(['add!', 'remove']);
    expect(find({ version: '0.1.0', entry: { ...loaded, state: 'setup_error' } }).offers).toEqual(['reload!', 'remove']);
    expect(find({ version: '0.1.0', entry: loaded }).offers).toEqual(['remove']);
  });

  test('enables by itself what no person has disabled', () => {
    expect(find({ version: '0.1.0', entry: { ...loaded, disabledBy: 'integration' } }).offers).toEqual(['enable!', 'remove']);
  });

  test('does not enable by itself what a person has disabled', () => {
    expect(find({ version: '0.1.0', entry: { ...loaded, disabledBy: 'user' } })).toMatchObject({
      offers: ['enable', 'remove'],
      problems: ['key-host.disabled'],
    });
  });

  test('waits for the restart; a Home Assistant that is back without it is told', () => {
    const away: Different = { ...restarted(60_000), unseen: ['homeAssistant'] };
    expect(find({}, away)).toEqual({ offers: ['remove'], problems: [], waiting: 'wait.restart' });
    expect(find({}, restarted(60_000))).toMatchObject({ offers: ['restart', 'remove'], problems: ['key-host.not-known'] });
  });

  test('a restart that Home Assistant’s configuration forbids is told, and not tried again by itself', () => {
    const error = new HomeAssistantError('configuration-invalid', 'x', { evidence: 'Integration error: foo' });
    const refused = { ...agreed, outcomes: { ...agreed.outcomes, 'hosting.key-host-restart': { at: NOW, error } } };
    expect(find({}, refused)).toMatchObject({
      offers: ['restart', 'remove'],
      problems: ['home-assistant.configuration-invalid'],
    });
  });

  test('is brought up to date while it serves', () => {
    const done = (files: Observed['keyHost']['files']) =>
      homeAssistantItself
        .whenDone?.(
          makeWorld({ settings: { keyHost: true }, sees: { keyHost: { files, version: '0.0.1', entry: loaded } } }),
          DOMAIN,
        )
        ?.actions?.map(({ id, automatic }) => [id, automatic]);
    expect(done({ ...whole, current: false })).toEqual([
      ['hosting.key-host-write', true],
      ['hosting.key-host-remove', undefined],
    ]);
    expect(done(whole)).toEqual([['hosting.key-host-remove', undefined]]);
    expect(done({ state: 'absent' })).toBeUndefined();
  });
});

test('the word for the key host is kept before it is written: what a cut has left can be finished, or removed under another way', async () => {
  const ports = makePorts({
    component: {
      look: async () => ({ state: 'absent' }),
      write: async () => await Promise.reject(new Error('cut')),
      remove: async () => undefined,
    },
  });
  const write = homeAssistantItself.actions.find(({ id }) => id === 'hosting.key-host-write');
  await expect(write?.run(ports, {}, makeWorld())).rejects.toThrow('cut');
  expect(ports.store.settings.get('keyHost')).toBe(true);
});
