import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { type CoreConnection, createCoreConnection } from './ha/connection.ts';
import { createOwnApp } from './ha/own-app.ts';
import { listCertificates } from './hosting/certificate-files.ts';
import { Component } from './hosting/component/component.ts';
import { createFleetKey } from './hosting/fleetkey.ts';
import { lookAtGitHub } from './hosting/github.ts';
import { boundKeyServer, createKeyServer, keyServerOptions } from './hosting/key-server.ts';
import { lookBehind } from './hosting/look/behind.ts';
import { lookAtHostedKey } from './hosting/look/look.ts';
import { NginxProxy } from './hosting/nginx-proxy.ts';
import { OwnHttps } from './hosting/own-https.ts';
import { words } from './i18n/index.ts';
import { say, text } from './i18n/text.ts';
import { ingressAccess } from './ingress/access.ts';
import { createApp } from './ingress/app.ts';
import { type Assets, loadAssets } from './ingress/assets.ts';
import { panelServerOptions } from './ingress/server-options.ts';
import { standaloneAccess } from './ingress/standalone.ts';
import { KeyFile } from './keys/key-file.ts';
import { type ClosableFetch, createFetch, trustedAuthorities } from './net/fetch.ts';
import { listen as listenOn } from './net/listen.ts';
import type { Options } from './options.ts';
import { noteBilled } from './setup/billed-calls.ts';
import { Engine } from './setup/engine.ts';
import { observers } from './setup/observers.ts';
import { PairAnswers } from './setup/pair-answers.ts';
import type { Ports } from './setup/ports.ts';
import { SignInFlow } from './setup/sign-in-flow.ts';
import { steps } from './setup/steps.ts';
import { Watch } from './setup/watch.ts';
import type { Store } from './store/store.ts';
import { createTesla } from './tesla/client.ts';

/** The app, running. */
export interface RunningApp {
  readonly engine: Engine;
  /** Ends all that was begun, the store last. */
  stop(): Promise<void>;
}

/** What the app is composed with. The ways to the world may be given, to be watched. */
export interface Parts {
  readonly store: Store;
  /** Takes secrets out before it writes. */
  readonly log: (line: string) => void;
  readonly fetch?: ClosableFetch;
  readonly core?: (fetch: ClosableFetch) => CoreConnection;
  /** The panel's files, where the app does not run out of its bundle. */
  readonly assets?: Assets;
}

/**
 * The composition root: nothing else wires. Resolves when the servers listen.
 *
 * @throws ListenError when one of them cannot; nothing is left running then, and the store is closed.
 */
export async function compose(options: Options, parts: Parts): Promise<RunningApp> {
  const { store, log } = parts;
  const { addresses, listen, standalone } = options;
  const fetch = parts.fetch ?? createFetch(addresses);
  const secureContext = trustedAuthorities(addresses);
  const core = parts.core?.(fetch) ?? createCoreConnection({ ...options.core, fetch });
  const ownHttps = new OwnHttps({
    folder: options.folders.ssl,
    host: listen.host,
    port: listen.https,
    publicPem: () => engine.publicPem(),
  });
  const ports: Ports = {
    core,
    ownApp: options.ownApp && createOwnApp(options.ownApp.supervisor, options.ownApp.token, fetch),
    tesla: createTesla({ fetch, mayCost: () => noteBilled({ store, now: Date.now }) }),
    keyFile: new KeyFile(join(options.folders.config, 'tesla_fleet.key')),
    store,
    signIn: new SignInFlow(core, store),
    pairAnswers: new PairAnswers(),
    addresses,
    configFolder: options.folders.config,
    lookAtHostedKey: async (domain: string) => await lookAtHostedKey({ domain, addresses, secureContext }),
    nginxProxy: new NginxProxy(options.folders.share),
    lookBehind: async (domain: string, host: string) => await lookBehind({ domain, host, addresses, secureContext }),
    component: new Component({ source: options.folders.components, configFolder: options.folders.config }),
    listCertificates: async () => await listCertificates(options.folders.ssl),
    ownHttps,
    services: {
      lookAtGitHub: async (domain: string) => await lookAtGitHub(domain, fetch),
      createFleetKey: async (id: string, publicPem: string) => await createFleetKey(id, publicPem, fetch),
    },
    now: Date.now,
  };
  const engine = new Engine({
    ports,
    steps,
    observers,
    log: (line) => log(`unexpected: ${line}`),
    keyServer: {
      port: listen.key,
      httpsPort: listen.https,
      inDocker: standalone !== undefined,
      host: standalone === undefined ? options.hostname : '127.0.0.1',
    },
  });

  /** Not through `log`: this secret is meant to be read there. */
  function showLink(secret: string): void {
    console.info(say(words('en'), text('start.link', { link: `http://127.0.0.1:${listen.ingress}/#link=${secret}` })));
  }

  const alone = standalone === undefined ? undefined : standaloneAccess({ hosts: standalone.hosts, onLink: showLink });
  const panel = createApp({
    engine: {
      snapshot: () => engine.snapshot(),
      subscribe: (listener) => engine.show(listener),
      act: async (id, input) => await engine.act(id, input),
      look: async () => await engine.lookAgain(),
      mistakes: () => engine.mistakes(),
      publicKey: () => engine.publicPem(),
      homeAssistant: () => (standalone === undefined ? undefined : (engine.externalUrl() ?? standalone.homeAssistant)),
    },
    access: alone ?? ingressAccess({ peers: options.ingressPeers, administrators: () => engine.administrators() }),
    assets: parts.assets ?? (await loadAssets()),
    onError: (error) => log(`panel: ${String(error)}`),
  });

  const keyServer = createAdaptorServer({
    fetch: createKeyServer(() => engine.publicPem()).fetch,
    createServer,
    serverOptions: keyServerOptions,
  }) as Server;
  boundKeyServer(keyServer);
  const panelServer = createAdaptorServer({ fetch: panel.fetch, createServer, serverOptions: panelServerOptions }) as Server;

  core.onState((state) => log(`Home Assistant: ${state}`));
  const watch = new Watch({
    engine,
    core,
    store,
    panelPath: options.panelPath,
    onError: (error) => log(`watch: ${String(error)}`),
  });

  async function stop(): Promise<void> {
    for (const server of [panelServer, keyServer]) {
      server.close();
      server.closeAllConnections();
    }
    await watch.stop();
    await engine.stop();
    await ownHttps.stop();
    core.stop();
    await fetch.close();
    store.close();
  }

  try {
    await listenOn(panelServer, { host: listen.host, port: listen.ingress });
    await listenOn(keyServer, { host: listen.host, port: listen.key });
  } catch (error) {
    await stop();
    throw error;
  }
  core.start();
  engine.start();
  watch.start();
  log(`ready: panel on port ${listen.ingress}, public key on port ${listen.key}`);
  alone?.newLink();

  return { engine, stop };
}
