import { describe, expect, test } from 'vitest';
import { listDevices, onDevices, onStates, pressButton } from '../../src/ha/devices.ts';
import { FakeCore, refusal } from './fake-core.ts';

const VIN = '5YJ3E1EA7KF000001';
const device = (over: object = {}) => ({
  id: 'car',
  name: 'Car',
  name_by_user: null,
  identifiers: [['tesla_fleet', VIN]],
  config_entries: ['e1'],
  disabled_by: null,
  ...over,
});
const entity = (entity_id: string, over: object = {}) => ({
  entity_id,
  unique_id: `${VIN}-${entity_id.split('.')[1]}`,
  device_id: 'car',
  platform: 'tesla_fleet',
  disabled_by: null,
  ...over,
});
const state = (entity_id: string, value: string, over: object = {}) => ({
  entity_id,
  state: value,
  last_changed: '2026-11-28T10:00:00.000000+00:00',
  attributes: {},
  ...over,
});
const answers = {
  'config/device_registry/list': [device()],
  'config/entity_registry/list': [
    entity('sensor.battery'),
    entity('sensor.range'),
    entity('sensor.off', { disabled_by: 'user' }),
    entity('button.car_flash', { unique_id: `${VIN}-flash_lights` }),
    entity('sensor.other', { platform: 'template' }),
  ],
  get_states: [
    state('sensor.battery', '80'),
    state('sensor.range', 'unavailable'),
    // Of no concern to us, whatever it looks like.
    state('sensor.other', '1', { attributes: { restored: 'yes' } }),
  ],
};

describe('devices', () => {
  test('a vehicle, its entities with a value, and its button', async () => {
    expect(await listDevices(new FakeCore(answers))).toEqual([
      {
        id: 'car',
        name: 'Car',
        kind: 'vehicle',
        vin: VIN,
        entryIds: ['e1'],
        entities: 2,
        withValue: 1,
        flashLights: 'button.car_flash',
      },
    ]);
  });

  const status = entity('binary_sensor.car_status', { unique_id: `${VIN}-state` });
  const withStatus = (...states: readonly object[]) =>
    new FakeCore({ ...answers, 'config/entity_registry/list': [status], get_states: states });
  const away = state('binary_sensor.car_status', 'unavailable');

  test.each([
    ['its refresh failed', [away], Date.parse('2026-11-28T10:00:00Z')],
    ['it sleeps', [{ ...away, state: 'off' }], undefined],
    ['it has slept since Core began', [{ ...away, state: 'unknown' }], undefined],
    [
      'it is not in the account any more, and Core remembers its entity',
      [{ ...away, attributes: { restored: true } }],
      undefined,
    ],
    ['Core has no state of it yet', [], undefined],
  ])('the status entity says since when no data come, and no more than that: %s', async (_name, states, unavailableSince) => {
    const [car] = await listDevices(withStatus(...states));
    expect(car).toMatchObject({ statusEntity: 'binary_sensor.car_status', unavailableSince });
  });

  test('pushes of named entities are told; of none named nothing is asked for, since Core would push all', () => {
    const core = new FakeCore();
    expect(onStates(core, [], () => undefined)).toBeTypeOf('function');
    expect(core.subscriptions).toBe(0);
    const end = onStates(core, ['binary_sensor.car_status'], () => undefined);
    expect(core.push('subscribe_entities')).toBe(1);
    end();
    expect(core.subscriptions).toBe(0);
  });

  test('an energy site; a name that the person gave; a disabled device', async () => {
    const core = new FakeCore({
      ...answers,
      'config/device_registry/list': [
        device({ id: 'site', identifiers: [['tesla_fleet', '1234']], name_by_user: 'Home' }),
        device({ id: 'off', disabled_by: 'user' }),
      ],
    });
    expect(await listDevices(core)).toMatchObject([{ id: 'site', name: 'Home', kind: 'energy-site', vin: undefined }]);
  });

  test('numbers that another integration put into its identifiers do not hide ours', async () => {
    const core = new FakeCore({
      ...answers,
      'config/device_registry/list': [device({ id: 'x', identifiers: [['custom', 17, 'more']] }), device()],
      'config/entity_registry/list': [entity('sensor.x', { unique_id: 17, platform: 'custom' }), entity('sensor.battery')],
    });
    expect(await listDevices(core)).toMatchObject([{ id: 'car', entities: 1 }]);
  });

  test('a malformed answer is a typed error', async () => {
    const core = new FakeCore({ ...answers, 'config/device_registry/list': [{ identifiers: [['tesla_fleet', VIN]] }] });
    expect((await refusal(listDevices(core))).code).toBe('unexpected-answer');
  });

  test('a button is pressed', async () => {
    const core = new FakeCore({ call_service: null });
    await pressButton(core, 'button.car_flash');
    expect(core.asked[0]?.question).toMatchObject({ service: 'press', target: { entity_id: 'button.car_flash' } });
  });

  test('changes of both registries are told', () => {
    const core = new FakeCore();
    const end = onDevices(core, () => undefined);
    expect(core.push('device_registry_updated') + core.push('entity_registry_updated')).toBe(2);
    end();
    expect(core.subscriptions).toBe(0);
  });
});
