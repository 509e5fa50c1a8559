import type { HostedKey, HostedKeyFault } from '../../hosting/hosted-key.ts';
import type { BadMoment } from '../bad-moment.ts';
import { doubt } from '../doubt.ts';
import { observer } from '../observer.ts';
import type { World } from '../world.ts';

const MINUTE = 60_000;

function again({ hostedKey, keyFile, registrations }: World): number {
  const file = keyFile.value;
  const right = hostedKey.value?.ok === true && file?.state === 'valid' && hostedKey.value.publicKey === file.publicKey;
  if (right) {
    return 6 * 60 * MINUTE;
  }
  // While someone is at it, it is looked for often; a key that was right once and is gone can wait a little.
  return registrations.value === undefined ? MINUTE / 4 : 5 * MINUTE;
}

/** Faults of the way from here, not of the domain. */
const unreached: ReadonlySet<HostedKeyFault> = new Set(['dns-unanswered', 'unreachable', 'network']);

/** Without a network it is looked again as after a look that failed. */
function badMoment(seen: HostedKey): BadMoment | undefined {
  return !seen.ok && unreached.has(seen.fault) ? { offline: true, answered: false, wait: 0 } : undefined;
}

/** The public key under our domain, looked at from outside. */
export const hostedKey = observer({
  name: 'hostedKey',
  needs: ({ settings, keyFile }) =>
    settings.domain === undefined || keyFile.value?.state !== 'valid'
      ? undefined
      : { domain: settings.domain, method: settings.hostingMethod, publicKey: keyFile.value.publicKey },
  prompt: doubt,
  badMoment,
  look: async (ports, { domain }) => await ports.lookAtHostedKey(domain),
  again,
});

/** The public key under the domain that the person wants to change to. */
export const nextHostedKey = observer({
  name: 'nextHostedKey',
  needs: ({ settings, keyFile }) =>
    settings.nextDomain === undefined || keyFile.value?.state !== 'valid'
      ? undefined
      : { domain: settings.nextDomain, method: settings.nextHostingMethod, publicKey: keyFile.value.publicKey },
  badMoment,
  look: async (ports, { domain }) => await ports.lookAtHostedKey(domain),
  again: () => MINUTE / 4,
});
