import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import type { Stoppable } from '../types.ts';

/** A piece of network between a browser and Home Assistant that can be cut. */
export interface Relay extends Stoppable {
  /** Home Assistant's address by way of it. */
  readonly url: string;
  /** Breaks what is open, and lets nothing through until it is mended. */
  cut(): void;
  mend(): void;
}

/** Lays it before `target`, on the same loopback address. */
export async function startRelay(target: string): Promise<Relay> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let whole = true;
  const server = createServer((near) => {
    if (!whole) {
      near.destroy();
      return;
    }
    const far = connect(Number(port), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  server.listen(0, hostname);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the relay has no port');
  const cut = () => {
    whole = false;
    for (const socket of open) socket.destroy();
  };
  return {
    url: `http://${hostname}:${address.port}`,
    cut,
    mend: () => {
      whole = true;
    },
    stop: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
