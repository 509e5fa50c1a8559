import type { TeslaDevice } from '../ha/devices.ts';
import type { ConfigEntry } from '../ha/entries.ts';
import type { World } from './world.ts';

/**
 * How long Core gets no data of a vehicle before that counts as a failure, in milliseconds: two refreshes of 600 s each
 * (tesla_fleet/coordinator.py). One that fails says little.
 */
export const FAILS_AFTER = 2 * 600_000;
/** Core logs a failed refresh a moment before its entities show it, in milliseconds. */
const AHEAD = 60_000;

/** A vehicle of a loaded entry whose last refresh failed. */
interface FailingVehicle {
  readonly device: TeslaDevice;
  readonly entry: ConfigEntry;
  /** Since when, in milliseconds of the epoch. */
  readonly since: number;
}

/** The vehicles of which Core gets no data though their entry is loaded. Where a new sign-in is asked for, that is the reason, and told there. */
export function failingVehicles({ devices, entries, flows }: World): FailingVehicle[] {
  const asked = new Set(flows.value?.reauth.map(({ entryId }) => entryId));
  const loaded = (entries.value ?? []).filter(({ id, state }) => state === 'loaded' && !asked.has(id));
  return (devices.value ?? []).flatMap((device) => {
    const entry = loaded.find(({ id }) => device.entryIds.includes(id));
    return entry === undefined || device.unavailableSince === undefined
      ? []
      : [{ device, entry, since: device.unavailableSince }];
  });
}

/** Those that have failed for so long that it is no passing moment. */
export function failedVehicles(world: World): FailingVehicle[] {
  return failingVehicles(world).filter(({ since }) => since + FAILS_AFTER <= world.now);
}

/** What Core logged when the refreshes of this vehicle began to fail (helpers/update_coordinator.py); undefined: it is not in its log any more. */
export function failureReason({ log }: World, { since }: FailingVehicle): string | undefined {
  for (const { at, text } of log.value ?? []) {
    const [line, reason] = /(?:fetching|requesting) Tesla Fleet Vehicle data(?:: (.+))?/s.exec(text) ?? [];
    if (line !== undefined && at >= since - AHEAD) return reason ?? text;
  }
  return undefined;
}
