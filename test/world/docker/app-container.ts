import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppForm, AppOptions, AppProcess } from '../app.ts';
import { collect, failed, run } from './command.ts';
import { supervisorNetwork } from './network.ts';

/** How long a container may take to the app's first line "ready", in milliseconds. */
const startLimit = 30_000;

export interface ContainerOptions {
  readonly image: string;
  readonly name: string;
  /** Its address in Supervisor's network. */
  readonly address: string;
  /** As Supervisor starts it, or with all that can be taken from a container taken from it. */
  readonly power: 'as-supervisor' | 'least';
}

/** What is taken from it: the base's s6-overlay wants a /run to execute from, and to be told of a root that is not to be written to. */
const least = [
  ...['--read-only', '--env', 'S6_READ_ONLY_ROOT=1', '--tmpfs', '/run:exec,mode=755', '--tmpfs', '/tmp'],
  ...[
    '--cap-drop',
    'ALL',
    '--security-opt',
    'no-new-privileges',
    '--pids-limit',
    '64',
    '--memory',
    '256m',
    '--memory-swap',
    '256m',
  ],
];

/** The app as a container of the image, for a world of the tests (`WorldOptions.app`) that is in the engine's network. */
export function appContainer(options: ContainerOptions): AppForm {
  return {
    host: options.address,
    ingressPort: 8099,
    keyPort: 8098,
    create: (app) => createAppContainer(options, app),
  };
}

function createAppContainer({ image, name, address, power }: ContainerOptions, app: AppOptions): AppProcess {
  // Seen as /world in the container: what the app does not have in production.
  const worldFolder = `${app.dataFolder}.world`;
  let client: ChildProcess | undefined;
  let output = '';

  async function prepare(): Promise<void> {
    await mkdir(app.dataFolder, { recursive: true });
    await mkdir(worldFolder, { recursive: true });
    await copyFile(app.authority, join(worldFolder, 'ca.pem'));
    // As every name leads into the tests' world, Supervisor's has to be named.
    const connect = { ...app.connect, supervisor: `${supervisorNetwork.supervisor}:80` };
    const addresses = { connect, links: app.links, certificateAuthority: '/world/ca.pem' };
    await writeFile(join(worldFolder, 'world.json'), JSON.stringify({ addresses }));
  }

  const args = (): string[] => [
    ...['run', '--name', name, '--hostname', name, '--network', supervisorNetwork.name, '--ip', address],
    ...['--add-host', `supervisor:${supervisorNetwork.supervisor}`, '--dns', supervisorNetwork.dns],
    ...['--env', 'SUPERVISOR_TOKEN', '--env', 'TESLA_FLEET_SETUP_WORLD=/world/world.json'],
    ...['--volume', `${app.dataFolder}:/data`, '--volume', `${app.configFolder}:/homeassistant`],
    ...['--volume', `${worldFolder}:/world:ro`, '--sig-proxy=false', ...(power === 'least' ? least : []), image],
  ];

  const ended = async (): Promise<void> => {
    if (client !== undefined && client.exitCode === null && client.signalCode === null) {
      await once(client, 'exit');
    }
  };
  const end = async (...command: string[]): Promise<void> => {
    if (client !== undefined && client.exitCode === null && client.signalCode === null) {
      const gone = ended();
      await run('docker', [...command, name]);
      await gone;
    }
  };

  return {
    origin: `http://${address}:8099`,
    async start() {
      const again = client !== undefined;
      if (!again) {
        await prepare();
      }
      // The attached client brings the log and ends with the container.
      const child = spawn('docker', again ? ['start', '--attach', name] : args(), {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, SUPERVISOR_TOKEN: app.supervisor.token },
      });
      client = child;
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const seen = collect(child, (chunk) => {
        output += chunk;
        if (seen.all().includes('ready: ')) {
          resolve();
        }
      });
      const fail = (why: string): void => reject(failed(`${name} ${why}`, seen.all()));
      const timer = setTimeout(() => fail('did not get ready'), startLimit);
      child.once('exit', () => fail('ended at its start'));
      await promise.finally(() => clearTimeout(timer));
    },
    stop: async () => await end('stop', '--time', '10'),
    kill: async () => await end('kill', '--signal', 'KILL'),
    ended,
    log: () => output,
  };
}
