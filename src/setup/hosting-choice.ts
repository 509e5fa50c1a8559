import { readDomain } from '../hosting/domain.ts';
import type { Settings } from '../store/settings.ts';
import type { HostingMethod } from './hosting-methods/method.ts';
import { findMethod } from './hosting-methods/methods.ts';
import type { Ports } from './ports.ts';
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

/** Whether something would be lost with the domain: Tesla knows it, or vehicles may. */
function isEstablished({ settings, registrations, entries }: World): boolean {
  if (settings.domain === undefined) return false;
  const registered = Object.values(registrations.value ?? {}).some(({ state }) => state === 'registered' || state === 'not-told');
  return registered || (entries.value ?? []).length > 0;
}

/** Takes a method; one with another domain than the one in force is to be proven first. */
export function chooseHosting(ports: Ports, world: World, id: string, typed: string | undefined): void {
  const method = findMethod(id);
  const domain = typed === undefined ? undefined : (method?.readDomain ?? defaultDomain)(typed);
  take(ports, world, id, domain);
}

/** Takes the domain for the method that was chosen. @throws DomainError */
export function chooseHostingDomain(ports: Ports, world: World, typed: string): void {
  const next = hostingUnderProof(world.settings);
  const method = next?.method ?? hostingInForce(world.settings).method;
  if (method === undefined) return;
  take(ports, world, method.id, (method.readDomain ?? defaultDomain)(typed));
}

/** A domain that a method has made. */
export function takeHostingDomain(ports: Ports, world: World, method: string, domain: string): void {
  take(ports, world, method, domain);
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

function take({ store }: Ports, world: World, method: string, domain: string | undefined): void {
  const { settings } = world;
  const bringsItsOwn = findMethod(method)?.domainField === undefined;
  // Without a word on the domain another method goes on with the one that is there.
  const wanted = domain ?? (bringsItsOwn && method !== settings.hostingMethod ? undefined : settings.domain);
  if (isEstablished(world) && wanted !== settings.domain) {
    store.settings.set({ nextHostingMethod: method, nextDomain: wanted });
  } else {
    store.settings.set({ hostingMethod: method, domain: wanted, nextHostingMethod: undefined, nextDomain: undefined });
  }
}

function defaultDomain(typed: string): string {
  return readDomain(typed).domain;
}
