import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { DockerRigError } from './errors.ts';

/** No command of the rig takes longer; a build from nothing is a minute. */
const limit = 10 * 60_000;

/**
 * Runs a command to its end.
 *
 * @returns what it printed, without the last line's end.
 * @throws DockerRigError `docker-failed` with its output when it ends with another exit code than 0, or not in time.
 */
export async function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<string> {
  const child = spawn(command, args, { timeout: limit, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = collect(child);
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  if (code !== 0) {
    const what = [command, ...args.slice(0, 2)].join(' ');
    throw failed(`${what} ended with ${signal ?? `exit code ${code}`}`, output.all());
  }
  return output.out().trimEnd();
}

/** The error of a command, with the end of what it said in its message too, since that is what a test's failure shows. */
export function failed(why: string, said: string): DockerRigError {
  const tail = said.trimEnd().split('\n').slice(-3).join('\n');
  return new DockerRigError('docker-failed', `${why}: ${tail}`, { evidence: said });
}

/** Keeps what a process prints. */
export function collect(child: ChildProcess, heard: (chunk: string) => void = () => undefined): { out(): string; all(): string } {
  let [out, all] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
    all += chunk;
    heard(chunk);
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    all += chunk;
    heard(chunk);
  });
  return { out: () => out, all: () => all };
}
