import type { SecureContext } from 'node:tls';
import type { AddressMap } from '../../net/addresses.ts';
import { connectTarget } from '../../net/fetch.ts';
import type { HostedKey } from '../hosted-key.ts';
import { fetchFrom } from './fetch.ts';
import { verdict } from './verdict.ts';

/** What a look past the way from outside needs. */
export interface LookBehindOptions {
  readonly domain: string;
  /** The web server's name in this network. */
  readonly host: string;
  readonly addresses: AddressMap;
  readonly secureContext?: SecureContext | undefined;
}

const limits = { connect: 3_000, whole: 6_000 };

/** Asks a web server of this network for the key under the domain: says whether it serves it, whatever lies between it and the world. */
export async function lookBehind({ domain, host, addresses, secureContext }: LookBehindOptions): Promise<HostedKey> {
  const target = connectTarget(addresses, host) ?? { host, port: 443 };
  const sight = await fetchFrom({ domain, ...target, secureContext, limits });
  return { ...verdict([sight], Date.now()), trail: [sight.trail] };
}
