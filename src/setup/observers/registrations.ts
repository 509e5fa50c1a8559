import type { TeslaError } from '../../tesla/errors.ts';
import type { RegionId } from '../../tesla/regions.ts';
import { agedPause } from '../aged-pause.ts';
import { badMomentOf } from '../bad-moment.ts';
import { sortCredentials } from '../chosen-credential.ts';
import { readPair } from '../credential-actions.ts';
import { doubt } from '../doubt.ts';
import { observer } from '../observer.ts';
import { askedWait } from '../problems/tesla.ts';
import { unregistered, wantedRegions } from '../regions.ts';
import { readRegistration } from '../registration-actions.ts';
import { replacedKey } from '../replaced-key.ts';
import type { Observed, World } from '../world.ts';

const MINUTE = 60_000;

function needs(world: World) {
  const chosen = sortCredentials(world)?.chosen;
  const tokens = world.partnerTokens.value;
  const file = world.keyFile.value;
  const { domain, wantedKey = '' } = world.settings;
  // Also of a lost or torn file Tesla can tell which key is the right one.
  const publicKey = file?.state === 'valid' ? file.publicKey : wantedKey;
  // Only regions that give a token can be asked.
  const regions = wantedRegions(world).filter((region) => tokens?.[region] === true);
  return chosen === undefined || domain === undefined || regions.length === 0
    ? undefined
    : { id: chosen.id, clientId: chosen.clientId, secretMark: chosen.secretMark, domain, publicKey, regions };
}

function failuresIn(told: Observed['registrations'] = {}): readonly TeslaError[] {
  return Object.values(told).flatMap((each) => ('error' in each ? [each.error] : []));
}

/** What Tesla has registered for our domain in each region. */
export const registrations = observer({
  name: 'registrations',
  needs,
  prompt: doubt,
  lasts: true,
  badMoment: (seen) => badMomentOf(failuresIn(seen)),
  async look(ports, { id, clientId, domain, publicKey, regions }) {
    const pair = await readPair(ports, { id, clientId });
    const subject = { clientId, domain, publicKey };
    const told = await Promise.all(
      regions.map(async (region: RegionId) => [region, await readRegistration(ports, region, pair, subject)] as const),
    );
    return Object.fromEntries(told);
  },
  again(world) {
    const settled = unregistered(world).length === 0 || replacedKey(world) !== undefined;
    const pause = settled ? 12 * 60 * MINUTE : agedPause(world.registrations, world.now, [10 * MINUTE, 60 * MINUTE]);
    return Math.max(pause, askedWait(failuresIn(world.registrations.value)));
  },
});
