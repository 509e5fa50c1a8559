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

  const token = { ...address, HOME_ASSISTANT_TOKEN: 'token' };
  test.each([
    ['no-home-assistant', {}],
    ['no-home-assistant', address],
    ['no-home-assistant', { SUPERVISOR_TOKEN: '' }],
    ['no-home-assistant', { ...address, HOME_ASSISTANT_TOKEN: ' ' }],
    ['no-home-assistant', { ...token, HOME_ASSISTANT_URL: '' }],
    ['address', { ...token, HOME_ASSISTANT_URL: 'homeassistant:8123' }],
    ['address', { ...token, HOME_ASSISTANT_URL: '192.168.1.10' }],
    ['address', { ...token, HOME_ASSISTANT_URL: 'http://home:99999' }],
    ['token-file', { ...address, HOME_ASSISTANT_TOKEN_FILE: '/not/there' }],
    ['token-file', { ...address, HOME_ASSISTANT_TOKEN_FILE: '/' }],
    ['token', { ...address, HOME_ASSISTANT_TOKEN_FILE: '/dev/null' }],
    ['token', { ...address, HOME_ASSISTANT_TOKEN: 'to\nken' }],
    ['token', { ...address, HOME_ASSISTANT_TOKEN: 'tökén' }],
    ['token', { SUPERVISOR_TOKEN: 'to ken' }],
    ['hosts', { ...token, PANEL_HOSTS: 'nas.local, http://nas.local' }],
    ['hosts', { ...token, PANEL_HOSTS: 'nas.local:8099' }],
    ['hosts', { ...token, PANEL_HOSTS: '*' }],
    ['hosts', { ...token, PANEL_HOSTS: 'my nas' }],
    ['world', { ...token, TESLA_FLEET_SETUP_WORLD: '/not/there' }],
  ])('is told to be wrong: %s', (code, environment) => {
    expect(() => readOptions(environment)).toThrow(expect.objectContaining({ code }));
  });

  test('a name is taken in the form in which a browser asks for it', () => {
    const { standalone } = readOptions({ ...token, PANEL_HOSTS: 'NAS.local,büro.example,[FD00::1]' });
    expect(standalone?.hosts.slice(3)).toEqual(['nas.local', 'xn--bro-hoa.example', '[fd00::1]']);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another form', '[]'],
    ['a name that nobody knows', '{"colour":"red"}'],
    ['no address of Supervisor', '{"supervisor":"supervisor"}'],
    ['a port as a word', '{"listen":{"ingress":"8099"}}'],
    ['a port that there is not', '{"listen":{"key":70000}}'],
    ['half a port', '{"listen":{"https":80.5}}'],
    ['a target without a port', '{"addresses":{"connect":{"*":"127.0.0.1"}}}'],
    ['a target with a port that there is not', '{"addresses":{"connect":{"*":"127.0.0.1:70000"}}}'],
    ['a link that is none', '{"addresses":{"links":{"https://a.example":"b"}}}'],
    ['an authority that is not there', '{"addresses":{"certificateAuthority":"/not/there"}}'],
    ['a resolver without a port', '{"addresses":{"resolvers":{"outside":[]}}}'],
  ])('a world of %s is told to be wrong, by its file', (_, content) => {
    const file = join(temporaryFolder(), 'world.json');
    writeFileSync(file, content);
    const read = () => readOptions({ ...token, TESLA_FLEET_SETUP_WORLD: file });
    expect(read).toThrow(expect.objectContaining({ code: 'world', evidence: expect.stringContaining(file) }));
  });
});
