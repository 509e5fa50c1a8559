import { ownNetwork } from './machine.ts';

/** What runs a command cut off from every network: all that the tests need is on loopback. Nothing where that cannot be done. */
export function isolated(canIsolate: boolean): readonly string[] {
  return canIsolate ? ['unshare', '--net', '--', 'sh', '-c', `${ownNetwork} && exec "$@"`, 'sh'] : [];
}
