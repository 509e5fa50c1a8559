import type { SecureContext } from 'node:tls';
import type { AddressMap } from '../../net/addresses.ts';
import { connectTarget } from '../../net/fetch.ts';
import type { HostedKey } from '../hosted-key.ts';
import { type AddressSight, fetchFrom } from './fetch.ts';
import { isSpreading, judgeDns } from './judge-dns.ts';
import { type DnsAnswer, type DnsView, publicResolvers, resolve } from './resolve.ts';
import { verdict } from './verdict.ts';

/** What a look needs. */
export interface LookOptions {
  /** As `readDomain` gives it. */
  readonly domain: string;
  readonly addresses: AddressMap;
  /** What TLS trusts besides Node's own. */
  readonly secureContext?: SecureContext | undefined;
  /** Milliseconds for a connection alone, and for all of an address; names are given 3 s before. */
  readonly limits?: { readonly connect: number; readonly whole: number };
  /** Milliseconds of the epoch. */
  readonly now?: () => number;
}

/** Names with more addresses are a network of servers, of which these stand for all. */
const mostAddresses = 8;
/** With the names a look is over within 13 s. */
const usualLimits = { connect: 6_000, whole: 10_000 };

/**
 * Looks at the hosted key as Tesla does, from the name to the file: public resolvers, every address of both families, TLS with a valid
 * chain, one plain request, no redirect followed, a small body. Whether it is our key is for the caller to compare. Never throws for what
 * the world does.
 */
export async function lookAtHostedKey(options: LookOptions): Promise<HostedKey> {
  const { domain, addresses: map, secureContext, limits = usualLimits, now = Date.now } = options;
  const mapped = connectTarget(map, domain);
  if (mapped !== undefined) {
    const sight = await fetchFrom({ domain, ...mapped, secureContext, limits });
    return { ...verdict([sight], now()), trail: [sight.trail] };
  }
  const dns = await resolve(domain, { home: map.resolvers?.home, outside: map.resolvers?.outside ?? publicResolvers });
  const names = trailOf(dns);
  const judged = judgeDns(dns);
  if ('fault' in judged) return { ok: false, ...judged, trail: names };
  const port = map.resolvers?.port ?? 443;
  const sights: AddressSight[] = await Promise.all(
    judged.addresses.slice(0, mostAddresses).map(async (host) => await fetchFrom({ domain, host, port, secureContext, limits })),
  );
  const found = verdict(sights, now());
  const trail = [...names, ...sights.map((sight) => sight.trail)];
  return found.ok && isSpreading(dns)
    ? { ...found, warnings: [...(found.warnings ?? []), 'spreading'], trail }
    : { ...found, trail };
}

function trailOf({ home, outside }: DnsView): string[] {
  const say = (answer: DnsAnswer): string =>
    answer.state === 'found' ? answer.addresses.join(', ') : answer.state === 'failed' ? answer.code : answer.state;
  return [`DNS at home: ${say(home)}`, ...Object.entries(outside).map(([server, answer]) => `DNS by ${server}: ${say(answer)}`)];
}
