import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyPath } from '../../src/hosting/key-path.ts';
import { boundKeyServer, createKeyServer, keyServerMaxConnections, keyServerOptions } from '../../src/hosting/key-server.ts';
import { spki } from '../keys/samples.ts';

const host = '127.0.41.1';
const crowd = 200;

let server: Server;
let port: number;

beforeAll(async () => {
  const { fetch } = createKeyServer(() => spki);
  server = serve({ fetch, createServer, serverOptions: keyServerOptions, hostname: host, port: 0 }) as Server;
  boundKeyServer(server);
  await once(server, 'listening');
  const address = server.address();
  port = address !== null && typeof address === 'object' ? address.port : 0;
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
});

/** One visitor by a connection of its own. @returns status and body; undefined: turned away. */
async function visit(path: string): Promise<readonly [status: number, body: string] | undefined> {
  const socket = connect({ host, port });
  socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  let said = '';
  try {
    for await (const chunk of socket) said += String(chunk);
  } catch {
    // Reset: one too many at this moment.
    return undefined;
  }
  const [, status] = /^HTTP\/1\.1 (\d+)/.exec(said) ?? [];
  return status === undefined ? undefined : [Number(status), said.slice(said.indexOf('\r\n\r\n') + 4)];
}

describe('the public port', () => {
  test('keeps no connection that a proxy could find closed just when Tesla asks', async () => {
    for (const path of [keyPath, '/other']) {
      const answer = await fetch(`http://${host}:${port}${path}`);
      await answer.text();
      expect(answer.headers.get('connection')).toBe('close');
    }
  });

  test('answers 200 at once with the key, and 404 to all else; who is turned away comes in at the next try', async () => {
    const paths = Array.from({ length: crowd }, (_, index) => (index % 2 === 0 ? keyPath : `/${index}`));
    let waiting = paths;
    const answered: (readonly [string, number, string])[] = [];
    for (let tries = 0; tries < 20 && waiting.length > 0; tries += 1) {
      const answers = await Promise.all(waiting.map(async (path) => [path, await visit(path)] as const));
      for (const [path, answer] of answers) if (answer !== undefined) answered.push([path, ...answer]);
      waiting = answers.flatMap(([path, answer]) => (answer === undefined ? [path] : []));
    }
    expect(answered).toHaveLength(crowd);
    for (const [path, status, body] of answered) {
      expect([path, status]).toEqual([path, path === keyPath ? 200 : 404]);
      if (path === keyPath) expect(body).toBe(spki);
    }
  });

  test('is not held up by slow ones, and cuts them; a long request is refused; memory stays bounded', async () => {
    const before = process.memoryUsage().rss;
    // They say something now and then, and never come to an end.
    const slow: Socket[] = Array.from({ length: keyServerMaxConnections - 20 }, () => {
      const socket = connect({ host, port }).on('error', () => undefined);
      socket.write(`GET ${keyPath} HTTP/1.1\r\nHost: x\r\n`);
      return socket;
    });
    const cut = Promise.all(slow.map(async (socket) => await once(socket.resume(), 'close')));
    const drip = setInterval(() => {
      for (const socket of slow) socket.write('X-More: 1\r\n');
    }, 500);
    try {
      await Promise.all(slow.map(async (socket) => (socket.connecting ? await once(socket, 'connect') : undefined)));
      for (let visits = 0; visits < 10; visits += 1) expect((await visit(keyPath))?.[0]).toBe(200);
      expect((await visit(`/${'a'.repeat(20_000)}`))?.[0]).toBe(431);
      await cut;
    } finally {
      clearInterval(drip);
    }
    expect((await visit(keyPath))?.[0]).toBe(200);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });
});
