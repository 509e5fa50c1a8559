import { spawn } from 'node:child_process';
import { z } from 'zod';
import { collect, run } from '../world/docker/command.ts';
import { stateOf } from './container.ts';

/** What is judged by eye: printed as measured. */
const lines: string[] = [];

/** Notes a line to print at the end. */
export function note(what: string, value: string): void {
  lines.push(`${what.padEnd(34)} ${value}`);
}

export function printNotes(): void {
  console.info(lines.splice(0).join('\n'));
}

/** Bytes of an image. */
export async function sizeOf(image: string): Promise<number> {
  return z.coerce.number().parse(await run('docker', ['image', 'inspect', '--format', '{{.Size}}', image]));
}

/** Resolves when Docker calls the container healthy; the milliseconds since its start. It waits half a minute. */
export async function untilHealthy(name: string): Promise<number> {
  const { StartedAt } = await stateOf(name);
  const filters = ['--filter', `container=${name}`, '--filter', 'event=health_status'];
  const since = String(Math.floor(StartedAt.getTime() / 1000));
  const child = spawn('docker', ['events', '--since', since, ...filters, '--format', '{{.TimeNano}} {{.Status}}'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const seen = collect(child, () => {
    for (const [, nanoseconds] of seen.out().matchAll(/^(\d+) health_status: healthy$/gm)) {
      const at = Number(nanoseconds) / 1e6;
      if (at > StartedAt.getTime()) resolve(at - StartedAt.getTime());
    }
  });
  const timer = setTimeout(() => reject(new Error(`${name} is not healthy:\n${seen.all()}`)), 30_000);
  child.once('exit', () => reject(new Error(`docker events ended:\n${seen.all()}`)));
  return await promise.finally(() => {
    clearTimeout(timer);
    child.kill();
  });
}

/** What Docker counts for the whole container, and the resident memory of its node process. */
export async function memoryOf(name: string): Promise<string> {
  const whole = await run('docker', ['stats', '--no-stream', '--format', '{{.MemUsage}}', name]);
  const processes = await run('docker', ['top', name, '-eo', 'pid,rss,comm']);
  const node = /^\s*\d+\s+(\d+)\s+(node|MainThread)$/m.exec(processes)?.[1];
  return `${whole.split(' / ')[0]}; node ${node === undefined ? '?' : (Number(node) / 1024).toFixed(0)} MiB resident`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
