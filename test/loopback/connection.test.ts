import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { createCoreConnection } from '../../src/ha/connection.ts';

/** A Core that takes a connection and then says nothing: it opens no WebSocket, or opens one and lets nobody in. */
async function silentCore(opens: boolean) {
  const server = createServer();
  const sockets = opens ? new WebSocketServer({ server }) : undefined;
  server.listen(0, '127.0.0.1');
  const trying = Promise.withResolvers<Socket>();
  server.on('upgrade', (_request, socket: Socket) => {
    socket.resume();
    trying.resolve(socket);
  });
  await once(server, 'listening');
  onTestFinished(async () => {
    (await trying.promise).destroy();
    sockets?.close();
    server.close();
  });
  return { tried: trying.promise, webSocket: `ws://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Resolves when the other side has ended the connection, in whatever way. */
function ended(socket: Socket): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const name of ['end', 'close', 'error']) socket.once(name, () => resolve());
  return promise;
}

test.each([
  ['opens no WebSocket', false],
  ['lets nobody in', true],
] as const)('a stop ends the connection to a Core that %s', async (_name, opens) => {
  const { tried, webSocket } = await silentCore(opens);
  const core = createCoreConnection({ webSocket, rest: 'http://127.0.0.1:9', token: 'a-token', fetch });
  core.start();
  const over = ended(await tried);
  core.stop();
  await over;
  expect(core.state).toBe('disconnected');
});
