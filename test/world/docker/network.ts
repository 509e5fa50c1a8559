import { run } from './command.ts';

/**
 * The network that Supervisor makes: itself at .2, the host at .1, apps from 172.30.33.0 on (supervisor/docker/network.py).
 * Core runs in the host's network, so it is at .1 too.
 */
export const supervisorNetwork = { name: 'hassio', host: '172.30.32.1', supervisor: '172.30.32.2', dns: '172.30.32.3' };

/**
 * Makes that network, unless it is there, and gives the engine's own network Supervisor's address in it besides the host's. To be
 * called in the engine's network.
 *
 * @throws DockerRigError `docker-failed`.
 */
export async function ensureSupervisorNetwork(): Promise<void> {
  const { name, host, supervisor } = supervisorNetwork;
  const there = await run('docker', ['network', 'ls', '--quiet', '--filter', `name=^${name}$`]);
  if (there === '') {
    const range = ['--subnet', '172.30.32.0/23', '--gateway', host, '--ip-range', '172.30.33.0/24'];
    await run('docker', ['network', 'create', ...range, '--opt', `com.docker.network.bridge.name=${name}`, name]);
  }
  const addresses = await run('ip', ['-oneline', 'address', 'show', 'dev', name]);
  if (!addresses.includes(` ${supervisor}/`)) {
    await run('ip', ['address', 'add', `${supervisor}/23`, 'dev', name]);
  }
}
