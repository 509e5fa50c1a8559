import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { HomeAssistantOptions, Stoppable } from '../types.ts';
import { clockPath } from './clock.ts';
import { CoreRigError } from './errors.ts';
import { coreCache } from './machine.ts';
import { rigFolder } from './settings.ts';

/** By this exit code Core asks to be started again. */
const restartWanted = 100;
/** More often than this no test restarts it; a Core that always asks again is broken. */
const restartLimit = 50;
/** Core ends in a second or two; a client that does not read its close frame makes it 11 (measured). */
const gentleStopLimit = 20_000;
const killLimit = 5_000;
/** Characters of output kept; older ones are dropped. */
const outputLimit = 4_000_000;

/** A running Core: the process and what it printed. */
export interface CoreProcess extends Stoppable {
  /** All that was printed since the first start; Core's log file (which it does not write under a Supervisor) holds no more. */
  log(): string;
  /** Rejects with `core-died` when the process has ended, asked or not; never resolves. */
  readonly died: Promise<never>;
}

/**
 * Starts `hass` in a root, mount namespace and process namespace of its own, and starts it again whenever it asks for that. Should
 * this process die, the kernel ends the whole namespace.
 */
export function runCore(options: HomeAssistantOptions, cacheFolder: string = coreCache): CoreProcess {
  let output = '';
  let stopping = false;
  let restarts = 0;
  let child: ChildProcess;
  const death = Promise.withResolvers<never>();
  // Nobody may be waiting for it when it happens; whoever asks later still gets the rejection.
  death.promise.catch(() => undefined);

  const collect = (text: string): void => {
    output = (output + text).slice(-outputLimit);
  };

  const start = (): void => {
    child = spawn('setpriv', commandLine(options, cacheFolder), {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment(options),
    });
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);
    child.once('error', (cause) => {
      death.reject(new CoreRigError('core-died', `Core ${options.version} could not be started`, { cause }));
    });
    child.once('exit', (code, signal) => {
      if (code === restartWanted && !stopping && restarts < restartLimit) {
        restarts += 1;
        start();
        return;
      }
      const why = `Core ${options.version} ended ${stopping ? 'as asked' : 'by itself'} (${signal ?? `exit code ${code}`})`;
      collect(`${why}\n`);
      death.reject(new CoreRigError('core-died', why, { evidence: tail(output) }));
    });
  };
  start();

  const stop = async (): Promise<void> => {
    stopping = true;
    if (await endsWithin(child, 'SIGTERM', gentleStopLimit)) {
      return;
    }
    await endsWithin(child, 'SIGKILL', killLimit);
  };
  return { stop, log: () => output, died: death.promise };
}

/** The end of a log, for evidence. */
export function tail(log: string, lines = 40): string {
  return log.trimEnd().split('\n').slice(-lines).join('\n');
}

function commandLine(options: HomeAssistantOptions, cacheFolder: string): string[] {
  const hass = `/opt/core-${options.version}/bin/hass`;
  const enter = [
    join(import.meta.dirname, 'enter.sh'),
    join(cacheFolder, 'root'),
    options.configFolder,
    rigFolder(options.configFolder),
  ];
  return [
    ...['--pdeathsig', 'KILL', 'unshare', '--mount', '--pid', '--fork', '--kill-child'],
    ...enter,
    ...[hass, '--skip-pip', '--config', '/mnt/config'],
  ];
}

function environment(options: HomeAssistantOptions): Record<string, string> {
  return {
    PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
    LANG: 'C.UTF-8',
    HOME: '/tmp',
    PYTHONUNBUFFERED: '1',
    REQUESTS_CA_BUNDLE: '/mnt/rig/ca.pem',
    SSL_CERT_FILE: '/mnt/rig/ca.pem',
    ...(options.movableClock === true ? { PYTHONPATH: clockPath } : {}),
    ...(options.supervisor === undefined
      ? {}
      : { SUPERVISOR: options.supervisor.address, SUPERVISOR_TOKEN: options.supervisor.token }),
  };
}

/** Signals the whole process group (hass is in it; unshare itself shrugs SIGTERM off) and tells whether it ended in time. */
async function endsWithin(child: ChildProcess, signal: NodeJS.Signals, milliseconds: number): Promise<boolean> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) {
    return true;
  }
  const ended = once(child, 'exit', { signal: AbortSignal.timeout(milliseconds) });
  process.kill(-child.pid, signal);
  try {
    await ended;
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') {
      return false;
    }
    throw error;
  }
}
