import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateKeyPair, readPrivateKey } from '../../src/keys/key-pair.ts';
import { createFetch } from '../../src/net/fetch.ts';
import { createTesla } from '../../src/tesla/client.ts';
import type { RegionId } from '../../src/tesla/regions.ts';
import { ask } from './core/websocket.ts';
import { domain } from './person.ts';
import type { AppCredentials } from './tesla/apps.ts';
import type { World } from './world.ts';

/** What a person did by hand before this app came: the way of the guides. */

/** Adds the application credential in Home Assistant's dialog. */
export async function addCredential(
  { homeAssistant: { url, token } }: World,
  app: AppCredentials,
  name = 'By hand',
): Promise<void> {
  const { clientId: client_id, clientSecret: client_secret } = app;
  await ask(url, token, { type: 'application_credentials/create', domain: 'tesla_fleet', client_id, client_secret, name });
}

/** The two calls of the guides' Postman collection, for one region. */
async function registerIn({ tesla }: World, region: RegionId, app: AppCredentials): Promise<void> {
  const fetch = createFetch({ connect: { '*': tesla.tlsAddress }, links: {}, certificateAuthority: tesla.caFile });
  try {
    await createTesla({ fetch }).register(region, app, domain);
  } finally {
    await fetch.close();
  }
}

/** Puts a key pair of the person's own in place, hosts it, and registers it in these regions. @returns its public half. */
export async function registerOwnKey(world: World, app: AppCredentials, regions: readonly RegionId[]): Promise<string> {
  const pair = generateKeyPair();
  await writeFile(join(world.configFolder, 'tesla_fleet.key'), pair.privatePem);
  await publishKeyFile(world);
  for (const region of regions) {
    await registerIn(world, region, app);
  }
  return pair.publicKey;
}

interface Flow {
  readonly type: string;
  readonly flow_id: string;
  readonly step_id: string;
  readonly url: string;
  readonly reason?: string;
  readonly errors?: Record<string, string>;
}

async function call({ homeAssistant: { url, token } }: World, method: string, path: string, body?: unknown): Promise<Flow> {
  const response = await fetch(`${url}/api/config/config_entries/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    signal: AbortSignal.timeout(30_000),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return (await response.json()) as Flow;
}

/** Publishes the key file that is there now on a web server of the person's own. */
async function publishKeyFile({ front, configFolder }: World): Promise<void> {
  const { publicPem } = readPrivateKey(await readFile(join(configFolder, 'tesla_fleet.key'), 'utf8'));
  front.set(domain, { status: 200, body: publicPem });
}

/** Goes through Home Assistant's own dialog to the end; the key file that it makes is published by hand. */
export async function setUpIntegration(world: World, choice: Parameters<World['tesla']['consent']>[1] = {}): Promise<void> {
  await goThroughDialog(world, choice, ({ type }) => type === 'create_entry');
}

/** Leaves Home Assistant's own dialog open at one of these forms, as who closes the tab of the browser. */
export async function leaveDialog(
  world: World,
  at: readonly ('region' | 'domain_input')[],
  choice: Parameters<World['tesla']['consent']>[1] = {},
): Promise<void> {
  await goThroughDialog(world, choice, ({ step_id }) => at.some((each) => each === step_id));
}

async function goThroughDialog(
  world: World,
  choice: Parameters<World['tesla']['consent']>[1],
  isEnd: (flow: Flow) => boolean,
): Promise<void> {
  let flow = await call(world, 'POST', 'flow', { handler: 'tesla_fleet' });
  for (let steps = 0; !isEnd(flow) && steps < 12; steps += 1) {
    if (flow.type === 'external') {
      const response = await fetch(await world.tesla.consent(flow.url, choice));
      await response.body?.cancel();
      flow = await call(world, 'GET', `flow/${flow.flow_id}`);
    } else if (flow.type === 'form' && Object.keys(flow.errors ?? {}).length === 0) {
      if (flow.step_id === 'domain_input') {
        await publishKeyFile(world);
      }
      const answers: Record<string, Record<string, string>> = { region: { region: 'eu' }, domain_input: { domain } };
      flow = await call(world, 'POST', `flow/${flow.flow_id}`, answers[flow.step_id] ?? {});
    } else {
      throw new Error(`by hand: ${JSON.stringify(flow)}`);
    }
  }
}

/** Loads every entry of the integration anew, as by the menu of the entry. */
export async function reloadEntries(world: World): Promise<void> {
  const { url, token } = world.homeAssistant;
  const entries = (await ask(url, token, { type: 'config_entries/get', domain: 'tesla_fleet' })) as { entry_id: string }[];
  for (const { entry_id } of entries) {
    await call(world, 'POST', `entry/${entry_id}/reload`, {});
  }
}
