import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { begin, client, entryId, markNow, pushed, record, reload, stage, untilState } from './entry-scene.ts';

describe.each([
  ['2026.11.0', '127.0.5.21'],
  ['2026.6.4', '127.0.5.22'],
])('an entry of %s', (version, host) => {
  const recent = version === '2026.11.0';
  beforeAll(() => begin(host, version));
  afterAll(() => stage.stop());

  test('is pushed with every change of its state', () => {
    expect(pushed()).toEqual([
      ['not_loaded', null],
      ['setup_in_progress', null],
      ['loaded', null],
    ]);
  });

  test('has devices and entities as the real one', async () => {
    const all = z.array(record).parse((await client.command('config/device_registry/list')).result);
    const devices = all.filter(({ primary_config_entry }) => primary_config_entry === entryId).reverse();
    expect(devices).toMatchObject([
      { identifiers: [['tesla_fleet', '5YJ3E1EA7NF000001']], name: 'Test car', model: 'Model 3', config_entries: [entryId] },
      { identifiers: [['tesla_fleet', '1234']], name: 'Home', disabled_by: null },
    ]);
    const entities = z.array(record).parse((await client.command('config/entity_registry/list')).result);
    const flash = {
      unique_id: '5YJ3E1EA7NF000001-flash_lights',
      entity_id: 'button.test_car_flash_lights',
      device_id: devices[0]?.id,
    };
    expect(entities).toContainEqual(expect.objectContaining(flash));
    const { body } = await client.rest('GET', '/api/states/sensor.test_car_battery_level');
    expect(body).toMatchObject({
      state: expect.stringMatching(/^\d+$/),
      attributes: { friendly_name: 'Test car Battery level' },
    });
  });

  test('shows its scopes and vehicles in the diagnostics', async () => {
    const { body } = await client.rest('GET', `/api/diagnostics/config_entry/${entryId}`);
    expect(body.data).toMatchObject({
      scopes: expect.arrayContaining(['vehicle_cmds']),
      vehicles: [{ data: { vin: '**REDACTED**' } }],
    });
  });

  test('flashes the lights of a car that knows the key, and of no other', async () => {
    const press = { domain: 'button', service: 'press', target: { entity_id: 'button.test_car_flash_lights' } };
    const message = 'Command failed: Not on whitelist fault on signed command.';
    expect((await client.command('call_service', press)).error).toMatchObject({
      code: 'home_assistant_error',
      message,
      translation_key: 'command_failed',
    });
    await stage.tesla.pair('5YJ3E1EA7NF000001');
    expect((await client.command('call_service', press)).success).toBe(true);
    expect(stage.tesla.state.vehicles[0]?.flashes).toBe(1);
  });

  test.each([
    [412, 'setup_retry', 'A condition has not been met to process the request.'],
    [403, 'setup_retry', 'Access to this resource is not authorized, developers should check required Scope.'],
    [429, 'setup_retry', 'Account or server is rate limited.'],
    [503, 'setup_retry', 'Either an internal service or a vehicle did not respond (timeout).'],
  ])('waits and tries again after a %i', async (status, state, reason) => {
    stage.tesla.faults.next({ path: '/api/1/products' }, { status });
    markNow();
    expect(await reload()).toMatchObject({ state, reason });
    markNow();
    await untilState('loaded');
  });

  test('looks for its region after a 421, and stays with the reason when there is none', async () => {
    stage.tesla.faults.next({ path: '/api/1/products' }, { status: 421 }, Number.POSITIVE_INFINITY);
    // The search begins in North America, where 2026.11 has not registered: Tesla's 412 ends it.
    const region = 'This user is not present in the current region.';
    const reason = recent ? 'A condition has not been met to process the request.' : region;
    expect(await reload()).toMatchObject({ state: 'setup_retry', reason });
    stage.tesla.faults.clear();
    markNow();
    await untilState('loaded');
  });

  test('cannot be loaded while Tesla cannot be reached', async () => {
    stage.tesla.faults.next({ path: '/api/1/products' }, 'reset', Number.POSITIVE_INFINITY);
    const { state, reason } = await reload();
    stage.tesla.faults.clear();
    expect([state, reason]).toEqual(recent ? ['setup_retry', 'Server disconnected'] : ['setup_error', null]);
    expect(await reload()).toMatchObject({ state: 'loaded' });
  });
});
