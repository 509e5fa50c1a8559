import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../../src/ha/configuration.ts';
import { readLog } from '../../src/ha/log.ts';
import { listAdministrators, onUsers } from '../../src/ha/users.ts';
import { FakeCore, refusal } from './fake-core.ts';

const config = { version: '2026.11.0', components: ['my'], country: 'de', language: 'de', external_url: 'https://h.example.com' };

describe('what Core says about itself', () => {
  const read = async (over: object) => await readConfiguration(new FakeCore({ get_config: { ...config, ...over } }));

  test('is read', async () => {
    expect(await read({})).toEqual({
      version: '2026.11.0',
      components: ['my'],
      country: 'DE',
      language: 'de',
      externalUrl: 'https://h.example.com',
      recoveryMode: false,
      running: true,
    });
  });

  test('says that it starts, and in which mode', async () => {
    expect(await read({ state: 'STARTING', recovery_mode: true })).toMatchObject({ running: false, recoveryMode: true });
  });

  test.each([null, undefined, '', 'home.example.com'])(
    'an external address that is none is left out: %s',
    async (external_url) => {
      expect((await read({ external_url, country: null })).externalUrl).toBeUndefined();
    },
  );

  test('malformed is a typed error', async () => {
    expect((await refusal(read({ components: 'all' }))).code).toBe('unexpected-answer');
  });
});

describe('administrators', () => {
  const user = { id: 'u', is_owner: false, is_active: true, group_ids: ['system-users'] };

  test('are owners and members of the group, as long as they are active', async () => {
    const core = new FakeCore({
      'config/auth/list': [
        { ...user, id: 'owner', is_owner: true },
        { ...user, id: 'admin', group_ids: ['system-admin'] },
        { ...user, id: 'left', group_ids: ['system-admin'], is_active: false },
        user,
      ],
    });
    expect(await listAdministrators(core)).toEqual(new Set(['owner', 'admin']));
  });

  test('a malformed list lets nobody in', async () => {
    const core = new FakeCore({ 'config/auth/list': [{ id: 'x', is_owner: 'yes', group_ids: [] }] });
    expect((await refusal(listAdministrators(core))).code).toBe('unexpected-answer');
  });

  test('changes are told', () => {
    const core = new FakeCore();
    const end = onUsers(core, () => undefined);
    expect(['user_added', 'user_updated', 'user_removed'].map((event) => core.push(event))).toEqual([1, 1, 1]);
    end();
    expect(core.subscriptions).toBe(0);
  });
});

describe('the log', () => {
  test('holds what is about Tesla Fleet and its sign-in, with the newest text of a line', async () => {
    const line = (name: string, ...message: string[]) => ({ name, message, level: 'ERROR', timestamp: 1.5, exception: '' });
    const core = new FakeCore({
      'system_log/list': [
        line('homeassistant.components.tesla_fleet.config_flow', 'old', 'Partner registration failed'),
        line('homeassistant.components.hue', 'no bridge'),
        line(
          'homeassistant.helpers.config_entry_oauth2_flow',
          'Error resolving OAuth token: 400, url=https://accounts.spotify.com',
        ),
        { name: 'strange', message: 7 },
        line('homeassistant.config_entries', "Config entry 'me' for tesla_fleet integration not ready yet"),
        {
          ...line('homeassistant.config_entries', 'Error setting up entry me for tesla_fleet'),
          exception: 'Traceback (most recent call last):\n  File "x"\nValueError: \'x\' is not a valid Scope\n',
        },
      ],
    });
    expect(await readLog(core)).toEqual([
      { at: 1500, text: 'Partner registration failed' },
      { at: 1500, text: "Config entry 'me' for tesla_fleet integration not ready yet" },
      { at: 1500, text: "Error setting up entry me for tesla_fleet: ValueError: 'x' is not a valid Scope" },
    ]);
  });
});
