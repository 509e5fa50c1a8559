import { expect, test } from 'vitest';
import { keyPath } from '../../src/hosting/key-path.ts';
import { run } from '../world/docker/command.ts';
import { supervisorNetwork } from '../world/docker/network.ts';
import { appAddress, appName, image, imageWorld, inside } from './container.ts';

const panelUrl = `http://${appAddress}:8099`;
const keyUrl = `http://${appAddress}:8098`;

/** What another app in Supervisor's network gets: status and body. */
async function fromAnotherApp(url: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const network = ['--network', supervisorNetwork.name, '--entrypoint', 'curl'];
  const said = Object.entries(headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]);
  return await run('docker', ['run', '--rm', ...network, image(), '--silent', '--write-out', ' %{http_code}', ...said, url]);
}

/** What the host gets (172.30.32.1, where Core is too, and whatever else runs there). */
async function fromHost(url: string, init: RequestInit = {}): Promise<{ status: number; text: string }> {
  const answer = await fetch(url, { redirect: 'manual', ...init, signal: AbortSignal.timeout(10_000) });
  return { status: answer.status, text: await answer.text() };
}

test('serves the panel to an administrator by way of Supervisor alone, and of the key’s port the one path alone', async () => {
  await using world = await imageWorld();
  await inside(world, async () => {
    await world.panel.until('an administrator is let in', () => true);
    await world.panel.press('setup.begin');
    await world.panel.untilStep('key-pair', 'done');

    // Whatever a neighbour says of itself.
    const forged = {
      'X-Remote-User-Id': world.homeAssistant.ownerId,
      'X-Forwarded-For': supervisorNetwork.supervisor,
      'X-Ingress-Path': '/api/hassio_ingress/x',
    };
    for (const path of ['/', '/events', '/assets/panel.js', '/public-key.pem', '/actions/setup.begin']) {
      expect(await fromAnotherApp(`${panelUrl}${path}`, forged), path).toMatch(/"reason":"peer".* 403$/);
      const { status, text } = await fromHost(`${panelUrl}${path}`, { headers: forged });
      expect([path, status, JSON.parse(text)]).toEqual([path, 403, expect.objectContaining({ reason: 'peer' })]);
    }
    const pressed = await fromHost(`${panelUrl}/actions/setup.begin`, {
      method: 'POST',
      headers: { ...forged, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: '{"input":{}}',
    });
    expect(pressed.status).toBe(403);
    expect(await fromAnotherApp(`${panelUrl}/healthz`)).toMatch(/ 404$/);

    const guest = await world.homeAssistant.addUser('Guest', false);
    const asGuest = await world.supervisor.ingress('/', {}, { userId: guest.id });
    expect([asGuest.status, await asGuest.json()]).toEqual([403, expect.objectContaining({ reason: 'not-administrator' })]);
    const asNobody = await world.supervisor.ingress('/');
    expect([asNobody.status, await asNobody.json()]).toEqual([401, expect.objectContaining({ reason: 'no-user' })]);

    expect(await fromAnotherApp(`${keyUrl}${keyPath}`)).toMatch(/^-----BEGIN PUBLIC KEY-----[\s\S]+ 200$/);
    for (const path of [
      '/',
      '/healthz',
      '/events',
      '/assets/panel.js',
      '/public-key.pem',
      `${keyPath}/`,
      '/.well-known/',
      '/data/',
    ]) {
      expect([path, await fromHost(`${keyUrl}${path}`, { headers: forged })]).toEqual([path, { status: 404, text: 'Not found' }]);
    }
    expect((await fromHost(`${keyUrl}${keyPath}`, { method: 'POST', body: 'x' })).status).toBe(405);

    // Two ports are open, and nothing else.
    const listening = await run('docker', ['exec', appName, 'bash', '-c', 'cat /proc/net/tcp /proc/net/tcp6']);
    const ports = [...listening.matchAll(/:([0-9A-F]{4}) 0+:0000 0A /g)].map(([, port = '']) => Number.parseInt(port, 16));
    // Docker's own name server listens inside too, on 127.0.0.11.
    const ours = [...new Set(ports)].filter((port) => port < 32_768).toSorted();
    expect(ours).toEqual([8098, 8099]);
  });
});
