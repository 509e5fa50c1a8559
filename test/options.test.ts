import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOptions } from '../src/options.ts';
import { temporaryFolder } from './setup/temporary-store.ts';

const address = { HOME_ASSISTANT_URL: 'http://192.168.1.10:8123/lovelace/0' };

describe('the environment', () => {
  test('of an app under Supervisor: its token, and the panel through ingress', () => {
    const world = join(temporaryFolder(), 'world.json');
    writeFileSync(world, JSON.stringify({ hostname: '1a2b3c-tesla-fleet-setup' }));
    const { core, standalone, ingressPeers, panelPath } = readOptions({
      SUPERVISOR_TOKEN: 'token',
      TESLA_FLEET_SETUP_WORLD: world,
    });
    expect(core).toEqual({ webSocket: 'ws://supervisor/core/websocket', rest: 'http://supervisor/core', token: 'token' });
    expect([standalone, ingressPeers]).toEqual([undefined, ['172.30.32.2']]);
    expect(panelPath).toBe('/app/1a2b3c_tesla_fleet_setup');
  });

  test('without Supervisor: an address and a long-lived token, and the panel on its own', () => {
    const { core, standalone, panelPath } = readOptions({
      ...address,
      HOME_ASSISTANT_TOKEN: 'token',
      PANEL_HOSTS: ' nas.local, ',
    });
    expect(core).toEqual({
      webSocket: 'ws://192.168.1.10:8123/api/websocket',
      rest: 'http://192.168.1.10:8123',
      token: 'token',
    });
    expect(standalone).toEqual({
      homeAssistant: 'http://192.168.1.10:8123',
      hosts: ['127.0.0.1', 'localhost', '[::1]', 'nas.local'],
    });
    expect(panelPath).toBeUndefined();
  });

  test('the token may stand in a file', () => {
    const file = join(temporaryFolder(), 'token');
    writeFileSync(file, 'token\n');
    expect(readOptions({ ...address, HOME_ASSISTANT_TOKEN_FILE: file }).core.token).toBe('token');
  });

  test.each([
    ['no-home-assistant', {}],
    ['no-home-assistant', address],
    ['address', { HOME_ASSISTANT_URL: 'homeassistant:8123', HOME_ASSISTANT_TOKEN: 'token' }],
    ['address', { HOME_ASSISTANT_URL: '192.168.1.10', HOME_ASSISTANT_TOKEN: 'token' }],
    ['token-file', { ...address, HOME_ASSISTANT_TOKEN_FILE: '/not/there' }],
  ])('is told to be wrong: %s', (code, environment) => {
    expect(() => readOptions(environment)).toThrow(expect.objectContaining({ code }));
  });
});
