import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { forward } from './forward.ts';
import { Pool } from './pool.ts';

const host = '127.0.0.1';
const stops: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function listen(server: Server): Promise<number> {
  server.listen(0, host);
  await once(server, 'listening');
  stops.push(async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  });
  return (server.address() as AddressInfo).port;
}

/** An add-on behind a pool. `ask` says with what status a request is answered; `connections` are all that the add-on ever had. */
async function behindPool(keepAliveTimeout: number) {
  const app = createServer({ keepAliveTimeout }, (_, response) => response.end('done'));
  const connections = new Set<Socket>();
  app.on('connection', (socket) => connections.add(socket));
  const port = await listen(app);
  const pool = new Pool();
  stops.push(async () => pool.destroy());
  const front = createServer((from, to) => {
    void forward(from, to, { host, port, path: from.url ?? '/', headers: {}, pool, back: () => ({}) });
  });
  const origin = `http://${host}:${await listen(front)}`;
  const ask = async (method: string): Promise<number> => {
    const answer = await fetch(origin, { method });
    await answer.text();
    return answer.status;
  };
  return { ask, connections };
}

describe('the connections that the Supervisor stand-in keeps', () => {
  test('are used again, where the add-on keeps them for longer', async () => {
    const { ask, connections } = await behindPool(75_000);
    for (const method of ['POST', 'GET', 'POST', 'POST']) expect(await ask(method)).toBe(200);
    expect(connections.size).toBe(1);
  });

  test('of an add-on that keeps them for less are always just being closed: a GET is repeated, a POST fails', async () => {
    const { ask } = await behindPool(5_000);
    expect(await ask('POST')).toBe(200);
    expect(await ask('POST')).toBe(502);
    expect(await ask('POST')).toBe(200);
    expect(await ask('GET')).toBe(200);
  });
});
