import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthority } from '../certificates.ts';
import { startCore } from '../core/core.ts';
import { startFront } from '../tesla/front.ts';
import { keyPath } from '../tesla/key-download.ts';
import { listen } from '../tesla/listen.ts';
import { startTesla, type Tesla } from '../tesla/tesla.ts';
import type { HomeAssistantInstance } from '../types.ts';
import { connect, type TestClient } from './client.ts';
import type { Tuning } from './home.ts';
import { getPrivateKey } from './key-file.ts';
import { type StandIn, startStandIn } from './stand-in.ts';
import { servers, TeslaClient } from './tesla-client.ts';

/**
 * With STAND_IN_AGAINST=core the tests of this folder run against the real Core, to see whether the stand-in is like it (give vitest
 * `--testTimeout 60000 --hookTimeout 120000` then; it needs port 443 of each test's loopback address).
 */
export const real = process.env.STAND_IN_AGAINST === 'core';

/** For the stand-in's own tests: it (or the real Core), a simulated Tesla, and a web server that hosts the key. */
export interface Stage {
  readonly tesla: Tesla;
  readonly home: HomeAssistantInstance;
  /** What only the stand-in can; undefined with a real Core. */
  readonly controls: StandIn | undefined;
  readonly folder: string;
  readonly credential: { readonly client_id: string; readonly client_secret: string };
  client(token?: string): Promise<TestClient>;
  /** Changes files in the configuration folder while Home Assistant is stopped. */
  edit(change: () => void): Promise<void>;
  stop(): Promise<void>;
}

export const domain = 'cars.example.com';

/** Each stage has a loopback address of its own. */
export async function startStage(
  host: string,
  version: string,
  options: { withoutMy?: boolean } = {},
  tuning: Partial<Tuning> = {},
): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'stand-in-'));
  const configFolder = join(folder, 'config');
  const authority = await createAuthority(folder);
  const anywhere = { host, port: 0 };
  const backend = await listen(anywhere, ({ url }, response) => {
    const found = url === keyPath;
    response.writeHead(found ? 200 : 404).end(found ? getPrivateKey(configFolder).pem : '');
  });
  const front = await startFront({ tls: anywhere, authority, backend: `http://${backend.address}` });
  const tesla = await startTesla({
    tls: real ? { host, port: 443 } : anywhere,
    pages: anywhere,
    authority,
    connect: { '*': front.address },
    homeAssistantUrl: '',
  });
  const app = tesla.createApp({ allowedOrigins: [`https://${domain}/`] });
  const world = { tesla: { address: tesla.tlsAddress, authority: tesla.caFile }, country: 'DE' };
  const asked = { version, configFolder, host, port: real ? 8123 : 0, ...world, ...options };
  const controls = real ? undefined : await startStandIn(asked, tuning);
  let home: HomeAssistantInstance = controls ?? (await startCore(asked));
  tesla.homeAssistantUrl = home.url;
  await register(home, tesla, app);
  const clients: TestClient[] = [];
  return {
    tesla,
    get home() {
      return home;
    },
    controls,
    folder: configFolder,
    credential: { client_id: app.clientId, client_secret: app.clientSecret },
    client: async (token = home.token) => {
      const client = await connect(home.url, token);
      clients.push(client);
      return client;
    },
    edit: async (change) => {
      await home.stop();
      change();
      if (controls === undefined) home = await startCore(asked);
      else await controls.restart();
    },
    stop: async () => {
      await Promise.all(clients.map((client) => client.close()));
      await home.stop();
      await Promise.all([tesla.stop(), front.stop(), backend.stop()]);
      await rm(folder, { recursive: true });
    },
  };
}

/** Tesla lets nobody sign in to an app that is not registered where the account lives. */
async function register(
  home: HomeAssistantInstance,
  tesla: Tesla,
  app: { readonly clientId: string; readonly clientSecret: string },
): Promise<void> {
  getPrivateKey(home.configFolder);
  const client = new TeslaClient({ address: tesla.tlsAddress, authority: tesla.caFile, timeout: 5_000 });
  const token = await client.partnerToken(servers.eu, app.clientId, app.clientSecret);
  await client.api({ server: servers.eu, token, path: 'api/1/partner_accounts', body: { domain } });
  await client.close();
}

const flowPath = '/api/config/config_entries/flow';

/** Goes on with a flow over the sign-in page; gives what the flow says after it. */
export async function signIn(
  stage: Stage,
  client: TestClient,
  external: Record<string, unknown>,
  choice: Parameters<Tesla['consent']>[1] = {},
) {
  const flowId = String(external.flow_id);
  const callback = await stage.tesla.consent(String(external.url), choice);
  const answer = await fetch(callback);
  if (answer.status !== 200) throw new Error(`Callback: ${answer.status} ${await answer.text()}`);
  return (await client.rest('GET', `${flowPath}/${flowId}`)).body;
}

/** Creates the credential and walks the whole flow; gives the last answer. */
export async function setUp(stage: Stage, client: TestClient): Promise<Record<string, unknown>> {
  await client.command('application_credentials/create', { domain: 'tesla_fleet', ...stage.credential });
  const begun = (await client.rest('POST', flowPath, { handler: 'tesla_fleet' })).body;
  let step = await signIn(stage, client, begun);
  const inputs: Readonly<Record<string, unknown>> = {
    region: { region: 'eu' },
    domain_input: { domain },
    registration_complete: {},
  };
  for (let turn = 0; turn < 4 && step.type === 'form'; turn += 1) {
    step = (await client.rest('POST', `${flowPath}/${String(step.flow_id)}`, inputs[String(step.step_id)])).body;
  }
  return step;
}
