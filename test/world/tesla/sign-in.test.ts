import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Scene, startScene } from './scene.ts';
import { startTesla } from './tesla.ts';

const redirect = 'https://my.home-assistant.io/redirect/oauth';
let scene: Scene;
let app: { clientId: string; clientSecret: string };

beforeAll(async () => {
  scene = await startScene();
  app = scene.tesla.createApp({ allowedOrigins: ['https://cars.example.com/'] });
});
afterAll(() => scene.stop());

function link(more: Record<string, string> = {}): string {
  const scope =
    'openid offline_access vehicle_device_data vehicle_location vehicle_cmds vehicle_charging_cmds energy_device_data energy_cmds';
  const query = { response_type: 'code', client_id: app.clientId, redirect_uri: redirect, scope, state: 'st', ...more };
  return `https://fleet-auth.prd.vn.cloud.tesla.com/oauth2/v3/authorize?${new URLSearchParams(query)}`;
}

async function exchange(callback: string) {
  const code = new URL(callback).searchParams.get('code') ?? '';
  const pair = { client_id: app.clientId, client_secret: app.clientSecret };
  return scene.token({ grant_type: 'authorization_code', code, redirect_uri: redirect, ...pair });
}

async function register(region: 'na' | 'eu'): Promise<void> {
  const token = await scene.partner(app, region);
  await scene.api(region, '/api/1/partner_accounts', token, { domain: 'cars.example.com' });
}

describe('signing in', () => {
  test('has no policy rules before the app is registered in the account’s region', async () => {
    await register('na');
    await expect(scene.tesla.consent(link())).rejects.toThrow('No policy rules');
    await register('eu');
  });

  test('refuses a redirect that is not in the app’s details', async () => {
    const text = "We don't recognize this redirect_uri. Please use the redirect_uri found in your app details.";
    await expect(scene.tesla.consent(link({ redirect_uri: 'https://example.com/' }))).rejects.toThrow(text);
  });

  test('goes back to Home Assistant by My Home Assistant, with an error when denied', async () => {
    const callback = new URL(await scene.tesla.consent(link(), { deny: true }));
    expect(callback.origin + callback.pathname).toBe('http://homeassistant.test:8123/auth/external/callback');
    expect(Object.fromEntries(callback.searchParams)).toMatchObject({ error: 'access_denied', state: 'st' });
  });

  test('gives a token with the scopes that were ticked, for a code that is good once', async () => {
    const callback = await scene.tesla.consent(link(), { scopes: ['vehicle_device_data'] });
    const { body } = await exchange(callback);
    const parts = body.access_token.split('.');
    expect(parts).toHaveLength(3);
    expect(JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString())).toMatchObject({
      ou_code: 'EU',
      scp: ['openid', 'offline_access', 'vehicle_device_data'],
      sub: scene.tesla.state.accounts[0]?.id,
    });
    expect((await exchange(callback)).body.error).toBe('invalid_auth_code');
  });

  test('rotates refresh tokens and refuses revoked ones; all of it outlives a restart', async () => {
    scene.tesla.addVehicle({ name: 'Blue' });
    scene.tesla.addEnergySite();
    const { body } = await exchange(await scene.tesla.consent(link()));
    const products = await scene.api('eu', '/api/1/products', body.access_token);
    expect(products.body).toMatchObject({ count: 2, response: [{ display_name: 'Blue' }, { resource_type: 'battery' }] });
    const away = await scene.api('na', '/api/1/products', body.access_token);
    expect([away.status, away.body.error]).toEqual([
      421,
      expect.stringMatching(/^user out of region, use base URL: https:\/\/fleet-api\.prd\.eu/),
    ]);
    const region = await scene.api('na', '/api/1/users/region', body.access_token);
    expect(region.body.response).toMatchObject({ region: 'eu' });

    const refresh = (refresh_token: string) =>
      scene.token({ grant_type: 'refresh_token', refresh_token, client_id: app.clientId, client_secret: app.clientSecret });
    const next = (await refresh(body.refresh_token)).body;
    expect((await refresh(body.refresh_token)).body.error).toBe('login_required');

    const loopback = { host: '127.0.0.1', port: 0 };
    const stateFile = `${scene.folder}/tesla.json`;
    const again = await startTesla({
      tls: loopback,
      pages: loopback,
      authority: scene.folder,
      connect: {},
      homeAssistantUrl: 'http://x',
      stateFile,
    });
    expect(again.state).toEqual(scene.tesla.state);
    await again.stop();

    scene.tesla.revokeTokens();
    const refused = await scene.api('eu', '/api/1/products', next.access_token);
    expect([refused.status, refused.body.error]).toEqual([401, 'token expired (401)']);
    expect((await refresh(next.refresh_token)).status).toBe(401);
  });

  test('calls for registration where the app is not registered', async () => {
    const { body } = await exchange(await scene.tesla.consent(link()));
    scene.tesla.state.registrations = scene.tesla.state.registrations.filter(({ region }) => region !== 'eu');
    const { status, body: refused } = await scene.api('eu', '/api/1/products', body.access_token);
    expect([status, refused.error]).toEqual([
      412,
      expect.stringMatching(`^Account ${app.clientId} must be registered in the current region`),
    ]);
    await register('eu');
  });

  test('pairs a vehicle with the key that is hosted and registered', async () => {
    const { vin } = scene.tesla.addVehicle({ state: 'asleep', commandSigning: 'off' });
    const { body } = await exchange(await scene.tesla.consent(link()));
    const status = async () =>
      (await scene.api('eu', '/api/1/vehicles/fleet_status', body.access_token, { vins: [vin] })).body.response;
    expect(await status()).toMatchObject({ key_paired_vins: [], unpaired_vins: [vin] });
    await expect(scene.tesla.pair(vin, 'other.example.com')).rejects.toThrow("This third party isn't registered with Tesla.");
    await scene.tesla.pair(vin);
    expect(await status()).toMatchObject({
      key_paired_vins: [vin],
      vehicle_info: { [vin]: { vehicle_command_protocol_required: false } },
    });

    const flash = () => scene.api('eu', `/api/1/vehicles/${vin}/command/flash_lights`, body.access_token, {});
    expect(await flash()).toMatchObject({ status: 408 });
    await scene.api('eu', `/api/1/vehicles/${vin}/wake_up`, body.access_token, {});
    expect((await flash()).body.response).toMatchObject({ result: true });
    expect(scene.tesla.state.vehicles.find((vehicle) => vehicle.vin === vin)?.flashes).toBe(1);
  });
});

test('the developer site makes an app by a form and shows its id and secret', async () => {
  const site = `${scene.tesla.pageOrigin}/developer`;
  const form = { name: 'By hand', grant: 'both', origin: 'https://mytesla.example.com/', redirect, scope: 'vehicle_cmds' };
  const refused = await fetch(site, { method: 'POST', body: new URLSearchParams(form) });
  expect(await refused.text()).toContain('does not include &quot;Tesla&quot;');
  const made = await fetch(site, { method: 'POST', body: new URLSearchParams({ ...form, origin: 'https://cars.example.com/' }) });
  const [, secret] = /class="client-secret">(ta-secret\.[\w-]+)<\/code>(?![\s\S]*client-secret)/.exec(await made.text()) ?? [];
  expect(secret).toBe(scene.tesla.state.apps.at(-1)?.clientSecret);
});
