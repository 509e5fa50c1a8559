import { readDomain } from '../hosting/domain.ts';
import type { Settings } from '../store/settings.ts';
import type { HostingMethod } from './hosting-methods/method.ts';
import { findMethod } from './hosting-methods/methods.ts';
import type { Ports } from './ports.ts';
import { takeHosting } from './take-hosting.ts';
import type { World } from './world.ts';

/** A method, and the domain to which it brings the key; undefined: not chosen yet. */
export interface Hosting {
  readonly method: HostingMethod | undefined;
  readonly domain: string | undefined;
}

/** How the key is hosted now. */
export function hostingInForce({ hostingMethod, domain }: Settings): Hosting {
  return { method: findMethod(hostingMethod), domain };
}

/** Where the person wants to change to; undefined: no change is under way. */
export function hostingUnderProof({
  nextHostingMethod,
  nextDomain,
}: Settings): { readonly method: HostingMethod; readonly domain: string | undefined } | undefined {
  const method = findMethod(nextHostingMethod);
  return method === undefined ? undefined : { method, domain: nextDomain };
}

/** Takes a method; one with another domain than the one in force is to be proven first. */
export function chooseHosting(ports: Ports, world: World, id: string, typed: string | undefined): void {
  const method = findMethod(id);
  const domain = typed === undefined ? undefined : (method?.readDomain ?? readDomain)(typed);
  // Without a word on the domain it stays, where the method can go on with it.
  const before = world.settings.domain;
  takeHosting(ports, world, id, domain ?? (before === undefined || method?.fits?.(before) === false ? undefined : before));
}

/** Takes the domain for the method that was chosen. @throws DomainError */
export function chooseHostingDomain(ports: Ports, world: World, typed: string): void {
  const next = hostingUnderProof(world.settings);
  const method = next?.method ?? hostingInForce(world.settings).method;
  if (method === undefined) return;
  takeHosting(ports, world, method.id, (method.readDomain ?? readDomain)(typed));
}

/** Leaves the domain in force for the one that was proven. */
export function moveHosting({ store }: Ports, { settings: { nextDomain, nextHostingMethod } }: World): void {
  if (nextDomain === undefined || nextHostingMethod === undefined) return;
  store.settings.set({
    domain: nextDomain,
    hostingMethod: nextHostingMethod,
    nextDomain: undefined,
    nextHostingMethod: undefined,
  });
}

/** What a method hosts: the domain that it is being proven for, else the one in force; undefined: it is not in use. */
export function hostingBy(settings: Settings, id: string): Hosting | undefined {
  return [hostingUnderProof(settings), hostingInForce(settings)].find((each) => each?.method?.id === id);
}

/** Whether a method is in use, or is being proven. */
export function usesMethod(settings: Settings, id: string): boolean {
  return hostingBy(settings, id) !== undefined;
}
