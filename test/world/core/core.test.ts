import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HomeAssistantOptions } from '../types.ts';
import { type CoreInstance, startCore } from './core.ts';
import { canRunCore, ensureCore } from './machine.ts';
import { versions } from './versions.ts';
import { ask } from './websocket.ts';

const can = canRunCore();

describe.skipIf(!can.ok)(`a real Core${can.ok ? '' : ` (skipped: ${can.why})`}`, () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'core-test-'));
    await writeFile(join(folder, 'authority.pem'), rootCertificates[0] ?? '');
    await ensureCore(versions);
  }, 1_200_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const options = (version: (typeof versions)[number], name: string): HomeAssistantOptions => ({
    version,
    configFolder: join(folder, name),
    host: '127.0.4.10',
    port: 8200 + versions.indexOf(version),
    tesla: { address: '127.0.4.11:443', authority: join(folder, 'authority.pem') },
    country: 'DE',
  });

  test('runs in two versions at once, and each knows its owner, its country and My Home Assistant', {
    timeout: 120_000,
  }, async () => {
    const started = await Promise.allSettled(versions.map((version) => startCore(options(version, version))));
    const cores = started.filter((result) => result.status === 'fulfilled').map((result) => result.value);
    try {
      expect(started.map((result) => (result.status === 'rejected' ? result.reason : 'started'))).toEqual(['started', 'started']);
      for (const core of cores) {
        const config = await ask(core.url, core.token, { type: 'get_config' });
        expect(config).toMatchObject({ version: core.version, country: 'DE', components: expect.arrayContaining(['my']) });
        expect(await ask(core.url, core.token, { type: 'auth/current_user' })).toMatchObject({
          id: core.ownerId,
          is_owner: true,
        });
      }
    } finally {
      await Promise.all(cores.map((core) => core.stop()));
    }
  });

  test('takes up its folder again: same owner, same token, and a further person is still there', {
    timeout: 120_000,
  }, async () => {
    const first = await startCore({ ...options('2026.11.0', 'again'), withoutMy: true });
    let second: CoreInstance | undefined;
    try {
      const guest = await first.addUser('A Guest', false);
      expect(await ask(first.url, guest.token, { type: 'auth/current_user' })).toMatchObject({ id: guest.id, is_admin: false });
      await first.restart();
      expect(await ask(first.url, first.token, { type: 'get_config' })).not.toMatchObject({
        components: expect.arrayContaining(['my']),
      });
      await first.stop();
      second = await startCore(options('2026.11.0', 'again'));
      expect(second.ownerId).toBe(first.ownerId);
      expect(await ask(second.url, first.token, { type: 'config/auth/list' })).toContainEqual(
        expect.objectContaining({ id: guest.id }),
      );
    } finally {
      await first.stop();
      await second?.stop();
    }
  });

  test('says with the end of its log why it died, as when two run over one folder', { timeout: 60_000 }, async () => {
    const first = await startCore(options('2026.11.0', 'shared'));
    try {
      const second = startCore({ ...options('2026.11.0', 'shared'), port: 8211 });
      const evidence = expect.stringContaining('already running');
      await expect(second).rejects.toMatchObject({ code: 'core-died', evidence });
    } finally {
      await first.stop();
    }
  });

  test('is not started where something else listens', async () => {
    const inTheWay = createServer().listen(8210, '127.0.4.10');
    await once(inTheWay, 'listening');
    try {
      const starting = startCore({ ...options('2026.11.0', 'in-the-way'), port: 8210 });
      await expect(starting).rejects.toMatchObject({ code: 'core-cannot-run' });
    } finally {
      inTheWay.close();
    }
  });
});
