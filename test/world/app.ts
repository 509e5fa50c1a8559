import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stoppable } from './types.ts';

/** As the image holds it. */
const components = join(import.meta.dirname, '../../rootfs/usr/share/tesla_fleet_setup/custom_components');
const main = join(import.meta.dirname, '../../dist/main.js');
/** How long the app may take to its first line "ready", in milliseconds. */
const startLimit = 20_000;

/** How the app under test is started: as its own process, from the bundle that the image holds. */
export interface AppOptions {
  readonly host: string;
  /** As Supervisor calls it. */
  readonly slug: string;
  readonly ingressPort: number;
  readonly keyPort: number;
  /** Of its own HTTPS. */
  readonly httpsPort: number;
  readonly sslFolder: string;
  readonly shareFolder: string;
  readonly dataFolder: string;
  readonly configFolder: string;
  readonly supervisor: { readonly url: string; readonly token: string };
  /** Reaches Core straight, with a long-lived token of its own. */
  readonly straight?: { readonly url: string; readonly token: string };
  /** Knows nothing of Supervisor; needs `straight`. */
  readonly standalone?: boolean;
  /** host (or `*`) -> `host:port` */
  readonly connect: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
  readonly authority: string;
  /** To be put before the app's own command, for example a tracer. */
  readonly under?: readonly string[];
}

/** The app, as a process of its own. */
export interface AppProcess extends Stoppable {
  /** Where its panel listens. */
  readonly origin: string;
  start(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Resolves when the process has ended by whatever. */
  ended(): Promise<void>;
  /** All that it has printed since the first start. */
  log(): string;
}

/** The app in another form than a process on the world's own address. */
export interface AppForm {
  /** Where it listens. */
  readonly host: string;
  readonly ingressPort: number;
  readonly keyPort: number;
  create(options: AppOptions): AppProcess;
}

/** What the app finds in its environment; writes the file that describes the world to it. */
export async function environmentOf(options: AppOptions): Promise<Record<string, string>> {
  await mkdir(options.dataFolder, { recursive: true });
  const world = join(options.dataFolder, 'world.json');
  await writeFile(
    world,
    JSON.stringify({
      supervisor: options.supervisor.url,
      ingressPeers: ['127.0.0.1'],
      hostname: options.host,
      slug: options.slug,
      listen: { host: options.host, ingress: options.ingressPort, key: options.keyPort, https: options.httpsPort },
      folders: {
        data: options.dataFolder,
        config: options.configFolder,
        ssl: options.sslFolder,
        share: options.shareFolder,
        components,
      },
      addresses: { connect: options.connect, links: options.links, certificateAuthority: options.authority },
    }),
  );
  return {
    ...(options.standalone === true ? { PANEL_HOSTS: options.host } : { SUPERVISOR_TOKEN: options.supervisor.token }),
    ...(options.straight && { HOME_ASSISTANT_URL: options.straight.url, HOME_ASSISTANT_TOKEN: options.straight.token }),
    TESLA_FLEET_SETUP_WORLD: world,
  };
}

/** Makes the process; it is not started yet. */
export function createAppProcess(options: AppOptions): AppProcess {
  let child: ChildProcess | undefined;
  let output = '';

  async function end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const running = child;
    if (running !== undefined && running.exitCode === null && running.signalCode === null) {
      const exit = once(running, 'exit');
      running.kill(signal);
      await exit;
    }
  }

  return {
    origin: `http://${options.host}:${options.ingressPort}`,
    async start() {
      const env = await environmentOf(options);
      const [command = '', ...args] = [...(options.under ?? []), process.execPath, '--enable-source-maps', main];
      const process_ = spawn(command, args, {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { PATH: process.env.PATH, ...env },
      });
      child = process_;
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const timer = setTimeout(() => reject(new Error(`the app did not get ready:\n${output}`)), startLimit);
      process_.once('exit', () => reject(new Error(`the app ended at its start:\n${output}`)));
      for (const stream of [process_.stdout, process_.stderr]) {
        stream.setEncoding('utf8').on('data', (chunk: string) => {
          output += chunk;
          if (chunk.includes('ready: ')) {
            resolve();
          }
        });
      }
      await promise.finally(() => clearTimeout(timer));
    },
    stop: async () => await end('SIGTERM'),
    kill: async () => await end('SIGKILL'),
    ended: async () => {
      if (child !== undefined && child.exitCode === null && child.signalCode === null) {
        await once(child, 'exit');
      }
    },
    log: () => output,
  };
}
