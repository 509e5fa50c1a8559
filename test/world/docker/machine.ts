import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { CanRun } from '../core/machine.ts';
import { DockerRigError } from './errors.ts';

/** What the rig calls, and Debian's package for it where the machine may lack it. */
const tools: Readonly<Record<string, string | undefined>> = {
  docker: 'docker.io',
  'docker-compose': 'docker-compose',
  dockerd: 'docker.io',
  slirp4netns: 'slirp4netns',
  debootstrap: 'debootstrap',
  ip: 'iproute2',
  unshare: undefined,
  nsenter: undefined,
  setpriv: undefined,
  flock: undefined,
};

/** Tells at once, and without installing anything, whether a Docker engine can run on this machine. */
export function canRunDocker(): CanRun {
  if (process.platform !== 'linux') {
    return { ok: false, why: 'a Docker engine of its own needs Linux' };
  }
  if (process.getuid?.() !== 0) {
    return { ok: false, why: 'a Docker engine of its own needs root' };
  }
  const missing = missingTools();
  const unobtainable = missing.filter((tool) => tools[tool] === undefined || !onPath('apt-get'));
  if (unobtainable.length > 0) {
    return { ok: false, why: `${unobtainable.join(', ')} missing, and no way to install it` };
  }
  if (!existsSync('/dev/net/tun')) {
    return { ok: false, why: '/dev/net/tun is missing (the engine gets its network by it)' };
  }
  const namespaces = spawnSync('unshare', ['--net', '--mount', '--pid', '--fork', '--mount-proc', 'true'], { timeout: 10_000 });
  if (namespaces.status !== 0) {
    return { ok: false, why: 'this machine does not allow namespaces of their own (unshare --net --mount --pid)' };
  }
  return { ok: true };
}

/**
 * Installs what the engine needs of Debian, unless it is all there.
 *
 * @throws DockerRigError `docker-cannot-run` when something is missing all the same.
 */
export function ensureDocker(): void {
  const packages = [...new Set(missingTools().flatMap((tool) => tools[tool] ?? []))];
  if (packages.length > 0) {
    console.info(`Installing ${packages.join(', ')} …`);
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[],
      // RUNLEVEL: the package would start an engine for the whole machine.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  }
  const missing = missingTools();
  if (missing.length > 0) {
    throw new DockerRigError('docker-cannot-run', `${missing.join(', ')} could not be installed`);
  }
}

function missingTools(): string[] {
  return Object.keys(tools).filter((tool) => !onPath(tool));
}

function onPath(tool: string): boolean {
  return `${process.env.PATH ?? ''}:/usr/sbin:/sbin`.split(delimiter).some((folder) => existsSync(join(folder, tool)));
}
