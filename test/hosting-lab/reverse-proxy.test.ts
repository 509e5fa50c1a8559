import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publicKeyIn } from '../scenarios/one-of-each.ts';
import { newWorld } from '../world/home.ts';
import { domain } from '../world/person.ts';
import { addressOf } from '../world/tesla/listen.ts';
import { apache } from '../world/web-servers/apache.ts';
import { caddy } from '../world/web-servers/caddy.ts';
import { nginx } from '../world/web-servers/nginx.ts';
import { startWebServer } from '../world/web-servers/start.ts';
import { traefik } from '../world/web-servers/traefik.ts';
import { untilHosted, untilKeyPair, untilRegistered } from './until-registered.ts';

describe.each([nginx, caddy, apache, traefik])('with the lines that the panel shows, in a real $name,', (program) => {
  test('the key is found and registered', async () => {
    await using world = await newWorld({ kind: 'stand-in', version: '2026.11.0' }, { ownWebServer: 'test' });
    await untilKeyPair(world);
    await world.panel.press('hosting.choose', { method: 'reverse-proxy', domain });
    const { facts } = await world.panel.untilStep('hosting', 'unknown');
    const shown = facts.find(({ label }) =>
      String(typeof label === 'string' ? '' : (label.params?.program ?? '')).startsWith(program.name),
    );

    const folder = join(world.dataFolder, 'web-server');
    await mkdir(folder, { recursive: true });
    const { authority } = world;
    const issued = await authority.issue([domain]);
    const [certificate, key] = [join(folder, 'fullchain.pem'), join(folder, 'privkey.pem')];
    await writeFile(certificate, issued.cert);
    await writeFile(key, issued.key);
    const server = await startWebServer(program, {
      ...addressOf(world.webServer),
      domain,
      certificate,
      key,
      authority: { certificate: authority.caFile, key: authority.keyFile },
      folder,
      snippet: String(shown?.value),
    });
    try {
      await untilHosted(world);
      expect(await untilRegistered(world)).toBe(await publicKeyIn(world));
    } finally {
      await server.stop();
    }
  });
});
