import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { plainAddress } from './access.ts';

/** What @hono/node-server hands to every request; missing where the app is called without a socket. */
export interface PeerEnv {
  Bindings: Partial<HttpBindings>;
}

/** The address of the socket's other end; never taken from a header. */
export function peerOf(c: Context): string | undefined {
  const bindings: PeerEnv['Bindings'] | undefined = c.env;
  return bindings?.incoming?.socket.remoteAddress;
}

/** Whether an address is this machine's own loopback. */
export function isLoopback(address: string | undefined): boolean {
  if (address === undefined) return false;
  const plain = plainAddress(address);
  return plain === '::1' || /^127\.\d+\.\d+\.\d+$/.test(plain);
}
