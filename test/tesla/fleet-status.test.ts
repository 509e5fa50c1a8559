import { expect, test } from 'vitest';
import { fleetStatus } from '../../src/tesla/fleet-status.ts';
import { fakeFetch, rejection } from './fake-fetch.ts';

const asked = { region: 'eu', accessToken: 'user-token' } as const;
const base = 'https://fleet-api.prd.eu.vn.cloud.tesla.com';

test('each vehicle says whether it holds the key, and whether it needs it', async () => {
  const vehicle_info = {
    VIN1: {
      firmware_version: '2025.38.1',
      vehicle_command_protocol_required: true,
      discounted_device_data: false,
      fleet_telemetry_version: '1.2.0',
      total_number_of_keys: 3,
    },
    VIN2: { firmware_version: null, vehicle_command_protocol_required: false },
  };
  const { fetch, seen } = fakeFetch(
    Response.json({ response: { key_paired_vins: ['VIN1'], unpaired_vins: ['VIN2', 'VIN3'], vehicle_info } }),
  );
  expect(await fleetStatus({ ...asked, vins: ['VIN1', 'VIN2', 'VIN3', 'VIN4'], fetch })).toEqual({
    VIN1: { paired: true, needsSignedCommands: true },
    VIN2: { paired: false, needsSignedCommands: false },
    VIN3: { paired: false, needsSignedCommands: undefined },
  });
  expect(seen).toMatchObject([
    { method: 'POST', url: `${base}/api/1/vehicles/fleet_status`, body: '{"vins":["VIN1","VIN2","VIN3","VIN4"]}' },
  ]);
});

test('without vehicles nobody is asked', async () => {
  const { fetch, seen } = fakeFetch();
  expect(await fleetStatus({ ...asked, vins: [], fetch })).toEqual({});
  expect(seen).toEqual([]);
});

test('another form of answer is an error', async () => {
  const { fetch } = fakeFetch(Response.json({ response: null }));
  expect(await rejection(fleetStatus({ ...asked, vins: ['VIN1'], fetch }))).toMatchObject({ code: 'unexpected-answer' });
});
