import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baseUrls } from './hosts.ts';
import { type Scene, startScene } from './scene.ts';

const origin = 'https://cars.example.com/';
let scene: Scene;

beforeAll(async () => {
  scene = await startScene();
});
afterAll(() => scene.stop());

async function register(
  app: { clientId: string; clientSecret: string },
  region: 'na' | 'eu',
  body: unknown = { domain: 'cars.example.com' },
) {
  return scene.api(region, '/api/1/partner_accounts', await scene.partner(app, region), body);
}

describe('the token host', () => {
  const form = { grant_type: 'client_credentials', client_id: 'x', client_secret: 'y', scope: 'openid' };

  test('does not recognize an unknown pair', async () => {
    const { status, body } = await scene.token({ ...form, audience: baseUrls.na });
    expect(status).toBe(401);
    expect(body).toMatchObject({
      error: 'unauthorized_client',
      error_description: "We don't recognize this client_id and client_secret combination",
      error_uri: expect.stringMatching(/^https:\/\/auth\.tesla\.com\/error\/reference\/[0-9a-f-]{36}-\d+$/),
    });
  });

  test('misses the client id', async () => {
    expect((await scene.token({ grant_type: 'client_credentials' })).body).toMatchObject({ error: 'invalid_request' });
  });

  test('gives a token for a region only, and vehicle scopes only to an app that has them', async () => {
    const app = scene.tesla.createApp({ allowedOrigins: [origin], energyOnly: true });
    const pair = { ...form, client_id: app.clientId, client_secret: app.clientSecret };
    expect((await scene.token({ ...pair, audience: `${baseUrls.na}/` })).body.error).toBe('invalid_audience');
    const vehicle = { ...pair, audience: baseUrls.na, scope: 'openid vehicle_device_data' };
    expect((await scene.token(vehicle)).body.error).toBe('invalid_scope');
    expect((await scene.token({ ...pair, audience: baseUrls.na })).body).toMatchObject({
      expires_in: 28_800,
      token_type: 'Bearer',
    });
  });

  test('keeps China apart', async () => {
    const app = scene.tesla.createApp({ allowedOrigins: [origin], china: true });
    const pair = { ...form, client_id: app.clientId, client_secret: app.clientSecret, audience: baseUrls.cn };
    expect((await scene.token(pair)).status).toBe(401);
    expect((await scene.token(pair, 'auth.tesla.cn')).status).toBe(200);
    expect((await scene.token({ ...pair, audience: baseUrls.na }, 'auth.tesla.cn')).body.error).toBe('invalid_audience');
  });
});

describe('partner_accounts', () => {
  test('registers the hosted key, region by region, and answers it', async () => {
    scene.front.behave = 'proxy';
    const app = scene.tesla.createApp({ allowedOrigins: [origin] });
    const { status, body } = await register(app, 'na');
    const key = { public_key: scene.publicKey };
    expect([status, body.response]).toMatchObject([
      200,
      { domain: 'cars.example.com', client_id: app.clientId, ca: null, ...key },
    ]);
    expect(scene.publicKey).toMatch(/^04[0-9a-f]{128}$/);
    const path = '/api/1/partner_accounts/public_key';
    const na = await scene.partner(app, 'na');
    expect((await scene.api('na', `${path}?domain=cars.example.com`, na)).body.response).toEqual(key);
    expect((await scene.api('na', path, na)).body.error).toBe('upstream internal error');
    const elsewhere = await scene.api('eu', `${path}?domain=cars.example.com`, await scene.partner(app, 'eu'));
    expect(elsewhere.body.error).toBe('This account does not have access to cars.example.com');

    scene.tesla.faults.secondRegistration = '422';
    expect((await register(app, 'na')).body.error).toBe('Validation failed: Public key hash has already been taken');
    scene.tesla.faults.clear();
    expect((await register(app, 'na')).status).toBe(200);

    const other = scene.tesla.createApp({ allowedOrigins: ['https://www.example.com/'] });
    expect((await register(other, 'na')).body.error).toBe('Validation failed: Domain has already been taken');
    const taken = await register(other, 'na', { domain: 'other.example.com' });
    expect([taken.status, taken.body.error]).toEqual([422, 'Validation failed: Public key hash has already been taken']);
  });

  test('tells what is wrong with a domain, with a reference', async () => {
    const app = scene.tesla.createApp({ allowedOrigins: [origin] });
    const invalid = await register(app, 'eu', { domain: 'https://cars.example.com' });
    expect([invalid.status, invalid.body.error]).toEqual([400, expect.stringMatching(/^Invalid domain: https:/)]);
    expect(invalid.body.txid).toBe(invalid.headers.get('x-txid'));
    const foreign = await register(app, 'eu', { domain: 'cars.example.org' });
    expect([foreign.status, foreign.body.error]).toEqual([
      412,
      expect.stringMatching(/^Root domain example\.org must match registered/),
    ]);
    expect((await register(app, 'eu', 'domain=x')).body.error).toBe('not_a_JSON_request');
  });

  test.each([
    ['rsa', 'too large'],
    ['too-large', 'too large'],
    ['html', 'invalid public key'],
    ['missing', 'unexpected status 404 Not Found'],
    ['redirect', 'unexpected status 301 Moved Permanently'],
    ['down', 'connection reset by peer'],
  ] as const)('cannot use a key when the web server is %s', async (behaviour, reason) => {
    scene.front.set('broken.example.com', behaviour);
    const app = scene.tesla.createApp({ allowedOrigins: [origin] });
    const { status, body } = await register(app, 'eu', { domain: 'broken.example.com' });
    const url = 'https://broken.example.com/.well-known/appspecific/com.tesla.3p.public-key.pem';
    expect([status, body.error]).toEqual([424, `Public key download failed for ${url}, error: ${reason}`]);
  });

  test('answers what a test forces on it, as often as asked', async () => {
    const app = scene.tesla.createApp({ allowedOrigins: [origin] });
    const before = scene.tesla.calls.length;
    scene.tesla.faults.next({ path: '/api/1/partner_accounts' }, { status: 504, body: 'upstream request timeout' });
    expect(await register(app, 'eu')).toMatchObject({ status: 504, body: { text: 'upstream request timeout' } });
    scene.tesla.faults.next({ host: 'fleet-auth.prd.vn.cloud.tesla.com' }, 'reset', 2);
    await expect(scene.partner(app, 'eu')).rejects.toThrow();
    scene.tesla.faults.clear();
    scene.tesla.faults.rateLimited = 49_200;
    const limited = await register(app, 'eu');
    expect([limited.status, limited.body.error]).toEqual([429, 'Too Many Requests: Retry in 49200 seconds']);
    scene.tesla.faults.clear();
    expect(scene.tesla.calls.slice(before).map(({ status }) => status)).toContain(504);
  });
});
