import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How long an installation may take, in milliseconds. */
const limit = 10 * 60_000;

/** Runs a command of an installation. @returns why it failed. */
export function runInstaller(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8', env, timeout: limit });
  if (status === 0) return undefined;
  return `${[command.split('/').at(-1), ...args].join(' ')} failed: ${error?.message ?? stderr.trim().split('\n').at(-1)}`;
}

/** Installs Python wheels into a folder. @returns why it failed. */
export function installWheels(wheels: readonly string[], folder: string): string | undefined {
  const pip = ['-m', 'pip', 'install', '--quiet', '--no-cache-dir', '--disable-pip-version-check', '--target', folder];
  return runInstaller('python3', [...pip, ...wheels], { ...process.env, PIP_ROOT_USER_ACTION: 'ignore' });
}

/**
 * Makes a folder of programs, unless just these are in it.
 *
 * @param make fills the empty folder; returns why it failed.
 * @returns why they cannot be had here; undefined: they are there.
 */
export function ensurePrograms(folder: string, programs: readonly string[], make: () => string | undefined): string | undefined {
  const complete = join(folder, '.complete');
  const wanted = programs.join('\n');
  if (existsSync(complete) && readFileSync(complete, 'utf8') === wanted) return undefined;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(complete), { recursive: true });
  const failed = make();
  if (failed === undefined) writeFileSync(complete, wanted);
  return failed;
}
