import type { HostedKeyFault } from '../hosted-key.ts';
import { addressKind } from './address-kind.ts';
import type { DnsAnswer, DnsView } from './resolve.ts';

/** Where to look for the key, or why nobody finds it. */
export type DnsVerdict = { readonly addresses: readonly string[] } | { readonly fault: HostedKeyFault; readonly detail: string };

function found(answer: DnsAnswer): readonly string[] {
  return answer.state === 'found' ? answer.addresses : [];
}

/**
 * What counts is what the world outside sees; the home's own resolver may say something else (split horizon), which is no fault. Only where
 * no public resolver answers at all, the home's word is taken.
 */
export function judgeDns({ home, outside }: DnsView): DnsVerdict {
  const answers = Object.values(outside);
  const answered = answers.filter(({ state }) => state !== 'failed');
  const addresses = [...new Set(answered.flatMap(found))];
  if (addresses.length > 0) {
    const reachable = addresses.filter((address) => addressKind(address) === 'public');
    if (reachable.length > 0) return { addresses: reachable };
    const kinds = new Set(addresses.map(addressKind));
    const fault = kinds.has('carrier') ? 'dns-carrier' : 'dns-private';
    return { fault, detail: addresses.join(', ') };
  }
  if (answered.length > 0) {
    if (found(home).length > 0) return { fault: 'dns-home-only', detail: found(home).join(', ') };
    return answered.some(({ state }) => state === 'empty') ? { fault: 'dns-empty', detail: '' } : { fault: 'dns', detail: '' };
  }
  const failed = answers.flatMap((answer) => (answer.state === 'failed' ? [answer.code] : []));
  // Resolvers that answer, but with an error of their own: the name's servers do not answer, or its signatures are broken (DNSSEC).
  if (failed.includes('ESERVFAIL')) return { fault: 'dns-broken', detail: failed.join(', ') };
  if (found(home).length > 0) return { addresses: found(home) };
  return home.state === 'absent' ? { fault: 'dns', detail: '' } : { fault: 'dns-unanswered', detail: failed.join(', ') };
}

/** Some public resolvers know the name and others do not: it was made or changed a short time ago. */
export function isSpreading({ outside }: DnsView): boolean {
  const states = new Set(Object.values(outside).map(({ state }) => state));
  return states.has('found') && (states.has('absent') || states.has('empty'));
}
