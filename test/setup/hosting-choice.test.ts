import { describe, expect, test } from 'vitest';
import { chooseHosting, chooseHostingDomain, hostingBy, moveHosting, usesMethod } from '../../src/setup/hosting-choice.ts';
import type { Settings } from '../../src/store/settings.ts';
import { makePorts } from './make-ports.ts';
import { type Different, DOMAIN, makeWorld } from './make-world.ts';

/** What is in the settings after an action in a world. */
function settingsAfter(
  different: Different,
  act: (ports: ReturnType<typeof makePorts>, world: ReturnType<typeof makeWorld>) => void,
): Partial<Settings> {
  const world = makeWorld(different);
  const ports = makePorts();
  ports.store.settings.set(world.settings);
  act(ports, world);
  const kept = ports.store.settings.all();
  const names = ['domain', 'hostingMethod', 'nextDomain', 'nextHostingMethod'] as const;
  return Object.fromEntries(names.flatMap((name) => (kept[name] === undefined ? [] : [[name, kept[name]]])));
}

const nothing: Different = {
  settings: { domain: undefined, hostingMethod: undefined },
  sees: { registrations: {}, entries: [] },
  unseen: ['hostedKey'],
};

describe('where nothing stands yet', () => {
  test('a method is taken at once, then its domain', () => {
    expect(settingsAfter(nothing, (ports, world) => chooseHosting(ports, world, 'reverse-proxy', undefined))).toEqual({
      hostingMethod: 'reverse-proxy',
    });
    const chosen = { ...nothing, settings: { domain: undefined, hostingMethod: 'reverse-proxy' } };
    expect(settingsAfter(chosen, (ports, world) => chooseHostingDomain(ports, world, 'https://Cars.Example.com/'))).toEqual({
      hostingMethod: 'reverse-proxy',
      domain: DOMAIN,
    });
  });
});

describe('where the domain is registered', () => {
  test('another method for the same domain is taken at once', () => {
    expect(settingsAfter({}, (ports, world) => chooseHosting(ports, world, 'reverse-proxy', undefined))).toEqual({
      hostingMethod: 'reverse-proxy',
      domain: DOMAIN,
    });
  });

  test('another domain is to be proven first', () => {
    const before = { domain: DOMAIN, hostingMethod: 'elsewhere' };
    const changing = { ...before, nextDomain: 'new.example.com', nextHostingMethod: 'reverse-proxy' };
    expect(settingsAfter({}, (ports, world) => chooseHosting(ports, world, 'reverse-proxy', 'new.example.com'))).toEqual(
      changing,
    );
    expect(settingsAfter({ settings: changing }, (ports, world) => moveHosting(ports, world))).toEqual({
      domain: 'new.example.com',
      hostingMethod: 'reverse-proxy',
    });
  });

  test('it is so too right after a start, when nothing was looked at yet', () => {
    const unseen = ['registrations', 'entries'] as const;
    expect(
      settingsAfter({ unseen }, (ports, world) => chooseHosting(ports, world, 'elsewhere', 'new.example.com')),
    ).toMatchObject({
      domain: DOMAIN,
      nextDomain: 'new.example.com',
    });
  });

  test('back to the domain in force is no change', () => {
    const changing = { nextDomain: 'new.example.com', nextHostingMethod: 'reverse-proxy' };
    expect(settingsAfter({ settings: changing }, (ports, world) => chooseHostingDomain(ports, world, DOMAIN))).toEqual({
      domain: DOMAIN,
      hostingMethod: 'reverse-proxy',
    });
  });
});

test('a method is in use when it is in force or being proven; what is being proven comes first', () => {
  const { settings } = makeWorld({
    settings: { hostingMethod: 'nginx-proxy', nextHostingMethod: 'own-https', nextDomain: 'new.example.com' },
  });
  expect(['nginx-proxy', 'own-https', 'home-assistant'].map((id) => usesMethod(settings, id))).toEqual([true, true, false]);
  expect(hostingBy(settings, 'own-https')?.domain).toBe('new.example.com');
  expect(hostingBy({ ...settings, nextHostingMethod: 'nginx-proxy' }, 'nginx-proxy')?.domain).toBe('new.example.com');
  expect(hostingBy(settings, 'nginx-proxy')?.domain).toBe(DOMAIN);
});
