import { readEntryToken } from '../../ha/entry-token.ts';
import { TeslaError } from '../../tesla/errors.ts';
import type { VehicleStatus } from '../../tesla/fleet-status.ts';
import type { RegionId } from '../../tesla/regions.ts';
import { regionNamedIn } from '../../tesla/regions.ts';
import { noteBilled } from '../billed-calls.ts';
import { observer } from '../observer.ts';
import type { Ports } from '../ports.ts';
import { ownRegion, registeredElse } from '../regions.ts';
import { isLoaded, pairingUntil, vehiclesOf } from '../steps/vehicles.ts';
import type { World } from '../world.ts';

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

async function ask(
  ports: Pick<Ports, 'tesla' | 'store' | 'now'>,
  region: RegionId,
  token: string,
  vins: readonly string[],
): Promise<Readonly<Record<string, VehicleStatus>>> {
  try {
    noteBilled(ports);
    return await ports.tesla.fleetStatus(region, token, vins);
  } catch (error) {
    // Tesla names the region of the account where it is another than the guess.
    const named =
      error instanceof TeslaError && error.code === 'out-of-region' ? regionNamedIn(error.teslaText ?? '') : undefined;
    if (named === undefined || named === region) {
      throw error;
    }
    noteBilled(ports);
    return await ports.tesla.fleetStatus(named, token, vins);
  }
}

/** Whether a vehicle may still come to hold our key. */
function isAwaited({ pairing: { value } }: World): boolean {
  return Object.values(value ?? {}).some(({ paired, needsSignedCommands }) => !paired && needsSignedCommands !== false);
}

/**
 * Which vehicles need signed commands and hold our key. Asked once for the vehicles that are there, on demand, and while a pairing is open:
 * never by a timer otherwise, since it takes the entry's access token.
 */
export const pairing = observer({
  name: 'pairing',
  needs,
  lasts: true,
  costs: true,
  async look(ports, { region, vehicles }) {
    const byEntry = Map.groupBy(vehicles, ({ entryId }) => entryId);
    const answers = await Promise.allSettled(
      [...byEntry].map(async ([entryId, own]) => {
        const token = await readEntryToken(ports.configFolder, entryId);
        return await ask(
          ports,
          region,
          token,
          own.map(({ vin }) => vin),
        );
      }),
    );
    // What one account is refused hides nothing of another's vehicles; those not told of are shown so.
    const told = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    const refused = answers.find((answer) => answer.status === 'rejected');
    if (told.length === 0 && refused !== undefined) {
      throw refused.reason;
    }
    return Object.assign({}, ...told) as Readonly<Record<string, VehicleStatus>>;
  },
  again: (world) => (pairingUntil(world) === undefined || !isAwaited(world) ? undefined : 15_000),
});
