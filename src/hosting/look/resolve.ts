import { lookup, Resolver } from 'node:dns/promises';

/** What one resolver says of a name. `absent`: there is no such name; `empty`: the name has no address; `failed`: no verdict. */
export type DnsAnswer =
  | { readonly state: 'found'; readonly addresses: readonly string[] }
  | { readonly state: 'absent' | 'empty' }
  | { readonly state: 'failed'; readonly code: string };

/** What the resolvers say, by their name. */
export interface DnsView {
  /** The one that this machine uses. */
  readonly home: DnsAnswer;
  /** Public ones, by address. */
  readonly outside: Readonly<Record<string, DnsAnswer>>;
}

/** Which resolvers are asked: `host:port`. */
export interface Resolvers {
  /** Undefined: the system's own way, with its hosts file. */
  readonly home?: string | undefined;
  readonly outside: readonly string[];
}

/** Cloudflare, Google and Quad9; the last by IPv6, for homes that have nothing else. */
export const publicResolvers: readonly string[] = ['1.1.1.1:53', '8.8.8.8:53', '9.9.9.9:53', '[2606:4700:4700::1111]:53'];

/** One resolver may take so long, in milliseconds. */
const patience = 3_000;

/** Asks all resolvers side by side, for both families. Never throws. */
export async function resolve(name: string, resolvers: Resolvers): Promise<DnsView> {
  const [home, ...outside] = await Promise.all([
    resolvers.home === undefined ? bySystem(name) : byResolver(name, resolvers.home),
    ...resolvers.outside.map(async (server) => [server, await byResolver(name, server)] as const),
  ]);
  return { home, outside: Object.fromEntries(outside) };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

async function bySystem(name: string): Promise<DnsAnswer> {
  try {
    // It has no limit of its own; what comes later is of no use.
    const found = await Promise.race([lookup(name, { all: true }), expiry()]);
    return { state: 'found', addresses: found.map(({ address }) => address) };
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOTFOUND' ? { state: 'absent' } : code === 'ENODATA' ? { state: 'empty' } : { state: 'failed', code };
  }
}

function expiry(): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  setTimeout(
    () => reject(Object.assign(new Error('The system does not resolve the name in time'), { code: 'ETIMEOUT' })),
    patience,
  ).unref();
  return promise;
}

async function byResolver(name: string, server: string): Promise<DnsAnswer> {
  const resolver = new Resolver({ timeout: patience, tries: 1 });
  resolver.setServers([server]);
  const families = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
  const addresses = families.flatMap((family) => (family.status === 'fulfilled' ? family.value : []));
  if (addresses.length > 0) return { state: 'found', addresses };
  const codes = families.flatMap((family) => (family.status === 'rejected' ? [codeOf(family.reason)] : []));
  const failed = codes.find((code) => code !== 'ENOTFOUND' && code !== 'ENODATA');
  if (failed !== undefined) return { state: 'failed', code: failed };
  return { state: codes.includes('ENODATA') ? 'empty' : 'absent' };
}
