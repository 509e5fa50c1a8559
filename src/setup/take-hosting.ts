import type { Ports } from './ports.ts';
import type { World } from './world.ts';

/** Whether something would be lost with the domain: Tesla knows it, or vehicles may. */
function isEstablished({ settings, registrations, entries }: World): boolean {
  if (settings.domain === undefined) return false;
  const registered = Object.values(registrations.value ?? {}).some(({ state }) => state === 'registered' || state === 'not-told');
  // What was not looked at yet, right after a start, may hold anything.
  return registered || settings.finished === true || entries.value === undefined || entries.value.length > 0;
}

/**
 * Takes a method and the domain to which it brings the key; undefined: not known yet. Another domain than one that is in use is to be proven
 * first.
 */
export function takeHosting({ store }: Ports, world: World, method: string, domain: string | undefined): void {
  if (isEstablished(world) && domain !== world.settings.domain) {
    store.settings.set({ nextHostingMethod: method, nextDomain: domain });
  } else {
    store.settings.set({ hostingMethod: method, domain, nextHostingMethod: undefined, nextDomain: undefined });
  }
}
