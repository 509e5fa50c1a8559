import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isOpen } from '../is-open.ts';
import type { Stoppable } from '../types.ts';
import type { WebServerOptions, WebServerProgram } from './types.ts';

/** How long it may take to its first open port, in milliseconds. */
const startLimit = 20_000;

/** Starts a real web server; resolves when it listens. @throws with what it said when it does not. */
export async function startWebServer(program: WebServerProgram, options: WebServerOptions): Promise<Stoppable> {
  for (const [name, content] of Object.entries(program.files(options))) {
    const path = join(options.folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  const [command, ...args] = program.command(options);
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: `${process.env.PATH}:/usr/sbin:/sbin`, HOME: options.folder, XDG_DATA_HOME: options.folder },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
  }
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  const until = Date.now() + startLimit;
  // A port that opens tells nobody.
  while (!(await isOpen(options.host, options.port))) {
    if (child.exitCode !== null || Date.now() > until) {
      if (child.exitCode === null) await stop();
      throw new Error(`${program.name} does not listen:\n${said}`);
    }
    await pause(50);
  }
  return { stop };
}
