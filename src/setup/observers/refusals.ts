import { type EntryAccess, readEntryAccess } from '../../ha/entry-token.ts';
import { TeslaError } from '../../tesla/errors.ts';
import { type RegionId, regionIds } from '../../tesla/regions.ts';
import { askInRegion } from '../account-region.ts';
import { agedPause } from '../aged-pause.ts';
import { observer } from '../observer.ts';
import type { Ports } from '../ports.ts';
import { askedWait, passes } from '../problems/tesla.ts';
import { refusedEntries } from '../refused-entries.ts';
import { ownRegion, readyForSignIn } from '../regions.ts';
import type { Refusal, World } from '../world.ts';

const MINUTE = 60_000;

/** What is known while Core is loading says nothing: the answer of before stays. */
function isTrying({ entries: { value } }: World): boolean {
  return value === undefined || value.some(({ state }) => state.endsWith('_in_progress'));
}

function needs(world: World) {
  const entries = refusedEntries(world);
  if (entries.length === 0) return isTrying(world) ? undefined : { entries: [], region: undefined };
  // What Tesla has registered is asked first, without the person's token; where that is not well, it is the likelier cause.
  const readBack = world.registrations.prompt === 'doubt' && readyForSignIn(world);
  const vins = (id: string): string[] =>
    (world.devices.value ?? []).flatMap(({ entryIds, vin }) => (vin !== undefined && entryIds.includes(id) ? [vin] : []));
  return readBack ? { entries: entries.map((id) => ({ id, vins: vins(id) })), region: ownRegion(world) } : undefined;
}

/** Whether it may see neither vehicles nor energy products: then Home Assistant is refused for want of a scope. */
function seesNothing({ scopes }: EntryAccess): boolean {
  return !scopes.includes('vehicle_device_data') && !scopes.includes('energy_device_data');
}

/** Over the limit Tesla refuses only what has a price (vehicle-command#403): of vehicles that is asked as well, after what has none. */
async function ask({ tesla }: Ports, region: RegionId, access: EntryAccess, vins: readonly string[]): Promise<void> {
  await tesla.products(region, access.accessToken);
  if (vins.length === 0 || !access.scopes.includes('vehicle_device_data')) return;
  await tesla.fleetStatus(region, access.accessToken, vins);
}

async function why(ports: Ports, guess: RegionId, entryId: string, vins: readonly string[]): Promise<Refusal> {
  const access = await readEntryAccess(ports.configFolder, entryId);
  if (seesNothing(access)) return { state: 'no-scopes', scopes: access.scopes };
  if (access.expiresAt <= ports.now()) return { state: 'expired' };
  try {
    const region = regionIds.find((id) => id === access.regionCode) ?? guess;
    await askInRegion(ports, entryId, region, async (named) => await ask(ports, named, access, vins));
    return { state: 'accepted' };
  } catch (error) {
    if (error instanceof TeslaError) return { state: 'refused', error };
    throw error;
  }
}

/**
 * Why Tesla refuses entries of which Home Assistant only says 403: one question with the entry's own token, once for each failure (and when
 * somebody has everything looked at). Where it could not be asked it is tried again.
 */
export const refusals = observer({
  name: 'refusals',
  needs,
  lasts: true,
  costs: true,
  async look(ports, { entries, region }) {
    const answers = entries.map(async ({ id, vins }) => [id, await why(ports, region ?? 'na', id, vins)] as const);
    return Object.fromEntries(await Promise.all(answers));
  },
  again({ refusals: seen, now }) {
    const answers = Object.values(seen.value ?? {});
    const errors = answers.flatMap((answer) => (answer.state === 'refused' ? [answer.error] : []));
    const open = errors.some(passes) || answers.some(({ state }) => state === 'expired');
    return open ? Math.max(agedPause(seen, now, [MINUTE, 60 * MINUTE]), askedWait(errors)) : undefined;
  },
});
