import { elsewhere } from './elsewhere.ts';
import { fleetKey } from './fleetkey.ts';
import { githubPages } from './github-pages.ts';
import { homeAssistantItself } from './home-assistant.ts';
import type { HostingMethod } from './method.ts';
import { nginxProxy } from './nginx-proxy.ts';
import { ownHttps } from './own-https.ts';
import { reverseProxy } from './reverse-proxy.ts';
import { staticSite } from './static-site.ts';

/** All hosting methods, in the order in which they are offered. */
export const hostingMethods: readonly HostingMethod[] = [
  homeAssistantItself,
  nginxProxy,
  githubPages,
  staticSite,
  reverseProxy,
  ownHttps,
  fleetKey,
  elsewhere,
];

/** The method with this id; `undefined` also for one that only another version knows. */
export function findMethod(id: string | undefined): HostingMethod | undefined {
  return hostingMethods.find((method) => method.id === id);
}
