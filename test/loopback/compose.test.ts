import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compose } from '../../src/compose.ts';
import { assetsOf } from '../../src/ingress/assets.ts';
import { listen } from '../../src/net/listen.ts';
import { readOptions } from '../../src/options.ts';
import { FakeCore } from '../ha/fake-core.ts';
import { temporaryFolder, temporaryStore } from '../setup/temporary-store.ts';

/** These need loopback sockets: who listens is the subject. */

async function listening(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer();
  await listen(server, { host: '127.0.0.1', port: 0 });
  onTestFinished(async () => await closed(server));
  return { server, port: (server.address() as AddressInfo).port };
}

async function closed(server: Server): Promise<void> {
  if (!server.listening) return;
  server.close();
  await once(server, 'close');
}

test.each(['ingress', 'key'] as const)('when the port of %s is taken nothing is left running', async (taken) => {
  const other = await listening();
  const free = await listening();
  await closed(free.server);
  const folder = temporaryFolder();
  const world = join(folder, 'world.json');
  const ports = { ingress: free.port, key: free.port, [taken]: other.port };
  writeFileSync(
    world,
    JSON.stringify({ folders: { data: folder, config: folder }, listen: { host: '127.0.0.1', https: 0, ...ports } }),
  );
  const options = readOptions({ SUPERVISOR_TOKEN: 'token', TESLA_FLEET_SETUP_WORLD: world });
  const done: string[] = [];
  const core = Object.assign(new FakeCore(), { start: () => done.push('core began'), stop: () => done.push('core ended') });
  const fetch = Object.assign(async () => Promise.reject(new Error('nothing is to be asked')), {
    close: async () => void done.push('requests ended'),
  });
  const store = temporaryStore();
  const log: string[] = [];
  const begun = compose(options, {
    store,
    fetch,
    core: () => core,
    assets: assetsOf('', ''),
    log: (line) => log.push(line),
  });
  await expect(begun).rejects.toMatchObject({ name: 'ListenError', code: 'taken', port: other.port });
  expect(done).toEqual(['core ended', 'requests ended']);
  expect(() => store.keyArchive.list()).toThrow();
  expect(log).toEqual([]);
  // Whatever had listened before does no more.
  const again = createServer();
  await listen(again, { host: '127.0.0.1', port: free.port });
  await closed(again);
});
