import { elsewhere } from './elsewhere.ts';
import type { HostingMethod } from './method.ts';
import { reverseProxy } from './reverse-proxy.ts';

/** All hosting methods, in the order in which they are offered. */
export const hostingMethods: readonly HostingMethod[] = [reverseProxy, elsewhere];

/** The method with this id; `undefined` also for one that only another version knows. */
export function findMethod(id: string | undefined): HostingMethod | undefined {
  return hostingMethods.find((method) => method.id === id);
}
