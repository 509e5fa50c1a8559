import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';
import { startSupervisor } from './supervisor.ts';
import type { SupervisorInstance } from './types.ts';

const host = '127.0.4.50';
let folder: string;
let app: Server;
let core: StandIn;
let supervisor: SupervisorInstance;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'supervisor-test-'));
  app = createServer((request, response) => {
    const said = `${request.url} for ${request.headers['x-remote-user-id']}`;
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'content-encoding': 'gzip' }).end(gzipSync(said));
  }).listen(8401, host);
  await once(app, 'listening');
  await writeFile(join(folder, 'authority.pem'), rootCertificates[0] ?? '');
  core = await startStandIn({
    version: '2026.11.0',
    configFolder: join(folder, 'config'),
    host,
    port: 8402,
    tesla: { address: `${host}:443`, authority: join(folder, 'authority.pem') },
    country: 'DE',
  });
  supervisor = await startSupervisor({
    host,
    port: 8403,
    app: { slug: 'local_app', title: 'App', icon: 'mdi:car', address: `${host}:8401`, ingressPanel: false },
    core,
    supervisorToken: 'app-token',
    direct: { userId: core.ownerId },
  });
});

afterAll(async () => {
  await supervisor?.stop();
  await core?.stop();
  app?.close();
  await rm(folder, { recursive: true, force: true });
});

test('without a real frontend the stand-in answers as Core would for the one user', async () => {
  const answer = await fetch(`${supervisor.url}${supervisor.ingressPath}page?a=b`, { headers: { 'x-remote-user-id': 'forged' } });
  expect(answer.headers.get('content-type')).toBe('text/plain');
  expect(answer.headers.get('content-encoding')).toBeNull();
  expect(await answer.text()).toBe(`/page?a=b for ${core.ownerId}`);
});

test('refuses what Home Assistant refuses in a URL, however it is encoded', async () => {
  for (const url of ['a?b=/c/', 'a?b=%2Fc%2F', 'a?b=%252Fc%252F', '%253Cscript%253E', 'a?q=union+select(', 'a?q=concat(']) {
    expect(await supervisor.ingress(url), url).toHaveProperty('status', 400);
  }
  expect(await supervisor.ingress('a?b=c/d&e=100%')).toHaveProperty('status', 200);
});

test('an app without a role may look at itself and put itself into the sidebar, and nothing else', async () => {
  const headers = { authorization: 'Bearer app-token', 'content-type': 'application/json' };
  expect(supervisor.ingressPanel).toBe(false);
  const options = { method: 'POST', headers, body: JSON.stringify({ ingress_panel: true }) };
  expect(await fetch(`${supervisor.url}/addons/self/options`, options)).toHaveProperty('status', 200);
  expect(supervisor.ingressPanel).toBe(true);
  const info = await fetch(`${supervisor.url}/addons/self/info`, { headers });
  expect(await info.json()).toMatchObject({ result: 'ok', data: { slug: 'local_app', ingress_panel: true } });
  expect(await fetch(`${supervisor.url}/addons`, { headers })).toHaveProperty('status', 403);
  expect(await fetch(`${supervisor.url}/addons`)).toHaveProperty('status', 401);
  expect(await fetch(`${supervisor.url}/core/api/hassio/addons`, { headers })).toHaveProperty('status', 403);
});

test('while Core is down its proxy answers 502, and the panel stays open', async () => {
  await supervisor.ingress('/', {}, { userId: core.ownerId });
  await core.goDown();
  const headers = { authorization: 'Bearer app-token' };
  expect(await fetch(`${supervisor.url}/core/api/config`, { headers })).toHaveProperty('status', 502);
  const socket = new WebSocket(`${supervisor.url.replace('http', 'ws')}/core/websocket`);
  await once(socket, 'error');
  expect(await (await supervisor.ingress('/', {}, { userId: core.ownerId })).text()).toBe(`/ for ${core.ownerId}`);
  await core.comeUp();
  expect(await fetch(`${supervisor.url}/core/api/config`, { headers })).toHaveProperty('status', 200);
  await expect(supervisor.sessionFor('nobody')).rejects.toMatchObject({ code: 'unknown-user' });
});
