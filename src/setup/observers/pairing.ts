import { z } from 'zod';
import { readEntryToken } from '../../ha/entry-token.ts';
import type { VehicleStatus } from '../../tesla/fleet-status.ts';
import { askInRegion, keepRegionsOf } from '../account-region.ts';
import { observer } from '../observer.ts';
import { ownRegion, registeredElse } from '../regions.ts';
import { isLoaded, pairingUntil, vehiclesOf } from '../steps/vehicles.ts';
import type { Observed, World } from '../world.ts';

/** Where Tesla's answer is kept over a start of ours. */
const [KIND, SUBJECT] = ['pairing', 'vehicles'];

const keptSchema = z.record(
  z.string(),
  z
    .object({ paired: z.boolean(), needsSignedCommands: z.boolean().optional() })
    .transform(({ paired, needsSignedCommands }): VehicleStatus => ({ paired, needsSignedCommands })),
);

function needs(world: World) {
  const vehicles = vehiclesOf(world);
  const file = world.keyFile.value;
  // Tesla compares with the key that it has registered: as long as that is another one somewhere, or not known, nothing is to be learned.
  const other = registeredElse(world);
  const known = world.registrations.value !== undefined && world.homeAssistant.value?.configuration !== undefined;
  return vehicles.length === 0 || file?.state !== 'valid' || other || !known
    ? undefined
    : {
        region: ownRegion(world),
        // Who was paired was paired with one key under one domain.
        domain: world.settings.domain,
        publicKey: file.publicKey,
        vehicles: vehicles.map(({ vin, entryIds }) => ({
          vin: vin ?? '',
          entryId: entryIds.find((id) => isLoaded(world, id)) ?? '',
        })),
      };
}

/** Whether a vehicle may still come to hold our key. */
function isAwaited(pairing: Observed['pairing']): boolean {
  return Object.values(pairing).some(({ paired, needsSignedCommands }) => !paired && needsSignedCommands !== false);
}

type Needs = NonNullable<ReturnType<typeof needs>>;

/** What must be the same for an answer to hold. */
const conditions = (about: Needs) => ({ about: JSON.stringify(about) });

/**
 * Which vehicles need signed commands and hold our key. Asked once for the vehicles that are there (the answer is kept over a start), on
 * demand, and while a pairing is open: never by a timer otherwise, since it takes the entry's access token and may cost.
 */
export const pairing = observer({
  name: 'pairing',
  needs,
  lasts: true,
  costs: true,
  settled: (seen) => !isAwaited(seen),
  recall: ({ store }, about) => store.answers.get(KIND, SUBJECT, conditions(about), keptSchema),
  async look(ports, about) {
    const { region: guess, vehicles } = about;
    const byEntry = Map.groupBy(vehicles, ({ entryId }) => entryId);
    keepRegionsOf(ports, [...byEntry.keys()]);
    const answers = await Promise.allSettled(
      [...byEntry].map(async ([entryId, own]) => {
        const token = await readEntryToken(ports.configFolder, entryId, ports.now());
        const vins = own.map(({ vin }) => vin);
        return await askInRegion(ports, entryId, guess, async (region) => await ports.tesla.fleetStatus(region, token, vins));
      }),
    );
    // What one account is refused hides nothing of another's vehicles; those not told of are shown so.
    const told = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    const refused = answers.find((answer) => answer.status === 'rejected');
    if (told.length === 0 && refused !== undefined) {
      throw refused.reason;
    }
    const seen: Observed['pairing'] = Object.assign({}, ...told);
    if (refused === undefined) {
      ports.store.answers.put(KIND, SUBJECT, conditions(about), seen);
    }
    return seen;
  },
  again: (world) => (pairingUntil(world) === undefined || !isAwaited(world.pairing.value ?? {}) ? undefined : 15_000),
});
