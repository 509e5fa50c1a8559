import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

/** Addresses as on the internet, but of this machine: whatever listens at one of them is found there. */
export const block = { v4: '20.0.0.', v6: '2a00:1::' };
/** Who asks here waits for ever, and is told that there is no way. */
export const silent = '20.0.2.1';
export const noWay = '20.0.3.1';

/** Whether this process is in a network namespace of its own, where addresses can be made at will. */
export function canMakeInternet(): { readonly ok: true } | { readonly ok: false; readonly why: string } {
  const others = Object.keys(networkInterfaces()).filter((name) => name !== 'lo');
  if (others.length > 0) return { ok: false, why: `a network of its own is needed, and there is ${others.join(', ')}` };
  return process.getuid?.() === 0 ? { ok: true } : { ok: false, why: 'addresses can be made by root only' };
}

/**
 * Makes them. To be called in a network namespace of its own only.
 *
 * @throws Error when the silent address still answers after some seconds.
 */
export async function makeInternet(): Promise<void> {
  const ip = (...args: string[]): void => void execFileSync('/usr/sbin/ip', args, { stdio: 'pipe' });
  ip('route', 'replace', 'local', `${block.v4}0/24`, 'dev', 'lo');
  ip('-6', 'route', 'replace', 'local', `${block.v6}/64`, 'dev', 'lo');
  // Sent to nobody: it comes back in as nobody's.
  ip('route', 'replace', `${silent}/32`, 'dev', 'lo');
  ip('route', 'replace', 'unreachable', `${noWay}/32`);
  // On a busy machine a connection was refused for want of a route right after the route was made (seen once).
  for (let tries = 0; tries < 20; tries += 1) {
    if (await isSilent()) return;
    await pause(100);
  }
  throw new Error(`${silent} is not silent`);
}

/** Whether nothing is said to who connects there, for a moment. */
async function isSilent(): Promise<boolean> {
  const socket = connect(443, silent);
  try {
    const answered = once(socket, 'connect').then(
      () => true,
      () => true,
    );
    return !(await Promise.race([answered, pause(200, false)]));
  } finally {
    socket.destroy();
  }
}
