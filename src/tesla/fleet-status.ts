import { z } from 'zod';
import type { Fetch } from '../net/fetch.ts';
import { ask, contextOf, parseAnswer, type Question } from './ask.ts';
import type { RegionId } from './regions.ts';

export interface UserRequest {
  readonly region: RegionId;
  /** The person's access token, as Home Assistant holds it. */
  readonly accessToken: string;
  readonly fetch: Fetch;
}

/** How a vehicle stands with the app's key. */
export interface VehicleStatus {
  readonly paired: boolean;
  /** Undefined: Tesla did not say. */
  readonly needsSignedCommands: boolean | undefined;
}

const vehicleInfoSchema = z.looseObject({
  vehicle_command_protocol_required: z.boolean().nullish(),
});

const fleetStatusSchema = z.looseObject({
  response: z.looseObject({
    key_paired_vins: z.array(z.string()).default([]),
    unpaired_vins: z.array(z.string()).default([]),
    vehicle_info: z.record(z.string(), vehicleInfoSchema).default({}),
  }),
});

/**
 * Asks which vehicles hold the app's key. It wakes no car. A VIN that Tesla does not mention in its answer is not in the result.
 *
 * @throws TeslaError
 */
export async function fleetStatus(
  request: UserRequest & { readonly vins: readonly string[] },
): Promise<Readonly<Record<string, VehicleStatus>>> {
  const { fetch, region, accessToken: token, vins } = request;
  if (vins.length === 0) return {};
  const question: Question = { fetch, region, token, method: 'POST', path: '/api/1/vehicles/fleet_status', body: { vins } };
  const { response } = parseAnswer(fleetStatusSchema, await ask(question), contextOf(question));
  const paired = new Set(response.key_paired_vins);
  const mentioned = new Set([...paired, ...response.unpaired_vins, ...Object.keys(response.vehicle_info)]);
  return Object.fromEntries(
    [...mentioned].map((vin) => {
      const info = response.vehicle_info[vin];
      const status: VehicleStatus = {
        paired: paired.has(vin),
        needsSignedCommands: info?.vehicle_command_protocol_required ?? undefined,
      };
      return [vin, status];
    }),
  );
}
