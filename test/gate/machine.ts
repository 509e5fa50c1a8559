import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensuring } from './ensuring.ts';

/** Of Debian's package apparmor. */
export const apparmorParser = '/usr/sbin/apparmor_parser';

/** What the tests need of Debian besides Node. */
const packages = {
  chromium: '/usr/bin/chromium',
  shellcheck: '/usr/bin/shellcheck',
  // `ip`, for a network of their own.
  iproute2: '/usr/sbin/ip',
  // The parser of profiles, and what the app's system calls are seen by.
  apparmor: apparmorParser,
  strace: '/usr/bin/strace',
  // Web servers that the lines of the panel are tried in; the one that Debian does not have is a Python wheel.
  nginx: '/usr/sbin/nginx',
  'apache2-bin': '/usr/sbin/apache2',
  caddy: '/usr/bin/caddy',
  // For what comes as Python wheels.
  'python3-pip': '/usr/bin/pip3',
  // The roots of the real Core and of the base images.
  debootstrap: '/usr/sbin/debootstrap',
  // The engine that builds and runs the image.
  'docker.io': '/usr/sbin/dockerd',
  'docker-compose': '/usr/bin/docker-compose',
  slirp4netns: '/usr/bin/slirp4netns',
};

/** Makes the network of a new namespace: loopback alone. Core wants to hear multicast, so that goes there too. */
export const ownNetwork = 'ip link set lo up && ip route add 224.0.0.0/4 dev lo';

/** What the machine has in the end. */
export interface Machine {
  /** Whether tests can run in a network namespace of their own. */
  readonly canIsolate: boolean;
  /** What cannot run here, and why. */
  readonly notes: readonly string[];
}

/** Installs what is missing, where that can be done (Debian, root). */
export async function prepareMachine(): Promise<Machine> {
  const missing = Object.entries(packages).filter(([, file]) => !existsSync(file) && !existsSync(file.replace('/usr', '')));
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const names = missing.map(([name]) => name);
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[],
      // RUNLEVEL: the packages of web servers and of the engine would start one.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    };
    console.info(`Installing ${names.join(', ')} …`);
    await ensuring(`of Debian: ${names.join(', ')}`, () => {
      spawnSync('apt-get', ['update', '-qq'], options);
      spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options);
    });
  }
  const notes: string[] = [];
  for (const [name, file] of Object.entries(packages)) {
    if (!existsSync(file) && !existsSync(file.replace('/usr', ''))) {
      notes.push(`what needs ${name}: it is not installed and could not be (needs Debian and root)`);
    }
  }
  return { canIsolate: canIsolate(), notes };
}

/** Whether tests can run in a network namespace of their own, with what is installed. */
export function canIsolate(): boolean {
  return spawnSync('unshare', ['--net', '--', 'sh', '-c', ownNetwork], { stdio: 'ignore' }).status === 0;
}
