import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestClient } from './client.ts';
import { domain, real, type Stage, setUp, signIn, startStage } from './stage.ts';

const path = '/api/config/config_entries/flow';
let stage: Stage;
let client: TestClient;

describe.each([
  ['2026.11.0', '127.0.5.11'],
  ['2026.6.4', '127.0.5.12'],
])('the config flow of %s', (version, host) => {
  const recent = version === '2026.11.0';
  const shared = recent ? { translation_domain: 'homeassistant' } : {};

  beforeAll(async () => {
    stage = await startStage(host, version);
    stage.tesla.addVehicle({ name: 'Test car' });
    client = await stage.client();
  });
  afterAll(() => stage.stop());

  test('ends at once when there are no credentials', async () => {
    const { status, body } = await client.rest('POST', path, { handler: 'tesla_fleet' });
    const head = { type: 'abort', flow_id: expect.stringMatching(/^[0-9A-Z]{26}$/), handler: 'tesla_fleet' };
    expect([status, body]).toEqual([200, { ...head, reason: 'missing_credentials', description_placeholders: null, ...shared }]);
    expect(await client.rest('POST', path, { handler: 'nothing' })).toEqual({
      status: 404,
      body: { message: 'Invalid handler specified' },
    });
  });

  test('asks which credential when there are two', async () => {
    const item = { domain: 'tesla_fleet', ...stage.credential, name: 'First' };
    const first = await client.command('application_credentials/create', item);
    const second = await client.command('application_credentials/create', { ...item, name: 'Second', auth_domain: 'ours' });
    const id = `tesla_fleet_${stage.credential.client_id.replaceAll('-', '_')}`;
    expect([first.result, second.result]).toEqual([
      { ...item, id },
      { ...item, name: 'Second', auth_domain: 'ours', id: `${id}_2` },
    ]);
    const { body } = await client.rest('POST', path, { handler: 'tesla_fleet' });
    const options = [
      [id, 'First'],
      ['ours', 'Second'],
    ];
    const field = { type: 'select', options, name: 'implementation', required: true, default: id };
    const shown = { errors: null, description_placeholders: null, last_step: null, preview: null };
    expect(body).toMatchObject({ type: 'form', step_id: 'pick_implementation', data_schema: [field], ...shown });
    const wrong = await client.rest('POST', `${path}/${String(body.flow_id)}`, { implementation: 'x' });
    expect(wrong).toEqual({ status: 400, body: { errors: { implementation: `value must be one of ['ours', '${id}']` } } });
    const external = await client.rest('POST', `${path}/${String(body.flow_id)}`, { implementation: 'ours' });
    expect(external.body).toMatchObject({ type: 'external', step_id: 'auth', description_placeholders: null });
    expect(await client.rest('DELETE', `${path}/${String(body.flow_id)}`)).toEqual({
      status: 200,
      body: { message: 'Flow aborted' },
    });
    expect((await client.rest('GET', `${path}/${String(body.flow_id)}`)).status).toBe(404);
    for (const removed of [id, `${id}_2`]) {
      await client.command('application_credentials/delete', { application_credentials_id: removed });
    }
  });

  test('sends the person to Tesla by the link of the real one', async () => {
    await client.command('application_credentials/create', { domain: 'tesla_fleet', ...stage.credential });
    const { body } = await client.rest('POST', path, { handler: 'tesla_fleet' });
    const state = /state=([^&]+)/.exec(String(body.url))?.[1];
    const { client_id: clientId } = stage.credential;
    expect(body.url).toBe(
      `https://fleet-auth.prd.vn.cloud.tesla.com/oauth2/v3/authorize?response_type=code&client_id=${clientId}` +
        `&redirect_uri=https://my.home-assistant.io/redirect/oauth&state=${state ?? ''}&prompt=login&prompt_missing_scopes=true` +
        '&scope=openid+offline_access+vehicle_device_data+vehicle_location+vehicle_cmds+vehicle_charging_cmds+energy_device_data+energy_cmds',
    );
    const events = await client.command('subscribe_events', { event_type: 'data_entry_flow_progressed' });
    const rejected = await signIn(stage, client, body, { deny: true });
    await client.until((message) => message.id === events.id && message.type === 'event');
    const data = { handler: 'tesla_fleet', flow_id: body.flow_id, refresh: true };
    expect(client.events(Number(events.id))).toMatchObject([{ event_type: 'data_entry_flow_progressed', data }]);
    expect(rejected).toMatchObject({
      type: 'abort',
      reason: 'user_rejected_authorize',
      description_placeholders: { error: 'access_denied' },
    });
  });

  test('refuses a sign-in of another life, and says so', async () => {
    const answer = await fetch(`${stage.home.url}/auth/external/callback?code=x&state=a.b.c`);
    const text = 'Invalid state. Is My Home Assistant configured to go to the right instance?';
    expect([answer.status, await answer.text()]).toEqual([400, text]);
  });

  test('shows each step as the real one does, and ends in an entry', async () => {
    const begun = (await client.rest('POST', path, { handler: 'tesla_fleet' })).body;
    const own = `${path}/${String(begun.flow_id)}`;
    let step = await signIn(stage, client, begun);
    const plain = { type: 'form', flow_id: begun.flow_id, handler: 'tesla_fleet', last_step: null, preview: null };
    if (recent) {
      const select = {
        options: ['na', 'eu'],
        translation_key: 'region',
        mode: 'list',
        multiple: false,
        custom_value: false,
        sort: false,
      };
      const data_schema = [{ selector: { select }, name: 'region', required: true, default: 'eu' }];
      expect(step).toEqual({ ...plain, step_id: 'region', data_schema, errors: {}, description_placeholders: null });
      const wrong = await client.rest('POST', own, { region: 'cn' });
      expect(wrong).toEqual({ status: 400, body: { errors: { region: "value must be one of ['eu', 'na']" } } });
      const key = join(stage.folder, 'tesla_fleet.key');
      const whole = readFileSync(key, 'utf8');
      writeFileSync(key, '-----BEGIN EC PRIVATE KEY-----\nMHc');
      expect((await client.rest('POST', own, { region: 'eu' })).status).toBe(500);
      writeFileSync(key, '');
      expect((await client.rest('POST', own, { region: 'eu' })).body.text).toMatch(/^500 Internal Server Error/);
      writeFileSync(key, whole);
      stage.tesla.faults.next({ path: '/oauth2/v3/token' }, { status: 503 });
      expect((await client.rest('POST', own, { region: 'eu' })).body).toMatchObject({
        step_id: 'region',
        errors: { base: 'cannot_connect' },
      });
      step = (await client.rest('POST', own, { region: 'eu' })).body;
    }
    const dashboard = 'https://developer.tesla.com/en_AU/dashboard/';
    const domainForm = { ...plain, step_id: 'domain_input', data_schema: [{ type: 'string', name: 'domain', required: true }] };
    expect(step).toEqual({ ...domainForm, errors: {}, description_placeholders: { dashboard } });
    expect((await client.rest('POST', own, {})).body).toEqual({ errors: { domain: 'required key not provided' } });
    const extra = recent ? "not a valid option at 'x'" : "extra keys not allowed @ data['x']";
    expect((await client.rest('POST', own, { domain, x: 1 })).body).toEqual({ errors: { base: [extra] } });
    expect((await client.rest('POST', own, { domain: 'no domain' })).body).toMatchObject({
      errors: { domain: 'invalid_domain' },
    });
    const foreign = (await client.rest('POST', own, { domain: 'cars.example.org' })).body;
    expect(foreign).toMatchObject({ step_id: 'domain_input', errors: { domain: 'precondition_failed' } });

    stage.tesla.faults.next({ path: '/api/1/partner_accounts' }, { status: 424 }, 2);
    const failed = (await client.rest('POST', own, { domain })).body;
    const keyUrl = `https://${domain}/.well-known/appspecific/com.tesla.3p.public-key.pem`;
    const placeholders = { public_key_url: keyUrl, pem: expect.stringMatching(/^-----BEGIN PUBLIC KEY-----\n/) };
    const rejected = { ...plain, step_id: 'domain_registration', data_schema: [], errors: { base: 'invalid_response' } };
    expect(failed).toEqual({ ...rejected, description_placeholders: placeholders });
    stage.tesla.faults.clear();
    const log = JSON.stringify((await client.command('system_log/list')).result);
    expect(log).toContain(
      'Partner registration failed for https://fleet-api.prd.eu.vn.cloud.tesla.com: The response from Tesla was invalid.',
    );

    const complete = (await client.rest('POST', own, {})).body;
    const url = `https://www.tesla.com/_ak/${domain}`;
    const qr_code = { data: url, scale: 6, error_correction_level: 'quartile' };
    const data_schema = [{ selector: { qr_code }, name: 'qr_code', required: false, optional: true }];
    const complete_ = { ...plain, step_id: 'registration_complete', data_schema, errors: null };
    expect(complete).toEqual({ ...complete_, description_placeholders: { virtual_key_url: url } });
    const { body: made } = await client.rest('POST', own, {});
    const uid = stage.tesla.state.accounts[0]?.id;
    expect(made).toMatchObject({ type: 'create_entry', title: uid, version: 1, minor_version: 1, description: null });
    expect(made.result).toMatchObject({ domain: 'tesla_fleet', title: uid, source: 'user', state: 'loaded', reason: null });
    expect(made).not.toHaveProperty('data');
    // The real one writes a moment later.
    if (real) return;
    const kept = JSON.parse(readFileSync(join(stage.folder, '.storage/core.config_entries'), 'utf8'));
    const token = expect.objectContaining({ access_token: expect.any(String), expires_in: 28_800 });
    const data = expect.objectContaining({ token });
    expect(kept.data.entries).toContainEqual(expect.objectContaining({ unique_id: uid, data }));
  });

  test('aborts for an account that is there already', async () => {
    const begun = (await client.rest('POST', path, { handler: 'tesla_fleet' })).body;
    const step = await signIn(stage, client, begun);
    expect(step).toMatchObject({ type: 'abort', reason: 'already_configured', description_placeholders: null });
  });
});

describe('the config flow without My Home Assistant', () => {
  let bare: Stage;
  beforeAll(async () => {
    bare = await startStage('127.0.5.13', '2026.11.0', { withoutMy: true });
  });
  afterAll(() => bare.stop());

  test('fails unless the frontend says where it is', async () => {
    const own = await bare.client();
    await own.command('application_credentials/create', { domain: 'tesla_fleet', ...bare.credential });
    expect(await own.rest('POST', path, { handler: 'tesla_fleet' })).toMatchObject({ status: 500 });
    const headers = { authorization: `Bearer ${bare.home.token}`, 'ha-frontend-base': 'https://home.example.com' };
    const answer = await fetch(`${bare.home.url}${path}`, { method: 'POST', headers, body: '{"handler":"tesla_fleet"}' });
    expect(await answer.text()).toContain('redirect_uri=https://home.example.com/auth/external/callback&');
  });
});

test('a helper walks the whole flow', async () => {
  const other = await startStage('127.0.5.14', '2026.11.0');
  try {
    expect(await setUp(other, await other.client())).toMatchObject({ type: 'create_entry', result: { state: 'loaded' } });
  } finally {
    await other.stop();
  }
});
