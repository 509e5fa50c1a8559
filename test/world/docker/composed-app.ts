import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppForm, AppOptions, AppProcess } from '../app.ts';
import { collect, failed, run } from './command.ts';

/** How long `docker-compose up` may take to the app's first line "ready", in milliseconds. */
const startLimit = 60_000;
const composeFile = join(import.meta.dirname, '../../../compose.yaml');
/** The name of the container, as the compose file says. */
export const composedName = 'tesla-fleet-setup';

export interface ComposedOptions {
  readonly image: string;
  /** The host's address, at which the key's port is published. */
  readonly host: string;
}

/** The app as the compose file starts it, for a world of the tests (`WorldOptions.app`) without Supervisor, in the engine's network. */
export function composedApp(options: ComposedOptions): AppForm {
  return { host: options.host, ingressPort: 8099, keyPort: 8098, create: (app) => createComposedApp(options, app) };
}

function createComposedApp({ image }: ComposedOptions, app: AppOptions): AppProcess {
  const worldFolder = `${app.dataFolder}.world`;
  const worldFile = join(worldFolder, 'compose.json');
  const compose = ['--ansi', 'never', '--file', composeFile, '--file', worldFile, '--project-name', composedName];
  const environment = {
    ...process.env,
    PYTHONUNBUFFERED: '1',
    HOME_ASSISTANT_URL: app.straight?.url,
    HOME_ASSISTANT_TOKEN: app.straight?.token,
    HOME_ASSISTANT_CONFIG: app.configFolder,
  };
  let client: ChildProcess | undefined;
  let output = '';

  /** What is different in the tests: the image is there, and Tesla is elsewhere. */
  async function prepare(): Promise<void> {
    await mkdir(worldFolder, { recursive: true });
    await copyFile(app.authority, join(worldFolder, 'ca.pem'));
    const connect = { ...app.connect, [new URL(app.straight?.url ?? '').hostname]: new URL(app.straight?.url ?? '').host };
    const addresses = { connect, links: app.links, certificateAuthority: '/world/ca.pem' };
    await writeFile(join(worldFolder, 'world.json'), JSON.stringify({ addresses }));
    const service = {
      image,
      environment: { TESLA_FLEET_SETUP_WORLD: '/world/world.json' },
      volumes: [`${worldFolder}:/world:ro`],
    };
    await writeFile(worldFile, JSON.stringify({ services: { [composedName]: service } }));
  }

  const running = (): boolean => client !== undefined && client.exitCode === null && client.signalCode === null;
  const ended = async (): Promise<void> => {
    if (client !== undefined && running()) await once(client, 'exit');
  };
  const end = async (command: string, ...args: string[]): Promise<void> => {
    if (!running()) return;
    const gone = ended();
    await run(command, args, { env: environment });
    await gone;
  };

  return {
    origin: 'http://127.0.0.1:8099',
    async start() {
      if (client === undefined) await prepare();
      const child = spawn('docker-compose', [...compose, 'up', '--no-build'], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: environment,
      });
      client = child;
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const seen = collect(child, (chunk) => {
        output += chunk;
        if (seen.all().includes('ready: ')) resolve();
      });
      const fail = (why: string): void => reject(failed(`${composedName} ${why}`, seen.all()));
      const timer = setTimeout(() => fail('did not get ready'), startLimit);
      child.once('exit', () => fail('ended at its start'));
      await promise.finally(() => clearTimeout(timer));
    },
    stop: async () => await end('docker-compose', ...compose, 'stop'),
    kill: async () => await end('docker', 'kill', '--signal', 'KILL', composedName),
    ended,
    log: () => output,
  };
}
