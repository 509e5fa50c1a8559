import { isIPv6 } from 'node:net';
import type { HostedKey, HostedKeyWarning } from '../hosted-key.ts';
import type { AddressSight } from './fetch.ts';
import { judgeAnswer } from './judge-answer.ts';

const DAY = 24 * 60 * 60_000;
/** Let's Encrypt's certificates are renewed 30 days before their end. */
const SOON = 7 * DAY;

/** How far an address has come: who got further says more about the cause. */
const stages = ['tcp', 'tls', 'http', 'body'];

interface Judged {
  readonly sight: AddressSight;
  readonly found: HostedKey;
}

function judge(sight: AddressSight): Judged {
  const found: HostedKey =
    'answer' in sight ? judgeAnswer(sight.answer) : { ok: false, fault: sight.fault, detail: sight.detail };
  return { sight, found };
}

/** No route for a family here: that says nothing about the name. */
function isOurs({ sight }: Judged): boolean {
  return 'fault' in sight && sight.fault === 'unreachable' && isIPv6(sight.address);
}

function weight({ sight }: Judged): number {
  const stage = 'answer' in sight ? stages.length : stages.indexOf(sight.stage);
  // Of two that came as far, IPv4 is what Tesla most likely comes by.
  return stage * 2 + (isIPv6(sight.address) ? 0 : 1);
}

/**
 * One finding of what all addresses gave: the key if any gives it, with a warning where others do not; else the fault of the one that came
 * furthest. A private key at any of them comes before all.
 *
 * @param now milliseconds of the epoch.
 */
export function verdict(sights: readonly AddressSight[], now: number): HostedKey {
  const all = sights.map(judge);
  const alarm = all.find(({ found }) => !found.ok && found.fault === 'private-key');
  if (alarm !== undefined) return alarm.found;
  const good = all.find(({ found }) => found.ok);
  const bad = all.filter((each) => !each.found.ok && !isOurs(each));
  if (good?.found.ok === true) {
    const warnings: HostedKeyWarning[] = [...(good.found.warnings ?? [])];
    if (bad.length > 0) warnings.push(bad.every(({ sight }) => isIPv6(sight.address)) ? 'ipv6' : 'some-addresses');
    if ('notAfter' in good.sight && good.sight.notAfter - now < SOON) warnings.push('ends-soon');
    return { ...good.found, warnings };
  }
  const [worst] = (bad.length > 0 ? bad : all).toSorted((one, other) => weight(other) - weight(one));
  return worst?.found ?? { ok: false, fault: 'network', detail: '' };
}
