import { TeslaError } from '../tesla/errors.ts';
import { homeRegion, loneRegions, type RegionId, sharedRegions } from '../tesla/regions.ts';
import type { World } from './world.ts';

/** The regions that the app at Tesla has to be registered in: an app made in China is known in China alone. */
export function wantedRegions(world: World): readonly RegionId[] {
  const tokens = world.partnerTokens.value;
  const own = loneRegions.filter((region) => tokens?.[region] === true);
  return own.length > 0 && isUnknown(sharedRegions.map((region) => tokens?.[region])) ? own : sharedRegions;
}

/** Whether an app is known in none of the regions that gave these answers. */
export function isUnknown(answers: readonly (true | TeslaError | undefined)[]): boolean {
  return answers.every((answer) => answer instanceof TeslaError && answer.code === 'unauthorized-client');
}

/** The person's own region among the wanted ones, guessed from Core's country. */
export function ownRegion(world: World): RegionId {
  const guess = homeRegion(world.homeAssistant.value?.configuration?.country);
  const wanted = wantedRegions(world);
  return wanted.includes(guess) ? guess : (wanted[0] ?? 'na');
}

/** How a region stands against our key. */
export type Standing = 'ours' | 'other-key' | 'missing' | 'not-told' | 'failed' | 'not-seen';

/** How our domain stands in a region. */
export function standing(world: World, region: RegionId): Standing {
  const registration = world.registrations.value?.[region];
  const file = world.keyFile.value;
  if (registration === undefined || file === undefined) {
    return 'not-seen';
  }
  if (registration.state !== 'registered') {
    return registration.state;
  }
  return file.state === 'valid' && file.publicKey === registration.publicKey ? 'ours' : 'other-key';
}

/** The wanted regions that do not answer our key yet. */
export function unregistered(world: World): readonly RegionId[] {
  return wantedRegions(world).filter((region) => standing(world, region) !== 'ours');
}

/**
 * The region that Core's flow gets: Core registers there itself, and where Tesla refuses a second registration the flow could never end.
 * So one that is not registered yet, if there is one.
 */
export function regionForCore(world: World): RegionId {
  const open = unregistered(world);
  return open.find((region) => region !== ownRegion(world)) ?? open[0] ?? ownRegion(world);
}

/** Whether someone may be sent to sign in: Tesla shows "No policy rules" as long as the domain is not registered in the own region. */
export function readyForSignIn(world: World): boolean {
  return standing(world, ownRegion(world)) === 'ours';
}

/** The public key that Tesla has registered for our domain, where it holds the same one in every region that it told of. */
export function registeredKey(world: World): string | undefined {
  const told = Object.values(world.registrations.value ?? {}).flatMap((r) => (r.state === 'registered' ? [r.publicKey] : []));
  return new Set(told).size === 1 ? told[0] : undefined;
}

/** Whether Tesla holds another key than ours for our domain in some region: a vehicle could get that one. */
export function registeredElse(world: World): boolean {
  return wantedRegions(world).some((region) => standing(world, region) === 'other-key');
}
