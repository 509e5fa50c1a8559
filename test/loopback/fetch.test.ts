import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { AddressMap } from '../../src/net/addresses.ts';
import { type ClosableFetch, connectTarget, createFetch } from '../../src/net/fetch.ts';
import { createAuthority, type Issued } from '../world/certificates.ts';

/** These need loopback sockets: the connection itself is the subject. */

let folder: string;
let certificateAuthority: string;
let leaf: Issued;
const stops: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fetch-test-'));
  const authority = await createAuthority(folder);
  certificateAuthority = authority.caFile;
  leaf = await authority.issue(['tesla.test']);
});

afterAll(() => rm(folder, { recursive: true }));

afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stops.push(async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const echoHost: RequestListener = (request, response) => {
  response.setHeader('set-cookie', 'a=b').end(`${request.headers.host} ${request.headers.cookie ?? 'no cookie'}`);
};

function open(map: AddressMap): ClosableFetch {
  const opened = createFetch(map);
  stops.push(() => opened.close());
  return opened;
}

describe('connectTarget', () => {
  const map: AddressMap = { connect: { 'a.test': '127.0.0.2:443', '*': '127.0.0.3:8443' }, links: {} };

  test('takes the host of the map, the star for all others, and nothing in the real world', () => {
    expect(connectTarget(map, 'a.test')).toEqual({ host: '127.0.0.2', port: 443 });
    expect(connectTarget(map, 'b.test')).toEqual({ host: '127.0.0.3', port: 8443 });
    expect(connectTarget({ connect: {}, links: {} }, 'a.test')).toBeUndefined();
  });
});

describe('createFetch (loopback)', () => {
  test('opens a mapped plain HTTP host elsewhere, keeps its name and no cookies', async () => {
    const address = await listen(createHttpServer(echoHost));
    const fetch = open({ connect: { 'plain.test': address }, links: {} });
    expect(await (await fetch('http://plain.test/')).text()).toBe('plain.test no cookie');
    expect(await (await fetch('http://plain.test/')).text()).toBe('plain.test no cookie');
  });

  test('opens an unmapped host where its own address says', async () => {
    const address = await listen(createHttpServer(echoHost));
    expect(await (await open({ connect: {}, links: {} })(`http://${address}/`)).text()).toBe(`${address} no cookie`);
  });

  test('trusts the authority of the map and checks the original name', async () => {
    const address = await listen(createHttpsServer(leaf, echoHost));
    const fetch = open({ connect: { '*': address }, links: {}, certificateAuthority });
    expect(await (await fetch('https://tesla.test/')).text()).toBe('tesla.test no cookie');
    await expect(fetch('https://other.test/')).rejects.toMatchObject({ cause: { code: 'ERR_TLS_CERT_ALTNAME_INVALID' } });
  });

  test('refuses an authority that is not in the map', async () => {
    const address = await listen(createHttpsServer(leaf, echoHost));
    const fetch = open({ connect: { 'tesla.test': address }, links: {} });
    await expect(fetch('https://tesla.test/')).rejects.toMatchObject({
      cause: { code: expect.stringMatching(/VERIFY|CERT|ISSUER/) },
    });
  });

  test.each(['GET', 'POST'])('sends what is answered 421 once, and follows no redirect: %s', async (method) => {
    const arrived: string[] = [];
    const address = await listen(
      createHttpServer((request, response) => {
        arrived.push(`${request.method} ${request.url}`);
        response.writeHead(request.url === '/moved' ? 302 : 421, { location: '/' }).end('use another');
      }),
    );
    const fetch = open({ connect: {}, links: {} });
    const ask = async (path: string) =>
      await fetch(`http://${address}${path}`, { method, ...(method === 'POST' && { body: '{}' }) });
    const answer = await ask('/');
    expect([answer.statusText, await answer.text()]).toEqual(['Misdirected Request', 'use another']);
    expect((await ask('/moved')).status).toBe(302);
    expect(arrived).toEqual([`${method} /`, `${method} /moved`]);
  });

  test('gives up when it is told to, also in the middle of an answer', async () => {
    const { promise: begun, resolve } = Promise.withResolvers<void>();
    const address = await listen(createHttpServer((_, response) => response.write('half', () => resolve())));
    const over = new AbortController();
    const answer = open({ connect: {}, links: {} })(`http://${address}/`, { signal: over.signal }).then((got) => got.text());
    const refused = expect(answer).rejects.toThrow('enough');
    await begun;
    over.abort(new Error('enough'));
    await refused;
  });

  test('close cuts off what is under way, and may be called twice', async () => {
    const server = createHttpServer();
    const fetch = open({ connect: { 'slow.test': await listen(server) }, links: {} });
    const asked = once(server, 'request');
    const answer = fetch('http://slow.test/');
    const refused = expect(answer).rejects.toThrow(TypeError);
    await asked;
    await fetch.close();
    await fetch.close();
    await refused;
  });
});
