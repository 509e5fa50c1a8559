import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestClient } from './client.ts';
import { real, type Stage, startStage } from './stage.ts';

let stage: Stage;
let owner: TestClient;

beforeAll(async () => {
  stage = await startStage('127.0.5.31', '2026.11.0');
  owner = await stage.client();
});
afterAll(() => stage.stop());

describe('who may do what', () => {
  test('nobody gets in without a token', async () => {
    const answer = await fetch(`${stage.home.url}/api/config`, { headers: { authorization: 'Bearer nothing' } });
    expect([answer.status, await answer.text()]).toEqual([401, '401: Unauthorized']);
    const stranger = await stage.client('nothing');
    expect(stranger.messages.at(-1)).toEqual({ type: 'auth_invalid', message: 'Invalid access token or password' });
  });

  test('a user without administrator rights is refused what only administrators may do', async () => {
    const added = await owner.command('subscribe_events', { event_type: 'user_added' });
    const { id, token } = await stage.home.addUser('Guest', false);
    await owner.until((message) => message.id === added.id && message.type === 'event');
    expect(owner.events(Number(added.id))).toMatchObject([{ data: { user_id: id } }]);
    const guest = await stage.client(token);
    const unauthorized = { success: false, error: { code: 'unauthorized', message: 'Unauthorized' } };
    for (const type of ['application_credentials/list', 'config_entries/flow/subscribe', 'config/auth/list', 'system_log/list']) {
      expect(await guest.command(type)).toMatchObject(unauthorized);
    }
    expect(await guest.command('subscribe_events', { event_type: 'data_entry_flow_progressed' })).toMatchObject(unauthorized);
    expect((await guest.command('auth/current_user')).result).toMatchObject({ name: 'Guest', is_admin: false, is_owner: false });
    expect((await guest.command('config_entries/get', { domain: 'tesla_fleet' })).result).toEqual([]);
    const begun = await guest.rest('POST', '/api/config/config_entries/flow', { handler: 'tesla_fleet' });
    expect(begun).toEqual({ status: 401, body: { text: '401: Unauthorized' } });
    await owner.command('config/auth/update', { user_id: id, group_ids: ['system-admin'] });
    expect((await guest.command('application_credentials/list')).result).toEqual([]);
  });

  test('the list of users says who is an administrator', async () => {
    const { result } = await owner.command('config/auth/list');
    const person = { username: 'owner', is_owner: true, group_ids: ['system-admin'], credentials: [{ type: 'homeassistant' }] };
    expect(result).toContainEqual(expect.objectContaining({ ...person, id: stage.home.ownerId, system_generated: false }));
  });
});

describe('the WebSocket', () => {
  test('answers as the real one to what is wrong', async () => {
    expect((await owner.command('no/such/thing')).error).toEqual({ code: 'unknown_command', message: 'Unknown command.' });
    const { error } = await owner.command('application_credentials/create', { domain: 'tesla_fleet', zz: 1 });
    const lines = ["not a valid option at 'zz'. Got 1", "required key not provided at 'client_id'. Got None"];
    expect(error).toMatchObject({ code: 'invalid_format', message: expect.stringContaining(lines.join('\n')) });
    const gone = await owner.command('application_credentials/delete', { application_credentials_id: 'x' });
    expect(gone.error).toEqual({ code: 'not_found', message: 'Unable to find application_credentials_id x' });
    expect((await owner.command('call_service', { domain: 'no', service: 'such' })).error).toMatchObject({
      code: 'not_found',
      message: 'Service no.such not found.',
    });
  });

  test('bundles messages for who asks for it', async () => {
    const other = await stage.client();
    await other.command('supported_features', { id: 1, features: { coalesce_messages: 1 } });
    const events = await other.command('subscribe_events', { event_type: 'ours' });
    expect((await other.command('fire_event', { event_type: 'ours', event_data: { a: 1 } })).success).toBe(true);
    expect(other.events(Number(events.id))).toMatchObject([{ event_type: 'ours', data: { a: 1 }, origin: 'LOCAL' }]);
    expect(await other.command('ping')).toMatchObject({ type: 'pong' });
  });

  test('pushes notifications', async () => {
    const { id } = await owner.command('persistent_notification/subscribe');
    const data = { message: 'Look', title: 'Here', notification_id: 'ours' };
    await owner.command('call_service', { domain: 'persistent_notification', service: 'create', service_data: data });
    await owner.rest('POST', '/api/services/persistent_notification/dismiss', { notification_id: 'ours' });
    await owner.until((message) => message.id === id && JSON.stringify(message).includes('removed'));
    const note = { ours: expect.objectContaining(data) };
    expect(owner.events(Number(id)).slice(1)).toEqual([
      { type: 'added', notifications: note },
      { type: 'removed', notifications: note },
    ]);
  });
});

test('an external address is kept, and told', async () => {
  await owner.command('config/core/update', { external_url: 'https://home.example.com' });
  expect((await owner.command('network/url')).result).toMatchObject({ external: 'https://home.example.com', cloud: null });
  const { body } = await owner.rest('GET', '/api/config');
  expect(body).toMatchObject({ external_url: 'https://home.example.com', country: 'DE', language: 'en', state: 'RUNNING' });
});

describe('its life', () => {
  test.skipIf(real)('keeps what is stored and its address over a restart, and loses flows', async () => {
    const { url } = stage.home;
    await owner.command('application_credentials/create', { domain: 'tesla_fleet', ...stage.credential });
    const { body } = await owner.rest('POST', '/api/config/config_entries/flow', { handler: 'tesla_fleet' });
    await owner.command('call_service', { domain: 'homeassistant', service: 'restart' });
    await stage.controls?.comeUp();
    owner = await stage.client();
    expect(stage.home.url).toBe(url);
    expect((await owner.command('application_credentials/list')).result).toMatchObject([stage.credential]);
    expect((await owner.rest('GET', `/api/config/config_entries/flow/${String(body.flow_id)}`)).status).toBe(404);
  });

  test.skipIf(real)('can be out of reach for a while', async () => {
    await stage.controls?.goDown();
    await expect(fetch(`${stage.home.url}/api/`)).rejects.toThrow();
    await stage.controls?.comeUp();
    owner = await stage.client();
    expect(await owner.rest('GET', '/api/')).toEqual({ status: 200, body: { message: 'API running.' } });
  });

  test.skipIf(real)('can lose a component', async () => {
    stage.controls?.setComponent('my', false);
    const { body } = await owner.rest('GET', '/api/config');
    expect(body.components).not.toContain('my');
    stage.controls?.setComponent('application_credentials', false);
    expect((await owner.command('application_credentials/list')).error).toMatchObject({ code: 'unknown_command' });
  });
});

test.skipIf(real)('a custom integration is found at the next start, and then serves the key until the one after', async () => {
  const folder = join(stage.folder, 'custom_components/tesla_fleet_key_host');
  mkdirSync(folder, { recursive: true });
  const manifest = {
    domain: 'tesla_fleet_key_host',
    name: 'Key host',
    config_flow: true,
    single_config_entry: true,
    version: '1.0.0',
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const path = '/api/config/config_entries/flow';
  expect((await owner.rest('POST', path, { handler: 'tesla_fleet_key_host' })).status).toBe(404);
  await stage.home.restart();
  owner = await stage.client();
  const hosted = () => fetch(`${stage.home.url}/.well-known/appspecific/com.tesla.3p.public-key.pem`);
  expect((await hosted()).status).toBe(404);
  const { body } = await owner.rest('POST', path, { handler: 'tesla_fleet_key_host' });
  expect(body).toMatchObject({
    type: 'create_entry',
    title: 'Key host',
    result: { state: 'loaded', domain: 'tesla_fleet_key_host' },
  });
  expect(await (await hosted()).text()).toMatch(/^-----BEGIN PUBLIC KEY-----\n/);
  const again = await owner.rest('POST', path, { handler: 'tesla_fleet_key_host' });
  expect(again.body).toMatchObject({ type: 'abort', reason: 'single_instance_allowed', translation_domain: 'homeassistant' });
});
