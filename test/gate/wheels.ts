import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** How long an installation may take, in milliseconds. */
const limit = 10 * 60_000;
/** What an installation says, in bytes. */
const most = 16 * 1024 * 1024;

/** Runs a command of an installation. @returns why it failed. */
export async function runInstaller(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<string | undefined> {
  try {
    await promisify(execFile)(command, args, { env, timeout: limit, maxBuffer: most });
    return undefined;
  } catch (error) {
    const { message, stderr = '' } = error as Error & { readonly stderr?: string };
    return `${[command.split('/').at(-1), ...args].join(' ')} failed: ${stderr.trim().split('\n').at(-1) || message}`;
  }
}

/** Installs Python wheels into a folder. @returns why it failed. */
export async function installWheels(wheels: readonly string[], folder: string): Promise<string | undefined> {
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--target', folder];
  return await runInstaller('python3', [...pip, ...wheels], { ...process.env, PIP_ROOT_USER_ACTION: 'ignore' });
}

/**
 * Makes a folder of programs, unless just these are in it.
 *
 * @param name what they are together, for who reads of it.
 * @param make fills the empty folder; returns why it failed.
 * @returns a note of why they cannot be had here; nothing where they are there.
 */
export async function ensurePrograms(
  name: string,
  folder: string,
  programs: readonly string[],
  make: () => Promise<string | undefined>,
): Promise<readonly string[]> {
  const complete = join(folder, '.complete');
  const wanted = programs.join('\n');
  if (existsSync(complete) && readFileSync(complete, 'utf8') === wanted) return [];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(complete), { recursive: true });
  const failed = await make();
  if (failed !== undefined) return [`${name}: ${failed}`];
  writeFileSync(complete, wanted);
  return [];
}
