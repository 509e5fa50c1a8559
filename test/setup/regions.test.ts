import { describe, expect, test } from 'vitest';
import { ownRegion, readyForSignIn, regionForCore, standing, unregistered, wantedRegions } from '../../src/setup/regions.ts';
import type { Observed } from '../../src/setup/world.ts';
import { makeWorld, missing, OTHER, OURS, registered, teslaError } from './make-world.ts';

const refused = teslaError('unauthorized-client');
const china = makeWorld({ sees: { partnerTokens: { na: refused, eu: refused, cn: true } } });
const withRegistrations = (registrations: Observed['registrations']) => makeWorld({ sees: { registrations } });

function inCountry(country: string | undefined) {
  const world = makeWorld();
  const { configuration } = world.homeAssistant.value ?? {};
  if (configuration === undefined) throw new Error('the base world has a configuration');
  return makeWorld({ sees: { homeAssistant: { connection: 'connected', configuration: { ...configuration, country } } } });
}

describe('regions', () => {
  test('both are wanted; of an app made in China that one alone', () => {
    expect(wantedRegions(makeWorld())).toEqual(['na', 'eu']);
    expect(wantedRegions(makeWorld({ unseen: ['partnerTokens'] }))).toEqual(['na', 'eu']);
    expect(wantedRegions(makeWorld({ sees: { partnerTokens: { na: refused, eu: true, cn: true } } }))).toEqual(['na', 'eu']);
    expect(wantedRegions(china)).toEqual(['cn']);
  });

  test('the own region is that of the country, among the wanted ones', () => {
    expect(ownRegion(inCountry('DE'))).toBe('eu');
    expect(ownRegion(inCountry('US'))).toBe('na');
    expect(ownRegion(inCountry(undefined))).toBe('na');
    expect(ownRegion(inCountry('CN'))).toBe('na');
    expect(ownRegion(china)).toBe('cn');
  });

  test('a region stands as Tesla answered, against our key', () => {
    const error = teslaError('server');
    const world = withRegistrations({ na: registered(OTHER), eu: { state: 'failed', error } });
    expect([standing(world, 'na'), standing(world, 'eu'), standing(world, 'cn')]).toEqual(['other-key', 'failed', 'not-seen']);
    expect(unregistered(world)).toEqual(['na', 'eu']);
  });

  test.each([
    [{ na: missing, eu: registered(OURS) }, 'na', true],
    [{ na: registered(OURS), eu: registered(OURS) }, 'eu', true],
    [{ na: missing, eu: missing }, 'na', false],
    // Tesla lets nobody sign in whose home region does not know the app.
    [{ na: registered(OURS), eu: missing }, 'eu', false],
  ] as const)("Core's flow gets a region that is not registered yet: %o -> %s, ready: %s", (registrations, region, ready) => {
    const world = withRegistrations(registrations);
    expect(regionForCore(world)).toBe(region);
    expect(readyForSignIn(world)).toBe(ready);
  });
});
