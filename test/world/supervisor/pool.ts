import { Agent, type ClientRequest } from 'node:http';
import type { Duplex } from 'node:stream';

/** How long a connection that rests is kept, in milliseconds (aiohttp's `keepalive_timeout`, which Supervisor leaves as it is). */
const rest = 15_000;
/** What aiohttp sends once more when a connection that it had kept proves dead: no POST is among it (aiohttp/client.py). */
const repeatable = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE']);

/**
 * The connections that Supervisor keeps to the add-on: the eldest that rests is used first, and what the add-on promises in `Keep-Alive`
 * is not read.
 *
 * It always meets the worst moment: an add-on that promises less than `rest` is just closing the connection whenever the next request
 * comes down it. Of one that promises nothing no such moment is known.
 */
export class Pool extends Agent {
  readonly #closing = new WeakSet<Duplex>();

  constructor() {
    super({ keepAlive: true, scheduling: 'fifo' });
  }

  override keepSocketAlive(socket: Duplex & { setTimeout?(milliseconds: number): void; unref?(): void }): boolean {
    // The agent closes it then, unless it is in use.
    socket.setTimeout?.(rest);
    socket.unref?.();
    return true;
  }

  /** Has a request that goes out by this pool meet what it may meet. */
  watch(onward: ClientRequest): void {
    onward.once('socket', (socket) => {
      if (onward.reusedSocket && this.#closing.has(socket)) socket.destroy();
    });
    onward.once('response', ({ headers, socket }) => {
      const [, seconds] = /timeout=(\d+)/.exec(String(headers['keep-alive'])) ?? [];
      if (seconds !== undefined && Number(seconds) * 1_000 <= rest) this.#closing.add(socket);
    });
  }
}

/** Whether a request that failed on a kept connection is sent once more. */
export function isRepeated(onward: ClientRequest): boolean {
  return onward.reusedSocket && repeatable.has(onward.method);
}
