import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CoreRigError } from './errors.ts';

/** Where install.sh builds, when nobody names another place. */
export const coreCache = join(import.meta.dirname, '../../../.cache/core');

/** An installation from nothing takes about two minutes; a slow line may take longer. */
const installationLimit = 20 * 60_000;

export type CanRun = { readonly ok: true } | { readonly ok: false; readonly why: string };

/** Tells at once, and without installing anything, whether a real Core can run on this machine. */
export function canRunCore(cacheFolder: string = coreCache): CanRun {
  if (process.platform !== 'linux') {
    return { ok: false, why: 'a real Core needs Linux' };
  }
  if (process.getuid?.() !== 0) {
    return { ok: false, why: 'a real Core needs root (chroot, mounts, ports below 1024)' };
  }
  for (const tool of ['unshare', 'setpriv', 'chroot', 'mount', 'flock']) {
    if (!onPath(tool)) {
      return { ok: false, why: `${tool} is missing` };
    }
  }
  const namespaces = spawnSync('unshare', ['--mount', '--pid', '--fork', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], {
    timeout: 10_000,
  });
  if (namespaces.status !== 0) {
    return { ok: false, why: 'this machine does not allow mounts in namespaces of their own (unshare --mount --pid)' };
  }
  if (!existsSync(join(cacheFolder, 'root/.complete')) && !onPath('debootstrap') && !onPath('apt-get')) {
    return { ok: false, why: 'no Debian root has been made yet, and neither debootstrap nor apt-get is there to make one' };
  }
  return { ok: true };
}

/**
 * Installs what the Cores of these versions need, unless it is all there (then it takes no time).
 *
 * @throws CoreRigError `core-cannot-run` when this machine cannot have them, `core-not-installed` when the installation failed.
 */
export function ensureCore(versions: readonly string[], cacheFolder: string = coreCache): Promise<void> {
  const script = join(import.meta.dirname, 'install.sh');
  return new Promise((resolve, reject) => {
    execFile('bash', [script, cacheFolder, ...versions], { timeout: installationLimit }, (error, _stdout, stderr) => {
      if (error === null) {
        resolve();
        return;
      }
      const why = stderr.trim().split('\n').at(-1) ?? error.message;
      const code = error.code === 78 ? 'core-cannot-run' : 'core-not-installed';
      reject(new CoreRigError(code, why, { cause: error, evidence: stderr }));
    });
  });
}

function onPath(tool: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, tool)));
}
