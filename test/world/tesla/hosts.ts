/** Tesla's hosts. One listener plays them all; the Host header tells which is meant. */

export type Region = 'na' | 'eu' | 'cn';

const regions: readonly Region[] = ['na', 'eu', 'cn'];

/** Base URL of a region's Fleet API: also the audience of its partner tokens. */
export const baseUrls: Readonly<Record<Region, string>> = {
  na: 'https://fleet-api.prd.na.vn.cloud.tesla.com',
  eu: 'https://fleet-api.prd.eu.vn.cloud.tesla.com',
  cn: 'https://fleet-api.prd.cn.vn.cloud.tesla.cn',
};

/** Hosts that sign in and give tokens; those of China know only apps of developer.tesla.cn. */
export const authHosts: Readonly<Record<string, 'world' | 'china'>> = {
  'auth.tesla.com': 'world',
  'fleet-auth.prd.vn.cloud.tesla.com': 'world',
  'auth.tesla.cn': 'china',
  'fleet-auth.prd.vn.cloud.tesla.cn': 'china',
};

export const myHomeAssistant = 'https://my.home-assistant.io';

/** Every name that the listener answers to. */
export const teslaHosts: readonly string[] = [
  ...Object.keys(authHosts),
  ...regions.map((region) => new URL(baseUrls[region]).host),
  'www.tesla.com',
  'developer.tesla.com',
  'my.home-assistant.io',
];

/** The region whose Fleet API a host is, if it is one. */
export function regionOfHost(host: string): Region | undefined {
  return regions.find((region) => new URL(baseUrls[region]).host === host);
}
