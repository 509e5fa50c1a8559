import ipaddr from 'ipaddr.js';

/**
 * What kind of address: `public`: on the internet; `private`: a home network's; `carrier`: behind a provider's own translation (CGNAT), which
 * nobody reaches from outside; `own`: the machine itself; `odd`: none that a name should lead to.
 */
export type AddressKind = 'public' | 'private' | 'carrier' | 'own' | 'odd';

const kinds: Readonly<Record<string, AddressKind>> = {
  unicast: 'public',
  private: 'private',
  uniqueLocal: 'private',
  linkLocal: 'private',
  carrierGradeNat: 'carrier',
  loopback: 'own',
  unspecified: 'own',
};

/** @param address as a resolver gives it. */
export function addressKind(address: string): AddressKind {
  const parsed = ipaddr.process(address);
  return kinds[parsed.range()] ?? 'odd';
}
