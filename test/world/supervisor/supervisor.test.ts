import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type CoreInstance, startCore } from '../core/core.ts';
import { canRunCore, ensureCore } from '../core/machine.ts';
import { ask } from '../core/websocket.ts';
import { startSupervisor } from './supervisor.ts';
import type { SupervisorInstance } from './types.ts';

const can = canRunCore();
const slug = 'local_echo';
const host = '127.0.4.20';
const echoSchema = z.object({ url: z.string(), headers: z.record(z.string(), z.string()) });
const sessionSchema = z.object({ session: z.string() });

/** An add-on that says what it was asked; `/events` is an event stream whose second event waits until `release` is called. */
async function startEcho(port: number): Promise<{ server: Server; release(): void; gone: Promise<unknown> }> {
  const released = Promise.withResolvers<void>();
  const gone = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    if (request.url !== '/events') {
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(JSON.stringify({ url: request.url, headers: request.headers }));
      return;
    }
    response.once('close', () => gone.resolve());
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: one\n\n');
    released.promise.then(() => response.write('data: two\n\n'));
  });
  server.listen(port, host);
  await once(server, 'listening');
  return { server, release: () => released.resolve(), gone: gone.promise };
}

/** As the frontend does before it shows the add-on: a session for the cookie. */
async function openSession(core: CoreInstance, token: string): Promise<string> {
  const command = { type: 'supervisor/api', endpoint: '/ingress/session', method: 'post' };
  return `ingress_session=${sessionSchema.parse(await ask(core.url, token, command)).session}`;
}

for (const [index, version] of ['2026.11.0', '2026.6.4'].entries()) {
  describe.skipIf(!can.ok)(`the Supervisor stand-in with Core ${version}${can.ok ? '' : ` (skipped: ${can.why})`}`, () => {
    let folder: string;
    let echo: Awaited<ReturnType<typeof startEcho>>;
    let supervisor: SupervisorInstance;
    let core: CoreInstance;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'supervisor-test-'));
      await writeFile(join(folder, 'authority.pem'), rootCertificates[0] ?? '');
      await ensureCore([version]);
      echo = await startEcho(8300 + index);
      const app = { slug, title: 'Echo', icon: 'mdi:car', address: `${host}:${8300 + index}` };
      supervisor = await startSupervisor({ host, port: 8310 + index, app, supervisorToken: 'app-token' });
      core = await startCore({
        version,
        configFolder: join(folder, 'config'),
        host,
        port: 8320 + index,
        tesla: { address: '127.0.4.21:443', authority: join(folder, 'authority.pem') },
        supervisor: supervisor.forCore,
        country: 'DE',
      });
      supervisor.useCore(core);
    }, 1_200_000);

    afterAll(async () => {
      await core?.stop();
      await supervisor?.stop();
      echo?.server.closeAllConnections();
      echo?.server.close();
      await rm(folder, { recursive: true, force: true });
    }, 60_000);

    test('Core loads its hassio integration and has the add-on in the sidebar', async () => {
      const entries = async () => await ask(core.url, core.token, { type: 'config_entries/get', domain: 'hassio' });
      // Core goes on loading it for a moment after it says that it runs.
      await expect.poll(entries, { timeout: 20_000 }).toEqual([expect.objectContaining({ state: 'loaded' })]);
      const panels = async () => await ask(core.url, core.token, { type: 'get_panels' });
      await expect.poll(panels, { timeout: 20_000 }).toMatchObject({ [slug]: { title: 'Echo', icon: 'mdi:car' } });
      expect(supervisor.unanswered).toEqual([]);
    });

    test('the add-on reaches Core over the WebSocket with its own token, but not what is the frontend’s', async () => {
      const url = `${supervisor.url}/core`;
      expect(await fetch(`${url}/api/config`, { headers: { authorization: 'Bearer app-token' } })).toHaveProperty('status', 200);
      expect(await fetch(`${url}/api/config`, { headers: { authorization: 'Bearer other' } })).toHaveProperty('status', 401);
      const socket = new WebSocket(`${url.replace('http', 'ws')}/websocket`);
      const frames: unknown[] = [];
      const denied = Promise.withResolvers<void>();
      socket.addEventListener('message', ({ data }) => {
        frames.push(JSON.parse(String(data)));
        if (frames.length === 1) {
          socket.send(JSON.stringify({ type: 'auth', access_token: 'app-token' }));
          socket.send(JSON.stringify({ id: 1, type: 'get_config' }));
        } else if (frames.length === 3) {
          socket.send(JSON.stringify({ id: 2, type: 'supervisor/api', endpoint: '/info', method: 'get' }));
        } else if (frames.length === 4) {
          denied.resolve();
        }
      });
      await denied.promise;
      socket.close();
      expect(frames).toMatchObject([
        { type: 'auth_required' },
        { type: 'auth_ok', ha_version: version },
        { id: 1, success: true, result: { version } },
        { id: 2, success: false, error: { code: 'unauthorized' } },
      ]);
    });

    test('through Core’s ingress the add-on learns who asks, from the session and not from the client', async () => {
      const headers = { cookie: await openSession(core, core.token), 'X-Remote-User-Id': 'forged' };
      const answer = await fetch(`${core.url}${supervisor.ingressPath}a/b?c=d`, { headers });
      expect(answer.headers.get('content-type')).toBe('application/json');
      const asked = echoSchema.parse(await answer.json());
      expect(asked.url).toBe('/a/b?c=d');
      expect(asked.headers).toMatchObject({
        'x-remote-user-id': core.ownerId,
        'x-remote-user-name': 'owner',
        'x-remote-user-display-name': 'Owner',
        'x-ingress-path': supervisor.ingressPath.replace(/\/$/, ''),
      });
      expect(await fetch(`${core.url}${supervisor.ingressPath}`)).toHaveProperty('status', 401);
    });

    test('a person without administrator rights gets a session, too: the add-on itself must look', async () => {
      const guest = await core.addUser('Guest', false);
      const answer = await fetch(`${core.url}${supervisor.ingressPath}`, {
        headers: { cookie: await openSession(core, guest.token) },
      });
      expect(echoSchema.parse(await answer.json()).headers).toMatchObject({ 'x-remote-user-id': guest.id });
      const short = await supervisor.ingress('/x', {}, { userId: guest.id });
      expect(echoSchema.parse(await short.json())).toMatchObject({ url: '/x', headers: { 'x-remote-user-id': guest.id } });
      const nobody = await supervisor.ingress('/x');
      expect(echoSchema.parse(await nobody.json()).headers).not.toHaveProperty('x-remote-user-id');
      expect(await supervisor.ingress('/x?y=/a/')).toHaveProperty('status', 400);
    });

    test('an event stream arrives event by event, and ends at the add-on when the browser goes', async () => {
      const leaving = new AbortController();
      const headers = { cookie: await openSession(core, core.token), accept: 'text/event-stream' };
      const answer = await fetch(`${core.url}${supervisor.ingressPath}events`, { headers, signal: leaving.signal });
      const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
      expect(await reader?.read()).toMatchObject({ value: 'data: one\n\n' });
      echo.release();
      expect(await reader?.read()).toMatchObject({ value: 'data: two\n\n' });
      leaving.abort();
      await echo.gone;
    });

    test('a restart that is asked for in Core goes through the Supervisor, and the add-on gets 502 meanwhile', {
      timeout: 60_000,
    }, async () => {
      const wasRestarted = Promise.withResolvers<void>();
      supervisor.useCore({ ...core, restart: () => core.restart().then(wasRestarted.resolve, wasRestarted.reject) });
      const headers = { authorization: 'Bearer app-token' };
      const asked = fetch(`${supervisor.url}/core/api/services/homeassistant/restart`, { method: 'POST', headers });
      await Promise.all([wasRestarted.promise, asked.then((answer) => answer.body?.cancel())]);
      expect(await fetch(`${supervisor.url}/core/api/config`, { headers })).toHaveProperty('status', 200);
      await core.stop();
      expect(await fetch(`${supervisor.url}/core/api/config`, { headers })).toHaveProperty('status', 502);
    });
  });
}
