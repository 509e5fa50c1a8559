import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { createFetch, type Fetch } from '../../../src/net/fetch.ts';
import { createAuthority } from '../certificates.ts';
import { type Front, startFront } from './front.ts';
import { baseUrls, type Region } from './hosts.ts';
import { keyPath, publicPoint } from './key-download.ts';
import { type Listening, listen } from './listen.ts';
import { startTesla, type Tesla, type TeslaOptions } from './tesla.ts';

/** For the simulation's own tests: a Tesla, a person's web server with a key behind it, and a client that sees only them. */
export interface Scene {
  readonly tesla: Tesla;
  readonly front: Front;
  readonly fetch: Fetch;
  /** The hosted key's point, hex. */
  readonly publicKey: string;
  readonly folder: string;
  /** Asks the token host. */
  token(form: Record<string, string>, host?: string): Promise<Answer>;
  /** Asks a region's Fleet API; with a body it is a POST. */
  api(region: Region, path: string, token: string, body?: unknown): Promise<Answer>;
  /** A partner token. */
  partner(app: { clientId: string; clientSecret: string }, region: Region, scope?: string): Promise<string>;
  stop(): Promise<void>;
}

/** The fields that the tests look into; a body that is no JSON is kept as `text`. */
const bodySchema = z.looseObject({
  access_token: z.string().default(''),
  refresh_token: z.string().default(''),
  error: z.string().optional(),
  response: z.unknown().optional(),
});

interface Answer {
  readonly status: number;
  readonly body: z.infer<typeof bodySchema>;
  readonly headers: Headers;
}

const loopback = { host: '127.0.0.1', port: 0 };

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return {
    status: response.status,
    body: bodySchema.parse(text.startsWith('{') ? JSON.parse(text) : { text }),
    headers: response.headers,
  };
}

export async function startScene(options: Partial<TeslaOptions> = {}): Promise<Scene> {
  const folder = await mkdtemp(join(tmpdir(), 'tesla-'));
  const authority = await createAuthority(folder);
  const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const backend: Listening = await listen(loopback, ({ url }, response) => {
    response.writeHead(url === keyPath ? 200 : 404, { 'content-type': 'application/x-pem-file' }).end(url === keyPath ? pem : '');
  });
  const front = await startFront({ tls: loopback, authority, backend: `http://${backend.address}` });
  const tesla = await startTesla({
    tls: loopback,
    pages: loopback,
    authority,
    connect: { '*': front.address },
    homeAssistantUrl: 'http://homeassistant.test:8123',
    stateFile: join(folder, 'tesla.json'),
    ...options,
  });
  const fetch = createFetch({ connect: { '*': tesla.tlsAddress }, links: {}, certificateAuthority: authority.caFile });
  const token: Scene['token'] = async (form, host = 'fleet-auth.prd.vn.cloud.tesla.com') =>
    answerOf(await fetch(`https://${host}/oauth2/v3/token`, { method: 'POST', body: new URLSearchParams(form) }));
  return {
    tesla,
    front,
    fetch,
    publicKey: publicPoint(pem),
    folder,
    token,
    api: async (region, path, bearer, body) => {
      const headers = {
        authorization: `Bearer ${bearer}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      };
      const post = body === undefined ? {} : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) };
      return answerOf(await fetch(`${baseUrls[region]}${path}`, { headers, ...post }));
    },
    partner: async ({ clientId, clientSecret }, region, scope = 'openid') => {
      const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
      return (await token({ ...form, audience: baseUrls[region], scope })).body.access_token;
    },
    stop: async () => {
      await Promise.all([fetch.close(), tesla.stop(), front.stop(), backend.stop()]);
      await rm(folder, { recursive: true });
    },
  };
}
