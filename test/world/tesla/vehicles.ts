import type { Hono } from 'hono';
import { z } from 'zod';
import { lacksScope, type User, userOf } from './access.ts';
import { fleetError, jsonOf, ok } from './answers.ts';
import type { Region } from './hosts.ts';
import { signedCommand } from './signed-command.ts';
import type { Simulation } from './simulation.ts';
import type { Vehicle } from './state.ts';
import { vehicleData, vehicleSummary } from './vehicle-data.ts';

const fleetStatusBody = z.object({ vins: z.array(z.string()) });
const signedCommandBody = z.object({ routable_message: z.base64() });

/** The key of the app that a user signed in to, as registered in the region. */
function keyOf({ store }: Simulation, region: Region, user: User): string | undefined {
  return store.state.registrations.find((other) => other.region === region && other.clientId === user.clientId)?.publicKey;
}

function fleetStatus(simulation: Simulation, region: Region, user: User, vins: readonly string[]): Response {
  const key = keyOf(simulation, region, user);
  const vehicles = simulation.store.state.vehicles.filter(
    ({ vin, account }) => vins.includes(vin) && account === user.account.id,
  );
  const isPaired = (vehicle: Vehicle) => key !== undefined && vehicle.keys.includes(key);
  const info = vehicles.map((vehicle) => [
    vehicle.vin,
    {
      firmware_version: '2026.32.6',
      vehicle_command_protocol_required: vehicle.commandSigning === 'required',
      discounted_device_data: false,
      fleet_telemetry_version: '1.1.0',
      total_number_of_keys: 2 + vehicle.keys.length,
    },
  ]);
  return ok({
    key_paired_vins: vehicles.filter(isPaired).map(({ vin }) => vin),
    unpaired_vins: vehicles.filter((vehicle) => !isPaired(vehicle)).map(({ vin }) => vin),
    vehicle_info: Object.fromEntries(info),
  });
}

/** Adds the vehicles' endpoints to a region's Fleet API. */
export function vehicles(api: Hono, simulation: Simulation, region: Region): void {
  const { store, faults } = simulation;

  /** Refuses what has a price once the month's limit is reached. */
  const overLimit = (): Response | undefined =>
    faults.overLimit ? fleetError(403, 'account disabled: EXCEEDED_LIMIT') : undefined;

  /** The vehicle that is asked about, or the answer that refuses. `free`: without a price; `awake`: what a sleeping one cannot answer. */
  const find = (
    request: Request,
    vin: string,
    scope: string,
    { free = false, awake = false } = {},
  ): { vehicle: Vehicle; user: User } | Response => {
    const user = userOf(simulation, region, request);
    if (user instanceof Response) return user;
    const refused = lacksScope(user, scope) ?? (free ? undefined : overLimit());
    if (refused !== undefined) return refused;
    const vehicle = store.state.vehicles.find((one) => one.vin === vin && one.account === user.account.id);
    if (vehicle === undefined) return fleetError(404, 'not_found');
    return awake && vehicle.state !== 'online'
      ? fleetError(408, 'vehicle unavailable: vehicle is offline or asleep')
      : { vehicle, user };
  };

  api.post('/api/1/vehicles/fleet_status', async (context) => {
    const user = userOf(simulation, region, context.req.raw);
    if (user instanceof Response) return user;
    const body = fleetStatusBody.safeParse(await jsonOf(context.req.raw));
    if (!body.success) return fleetError(400, 'invalid_request');
    return lacksScope(user, 'vehicle_device_data') ?? overLimit() ?? fleetStatus(simulation, region, user, body.data.vins);
  });

  api.get('/api/1/vehicles/:vin', (context) => {
    const found = find(context.req.raw, context.req.param('vin'), 'vehicle_device_data', { free: true });
    return found instanceof Response ? found : ok(vehicleSummary(found.vehicle));
  });

  api.get('/api/1/vehicles/:vin/vehicle_data', (context) => {
    const found = find(context.req.raw, context.req.param('vin'), 'vehicle_device_data', { awake: true });
    if (found instanceof Response) return found;
    const endpoints = (context.req.query('endpoints') ?? '').split(';');
    const place = endpoints.includes('location_data');
    return (place ? lacksScope(found.user, 'vehicle_location') : undefined) ?? ok(vehicleData(found.vehicle, place));
  });

  // A vehicle that is `offline` has no connection: waking it changes nothing.
  api.post('/api/1/vehicles/:vin/wake_up', (context) => {
    const found = find(context.req.raw, context.req.param('vin'), 'vehicle_cmds');
    if (found instanceof Response) return found;
    if (found.vehicle.state === 'asleep') found.vehicle.state = 'online';
    store.save();
    return ok(vehicleSummary(found.vehicle));
  });

  api.post('/api/1/vehicles/:vin/command/:command', (context) => {
    const found = find(context.req.raw, context.req.param('vin'), 'vehicle_cmds', { awake: true });
    if (found instanceof Response) return found;
    if (found.vehicle.commandSigning === 'required') return fleetError(403, 'Tesla Vehicle Command Protocol required');
    if (context.req.param('command') === 'flash_lights') found.vehicle.flashes += 1;
    store.save();
    return ok({ result: true, reason: '' });
  });

  api.post('/api/1/vehicles/:vin/signed_command', async (context) => {
    const found = find(context.req.raw, context.req.param('vin'), 'vehicle_cmds', { awake: true });
    if (found instanceof Response) return found;
    const body = signedCommandBody.safeParse(await jsonOf(context.req.raw));
    if (!body.success) return fleetError(400, 'invalid_request');
    try {
      const answer = signedCommand(store, found.vehicle, Buffer.from(body.data.routable_message, 'base64'));
      return Response.json({ response: answer.toString('base64') });
    } catch (error) {
      if (error instanceof RangeError) return fleetError(400, 'invalid_request');
      throw error;
    }
  });
}
