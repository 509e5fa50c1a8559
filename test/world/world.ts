import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type AppForm, type AppProcess, createAppProcess } from './app.ts';
import { byLink } from './by-link.ts';
import { type Authority, createAuthority } from './certificates.ts';
import { startCore } from './core/core.ts';
import { Panel } from './panel.ts';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';
import { startSupervisor } from './supervisor/supervisor.ts';
import type { Neighbour, SupervisorInstance } from './supervisor/types.ts';
import { type Front, startFront } from './tesla/front.ts';
import { addressOf } from './tesla/listen.ts';
import { startTesla, type Tesla } from './tesla/tesla.ts';
import type { HomeAssistantInstance, Stoppable } from './types.ts';

/** Token that Supervisor gives the app. */
const supervisorToken = 'token-of-the-app-under-test';
/** Full slug of the app, as Supervisor makes it of the repository's address. */
export const slug = 'local_tesla_fleet_setup';

/** Which world is wanted. */
export interface WorldOptions {
  readonly kind: 'core' | 'stand-in';
  readonly version: string;
  /** Folder for everything that stays; a world over a folder used before goes on where that one ended. */
  readonly folder: string;
  /** A loopback address that no other world uses at the same time. */
  readonly host: string;
  readonly country?: string;
  readonly withoutMy?: boolean;
  /** The real Core's clock can be moved. */
  readonly movableClock?: boolean;
  /** The ports where a person's browser goes to; any free ones unless given. */
  readonly ports?: { readonly homeAssistant: number; readonly tesla: number; readonly supervisor: number };
  /** The app is made, but started by the test, over a Home Assistant that has a history. */
  readonly appLater?: boolean;
  /** The app reaches Core without Supervisor's proxy. */
  readonly straight?: boolean;
  /** The app runs without Supervisor, its panel on a port of its own, with the token of an administrator or of a guest. */
  readonly standalone?: 'administrator' | 'guest';
  /** To be put before the app's own command, for example a tracer. */
  readonly under?: readonly string[];
  /** The app is not a process here. */
  readonly app?: AppForm;
  /** How fast the stand-in tries again; milliseconds. */
  readonly tuning?: Parameters<typeof startStandIn>[1];
  /** A further app that Supervisor has installed; told when it is asked to restart. */
  readonly neighbour?: Neighbour;
  /** Supervisor's address, where it has one of its own. */
  readonly supervisorHost?: string;
  /** Left out of the sidebar, as Supervisor does after an installation. */
  readonly outOfSidebar?: boolean;
  /** The part of the ingress URL that Supervisor makes at an installation. */
  readonly ingressToken?: string;
  /** Every domain leads to `World.webServer`, where something of the test's has to listen, or the app by its own HTTPS. */
  readonly ownWebServer?: 'test' | 'app';
  /** Starts the real Core; a new one unless given. */
  readonly startCore?: typeof startCore;
  /** Told of each call that anyone makes to Tesla and that the app makes to Core, before it is answered. */
  readonly onCall?: (call: string) => void;
}

/** Everything: simulated Tesla, the person's web server, Home Assistant, Supervisor, the app, and the panel as a person uses it. */
export interface World extends Stoppable, AsyncDisposable {
  readonly tesla: Tesla;
  readonly front: Front;
  /** Where every domain leads: `host:port`. */
  readonly webServer: string;
  readonly authority: Authority;
  readonly homeAssistant: HomeAssistantInstance;
  /** The same, where it is the stand-in. */
  readonly standIn: StandIn | undefined;
  readonly supervisor: SupervisorInstance;
  readonly app: AppProcess;
  readonly panel: Panel;
  /** Where the app finds hosts, from its next start on. */
  readonly connect: Record<string, string>;
  readonly dataFolder: string;
  readonly configFolder: string;
  /** Home Assistant's folder of certificates, and the one that apps share. */
  readonly sslFolder: string;
  readonly shareFolder: string;
}

/** Below the range from which the system itself takes ports, so that no connection or listener on port 0 comes in between. */
let nextPort = 20_000 + (process.pid % 500) * 20;

/** A free port of an address, which nobody gets twice. */
export async function freePort(host: string): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = nextPort;
    nextPort = nextPort >= 32_000 ? 20_000 : nextPort + 1;
    if (await isFree(host, port)) {
      return port;
    }
  }
  throw new Error(`no free port at ${host}`);
}

async function isFree(host: string, port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const server = createServer().once('error', () => resolve(false));
  server.listen(port, host, () => server.close(() => resolve(true)));
  return await promise;
}

/** Starts a world. What was started is stopped again when a later part fails. */
export async function startWorld(options: WorldOptions): Promise<World> {
  const { host, folder, country = 'DE' } = options;
  const started: Stoppable[] = [];
  const keep = <T extends Stoppable>(part: T): T => {
    started.push(part);
    return part;
  };
  const stop = async (): Promise<void> => {
    for (const part of started.splice(0).toReversed()) {
      await part.stop();
    }
  };
  const [dataFolder, configFolder, sslFolder] = [join(folder, 'data'), join(folder, 'homeassistant'), join(folder, 'ssl')];
  const shareFolder = join(folder, 'share');
  await mkdir(sslFolder, { recursive: true });
  await mkdir(shareFolder, { recursive: true });
  await mkdir(configFolder, { recursive: true });
  try {
    const authority = await createAuthority(join(folder, 'authority'));
    const form = options.app ?? {
      host,
      ingressPort: await freePort(host),
      keyPort: await freePort(host),
      create: createAppProcess,
    };
    const [supervisorPort, homeAssistantPort] = [
      options.ports?.supervisor ?? (await freePort(host)),
      options.ports?.homeAssistant ?? (await freePort(host)),
    ];
    const front = keep(await startFront({ tls: { host, port: 0 }, authority, backend: `http://${form.host}:${form.keyPort}` }));
    const webServer = options.ownWebServer !== undefined ? `${host}:${await freePort(host)}` : front.address;
    const homeAssistantUrl = `http://${host}:${homeAssistantPort}`;
    const tesla = keep(
      await startTesla({
        tls: { host, port: options.kind === 'core' ? 443 : 0 },
        pages: { host, port: options.ports?.tesla ?? 0 },
        authority,
        connect: { '*': webServer },
        homeAssistantUrl,
        stateFile: join(folder, 'tesla.json'),
        region: country === 'US' ? 'na' : 'eu',
        onCall: ({ method, host: name, path }) => options.onCall?.(`${method} ${name}${path}`),
      }),
    );
    // Home Assistant wants its Supervisor first, and knows its owner only later.
    const direct = { userId: '' };
    const supervisor = keep(
      await startSupervisor({
        host: options.supervisorHost ?? host,
        port: supervisorPort,
        supervisorToken,
        onAppCall: (call) => options.onCall?.(call),
        ...(options.neighbour && { neighbour: options.neighbour }),
        app: {
          slug,
          title: 'Tesla Fleet Setup',
          icon: 'mdi:car-electric',
          address: `${form.host}:${form.ingressPort}`,
          ingressPanel: options.outOfSidebar !== true,
          ingressToken: options.ingressToken ?? 'ingress-token-of-the-app-under-test',
        },
        ...(options.kind === 'stand-in' ? { direct } : {}),
      }),
    );
    const homeAssistantOptions = {
      version: options.version,
      configFolder,
      host,
      port: homeAssistantPort,
      tesla: { address: tesla.tlsAddress, authority: authority.caFile },
      supervisor: supervisor.forCore,
      country,
      ...(options.withoutMy === true ? { withoutMy: true } : {}),
      ...(options.movableClock === true ? { movableClock: true } : {}),
    };
    const standIn = options.kind === 'stand-in' ? keep(await startStandIn(homeAssistantOptions, options.tuning)) : undefined;
    const homeAssistant = standIn ?? keep(await (options.startCore ?? startCore)(homeAssistantOptions));
    direct.userId = homeAssistant.ownerId;
    supervisor.useCore(homeAssistant);
    const teslaHosts = [
      'fleet-auth.prd.vn.cloud.tesla.com',
      'fleet-api.prd.na.vn.cloud.tesla.com',
      'fleet-api.prd.eu.vn.cloud.tesla.com',
      'auth.tesla.com',
      'auth.tesla.cn',
      'fleet-api.prd.cn.vn.cloud.tesla.cn',
    ];
    const connect: Record<string, string> = {
      ...Object.fromEntries(teslaHosts.map((name) => [name, tesla.tlsAddress])),
      '*': webServer,
    };
    const token = options.standalone === 'guest' ? (await homeAssistant.addUser('A Guest', false)).token : homeAssistant.token;
    const app = keep(
      form.create({
        host: form.host,
        slug,
        ingressPort: form.ingressPort,
        keyPort: form.keyPort,
        httpsPort: options.ownWebServer === 'app' ? addressOf(webServer).port : await freePort(host),
        sslFolder,
        shareFolder,
        dataFolder,
        configFolder,
        supervisor: { url: supervisor.url, token: supervisorToken },
        ...(options.straight === true || options.standalone !== undefined ? { straight: { url: homeAssistantUrl, token } } : {}),
        connect,
        links: {
          'https://fleet-auth.prd.vn.cloud.tesla.com': tesla.pageOrigin,
          'https://auth.tesla.com': tesla.pageOrigin,
          'https://www.tesla.com': tesla.pageOrigin,
          'https://developer.tesla.com': tesla.pageOrigin,
        },
        authority: authority.caFile,
        ...(options.standalone === undefined ? {} : { standalone: true }),
        ...(options.under && { under: options.under }),
      }),
    );
    if (options.appLater !== true) {
      await app.start();
    }
    const panel = new Panel(
      options.standalone !== undefined
        ? byLink(app)
        : async (path, init) => await supervisor.ingress(path, init, { userId: homeAssistant.ownerId }),
    );
    return {
      tesla,
      front,
      webServer,
      authority,
      homeAssistant,
      standIn,
      supervisor,
      app,
      panel,
      connect,
      dataFolder,
      configFolder,
      sslFolder,
      shareFolder,
      stop,
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
