import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stoppable } from '../types.ts';
import { collect, run } from './command.ts';
import { DockerRigError } from './errors.ts';

/** Where images stay from one run to the next. */
export const dockerCache = join(import.meta.dirname, '../../../.cache/docker');

/** dockerd is up in 2 s; another run over the same cache may have to end first. */
const startLimit = 10 * 60_000;
const connectLimit = 30_000;
const stopLimit = 15_000;
/** The name server that slirp4netns plays. */
const nameServer = '10.0.2.3';

/**
 * A Docker engine in a network of its own, which holds everything that is published or listened on: nothing of it is seen by the rest
 * of the machine, whose own engine, if there is one, is left alone. A Home Assistant and a browser beside it run in the same network,
 * by `inNetwork`.
 */
export interface Engine extends Stoppable, AsyncDisposable {
  /** For DOCKER_HOST. */
  readonly host: string;
  /** Makes a command one that runs in the engine's network. */
  inNetwork(command: readonly string[]): string[];
  /** Connects its network with the outside, for what is built; returns how to cut that off again. */
  connect(): Promise<Stoppable & AsyncDisposable>;
}

/**
 * Starts an engine, cut off from every other network. Should this process die, the kernel ends all of it, containers included. Over
 * one cache folder only one runs at a time; a second waits.
 *
 * @throws DockerRigError `docker-died` when it does not get ready.
 */
export async function startEngine(cacheFolder: string = dockerCache): Promise<Engine> {
  await mkdir(cacheFolder, { recursive: true });
  // Sockets have short paths.
  const folder = await mkdtemp(join(tmpdir(), 'docker-'));
  const host = `unix://${join(folder, 'docker.sock')}`;
  const dockerd = [
    ...['dockerd', '--host', host, '--data-root', join(cacheFolder, 'data'), '--exec-root', join(folder, 'exec')],
    ...['--pidfile', join(folder, 'docker.pid'), '--dns', nameServer],
  ];
  // Core wants to hear multicast.
  const network = 'ip link set lo up && ip route add 224.0.0.0/4 dev lo';
  const lock = ['flock', '--no-fork', '--timeout', String(startLimit / 1000), join(cacheFolder, '.lock')];
  const namespaces = ['unshare', '--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];
  const child = spawn(
    'setpriv',
    ['--pdeathsig', 'KILL', ...lock, ...namespaces, 'sh', '-c', `${network} && exec "$@"`, 'sh', ...dockerd],
    { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` } },
  );
  const stop = async (): Promise<void> => {
    await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const { promise, resolve } = Promise.withResolvers<void>();
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      if (chunk.includes('API listen on')) {
        resolve();
      }
    });
    await ready(child, 'dockerd', startLimit, promise);
    // What a run left that was cut off.
    await run('docker', ['container', 'prune', '--force'], { env: { ...process.env, DOCKER_HOST: host } });
  } catch (error) {
    await stop();
    throw error;
  }
  const inside = `/proc/${child.pid}/ns/net`;
  return {
    host,
    inNetwork: (command) => ['nsenter', `--net=${inside}`, '--', ...command],
    connect: async () => {
      const options = ['--configure', '--mtu=1500', '--disable-host-loopback', '--ready-fd=3', '--netns-type=path'];
      const slirp = spawn('setpriv', ['--pdeathsig', 'KILL', 'slirp4netns', ...options, inside, 'tap0'], {
        detached: true,
        // What it prints comes late through a pipe; the fourth tells when it is ready.
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      });
      try {
        const { promise, resolve } = Promise.withResolvers<void>();
        slirp.stdio[3]?.once('data', () => resolve());
        await ready(slirp, 'slirp4netns', connectLimit, promise);
      } catch (error) {
        await end(slirp);
        throw error;
      }
      const cut = async (): Promise<void> => await end(slirp);
      return { stop: cut, [Symbol.asyncDispose]: cut };
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

/** Resolves with `sign`; rejects when the process ends before, or the limit (milliseconds) is over. */
async function ready(child: ChildProcess, name: string, limit: number, sign: Promise<void>): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const output = collect(child);
  const fail = (why: string): void =>
    reject(new DockerRigError('docker-died', `${name} ${why}`, { evidence: output.all().slice(-4_000) }));
  const timer = setTimeout(() => fail('did not get ready'), limit);
  child.once('error', (cause) => reject(new DockerRigError('docker-died', `${name} cannot be started`, { cause })));
  child.once('exit', () => fail('ended'));
  await Promise.race([promise, sign]).finally(() => clearTimeout(timer));
  // It may end now: when it is asked to.
  promise.catch(() => undefined);
}

/** Ends a process and its group: gently, then not. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  const gone = once(child, 'exit');
  const timer = setTimeout(() => signal(child, 'SIGKILL'), stopLimit);
  signal(child, 'SIGTERM');
  await gone.finally(() => clearTimeout(timer));
}

function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid !== undefined) {
    process.kill(-pid, name);
  }
}
