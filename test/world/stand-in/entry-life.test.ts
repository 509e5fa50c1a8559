import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  begin,
  client,
  entry,
  entryId,
  entryPath,
  expire,
  markNow,
  reconnect,
  record,
  reload,
  stage,
  untilState,
} from './entry-scene.ts';
import { real, signIn } from './stage.ts';

const flowPath = '/api/config/config_entries/flow';

describe.each([
  ['2026.11.0', '127.0.5.23'],
  ['2026.6.4', '127.0.5.24'],
])('the life of an entry of %s', (version, host) => {
  const recent = version === '2026.11.0';
  beforeAll(() => begin(host, version));
  afterAll(() => stage.stop());

  test('starts a reauth when the token is refused, and is loaded after it', async () => {
    const flows = await client.command('config_entries/flow/subscribe');
    stage.tesla.faults.next({ path: '/api/1/products' }, { status: 401 });
    expect(await reload()).toMatchObject({ state: 'setup_error', reason: 'The OAuth token has expired.' });
    const [, [added]] = z.tuple([z.array(z.unknown()), z.array(record)]).parse(client.events(Number(flows.id)));
    const uid = stage.tesla.state.accounts[0]?.id;
    const context = { source: 'reauth', entry_id: entryId, title_placeholders: { name: uid }, unique_id: uid };
    const flow = { flow_id: added?.flow_id, handler: 'tesla_fleet', context, step_id: 'reauth_confirm' };
    expect(added).toEqual({ type: 'added', flow_id: expect.any(String), flow });
    const issues = async () => {
      const { result } = await client.command('repairs/list_issues');
      return z
        .object({ issues: z.array(record) })
        .parse(result)
        .issues.filter((issue) => issue.issue_domain === 'tesla_fleet');
    };
    const issue_id = `config_entry_reauth_tesla_fleet_${entryId}`;
    expect(await issues()).toMatchObject([{ issue_id, domain: 'homeassistant', severity: 'error' }]);

    const own = `${flowPath}/${String(added?.flow_id)}`;
    const confirm = (await client.rest('GET', own)).body;
    expect(confirm).toMatchObject({
      step_id: 'reauth_confirm',
      data_schema: [],
      description_placeholders: { name: 'Tesla Fleet' },
    });
    const external = (await client.rest('POST', own, {})).body;
    markNow();
    const done = await signIn(stage, client, external);
    expect(done).toMatchObject({
      type: 'abort',
      reason: 'reauth_successful',
      ...(recent && { translation_domain: 'homeassistant' }),
    });
    await untilState('loaded');
    expect(await issues()).toEqual([]);
    expect(client.events(Number(flows.id)).at(-1)).toEqual([{ type: 'removed', flow_id: added?.flow_id }]);
  });

  test('takes a new secret from a new credential with its auth domain', async () => {
    const { result } = await client.command('application_credentials/config_entry', { config_entry_id: entryId });
    const old = record.parse(result).application_credentials_id;
    const { clientSecret } = stage.tesla.rotateSecret(stage.credential.client_id);
    await expire();
    await untilState('setup_error');
    expect(await entry()).toMatchObject({
      reason: "401, message='Unauthorized', url='https://fleet-auth.prd.vn.cloud.tesla.com/oauth2/v3/token'",
    });
    const item = { domain: 'tesla_fleet', client_id: stage.credential.client_id, client_secret: clientSecret, auth_domain: old };
    await client.command('application_credentials/create', item);
    expect(await reload()).toMatchObject({ state: 'loaded' });
    const refused = await client.command('application_credentials/delete', { application_credentials_id: old });
    expect(refused.error).toEqual({
      code: 'home_assistant_error',
      message: 'Cannot delete credential in use by integration tesla_fleet',
    });
    expect(
      (await client.command('application_credentials/delete', { application_credentials_id: `${String(old)}_2` })).success,
    ).toBe(true);
  });

  test('can be disabled and enabled, and is there after a restart', async () => {
    const disable = (disabled_by: string | null) => client.command('config_entries/disable', { entry_id: entryId, disabled_by });
    expect((await disable('user')).result).toEqual({ require_restart: false });
    expect(await entry()).toMatchObject({ state: 'not_loaded', disabled_by: 'user' });
    // The real one takes the states away a moment later.
    if (!real) expect((await client.rest('GET', '/api/states/sensor.test_car_battery_level')).status).toBe(404);
    await disable(null);
    expect(await entry()).toMatchObject({ state: 'loaded', disabled_by: null });
    await stage.home.restart();
    await reconnect();
    await untilState('loaded');
  });

  test.skipIf(real)('is not set up in recovery mode, where credentials are unknown', async () => {
    await stage.controls?.recoveryMode(true);
    await reconnect();
    expect((await client.rest('GET', '/api/config')).body).toMatchObject({ recovery_mode: true, safe_mode: false });
    expect(await entry()).toMatchObject({ state: 'not_loaded' });
    expect((await client.command('application_credentials/list')).error).toEqual({
      code: 'unknown_command',
      message: 'Unknown command.',
    });
    await stage.controls?.recoveryMode(false);
    await reconnect();
    await untilState('loaded');
  });

  test('starts a reauth when its credential is gone', async () => {
    const file = join(stage.folder, '.storage/core.config_entries');
    const lost = '"auth_implementation": "gone"';
    await stage.edit(() => writeFileSync(file, readFileSync(file, 'utf8').replace(/"auth_implementation": *"[^"]*"/, lost)));
    await reconnect();
    await untilState('setup_error');
    const words = 'The configured authentication method is no longer available, re-authentication required';
    expect(await entry()).toMatchObject({ reason: recent ? words : 'Implementation not available' });
    const { result } = await client.command('config_entries/flow/progress');
    expect(result).toMatchObject([{ step_id: 'reauth_confirm', context: { source: 'reauth', entry_id: entryId } }]);
    // 2026.6 has thrown the token away by then.
    let kept = '';
    await stage.edit(() => {
      kept = readFileSync(file, 'utf8');
    });
    expect(kept.includes('access_token')).toBe(recent);
    await reconnect();
  });

  test('goes with its devices and its flow when it is removed', async () => {
    expect(await client.rest('DELETE', `${entryPath}/${entryId}`)).toEqual({ status: 200, body: { require_restart: false } });
    expect(JSON.stringify((await client.command('config/device_registry/list')).result)).not.toContain(entryId);
    expect((await client.command('config_entries/flow/progress')).result).toEqual([]);
    expect((await client.rest('DELETE', `${entryPath}/${entryId}`)).body).toEqual({ message: 'Invalid entry specified' });
  });
});
