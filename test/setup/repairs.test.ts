import { describe, expect, test } from 'vitest';
import { text } from '../../src/i18n/text.ts';
import { realWorld } from '../../src/net/addresses.ts';
import { asAllowed, repairIds, repairsOf } from '../../src/setup/repairs.ts';
import { checkAll } from '../../src/setup/snapshot.ts';
import type { ActionId, ActionOffer } from '../../src/setup/step.ts';
import { steps } from '../../src/setup/steps.ts';
import type { Observed, World } from '../../src/setup/world.ts';
import { credential, type Different, entry, makeWorld, missing, NOW, OURS, registered, switched } from './make-world.ts';

const offer: ActionOffer = { id: 'sign-in.reload', label: text('action.sign-in.reload'), automatic: true };

const notFound = { ok: false, fault: 'refused', detail: '' } as const;
const component = { state: 'ours', version: '1', whole: true, current: true } as const;
const host = { id: 'host', state: 'setup_error', disabledBy: undefined };
const proxied = (current: boolean): Different => ({
  sees: { hostedKey: notFound, nginxProxy: { files: { state: 'ours', current }, direct: notFound } },
  settings: { hostingMethod: 'nginx-proxy' },
  outcomes: { 'hosting.nginx-proxy-restart': { at: NOW - 60_000 } },
});
const hosted = (keyHost: Partial<Observed['keyHost']>): Different => ({
  sees: { hostedKey: notFound, keyHost: { files: component, version: '1', entry: host, ...keyHost } },
  settings: { hostingMethod: 'home-assistant', keyHost: true },
  outcomes: { 'hosting.key-host-write': { at: NOW } },
});

/** For each action a world in which the app may take it by itself. */
const worlds: readonly (readonly [ActionId, Different])[] = [
  ['key-pair.generate', { sees: { keyFile: { state: 'absent' }, keyArchive: [] } }],
  ['key-pair.adopt', { sees: { keyArchive: [] } }],
  ['key-pair.restore', { sees: { keyFile: { state: 'absent' } } }],
  ['hosting.key-host-write', hosted({ files: { ...component, whole: false } })],
  ['hosting.key-host-restart', hosted({ version: undefined, entry: undefined })],
  ['hosting.key-host-add', hosted({ entry: undefined })],
  ['hosting.key-host-reload', hosted({})],
  ['hosting.key-host-enable', hosted({ entry: { ...host, disabledBy: 'integration' } })],
  ['hosting.nginx-proxy-write', proxied(false)],
  ['hosting.nginx-proxy-take-back', proxied(true)],
  [
    'credentials.finish',
    { sees: { credentials: [credential(), credential({ id: 'copy', authDomain: 'tesla_fleet_setup_holding_app' })] } },
  ],
  ['registration.register', { sees: { registrations: { na: registered(OURS), eu: missing } } }],
  ['sign-in.start', { sees: { entries: [] } }],
  ['sign-in.reload', { sees: { entries: [entry({ state: 'setup_error' })] } }],
];

test.each(worlds)('%s, which the app takes by itself, is of a kind that can be turned off', (id, different) => {
  const world = makeWorld(different);
  const views = (settings: World['settings']) =>
    checkAll(steps, { ...world, settings }, realWorld).flatMap(({ actions }) => actions);
  const offered = (settings: World['settings']) => views(settings).filter((each) => each.id === id);
  expect(offered(world.settings).some(({ automatic }) => automatic === true)).toBe(true);
  for (const { id: kind } of views(world.settings).filter(({ automatic }) => automatic === true))
    expect(switched).toContain(kind);
  const off = { ...world.settings, repairsOff: [...repairIds] };
  expect(offered(off)).not.toEqual([]);
  expect(views(off).filter(({ automatic }) => automatic === true)).toEqual([]);
});

describe('a repair', () => {
  test('is on unless the person has turned it off, and can be turned the other way', () => {
    const { settings } = makeWorld({ settings: { repairsOff: ['reload'] } });
    const shown = repairsOf(settings).map(({ on, offer: { input } }) => [input?.repair, on, input?.turn]);
    expect(shown).toHaveLength(repairIds.length);
    expect(shown).toContainEqual(['reload', false, 'on']);
    expect(shown).toContainEqual(['registration', true, 'off']);
  });

  test('that is turned off stays as a button', () => {
    expect(asAllowed(offer, makeWorld().settings)).toBe(offer);
    expect(asAllowed(offer, makeWorld({ settings: { repairsOff: ['reload'] } }).settings)).toEqual({
      ...offer,
      automatic: false,
    });
  });

  test('of no kind is left to the person: nothing could turn it off', () => {
    const odd: ActionOffer = { id: 'proof.do', label: text('action.try-again'), automatic: true };
    expect(asAllowed(odd, makeWorld().settings)).toEqual({ ...odd, automatic: false });
  });

  test('goes by actions that exist', () => {
    const known = steps.flatMap(({ actions }) => actions.map(({ id }) => id));
    for (const id of switched) expect(known).toContain(id);
  });
});
