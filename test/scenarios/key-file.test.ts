import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { generateKeyPair } from '../../src/keys/key-pair.ts';
import { versions } from '../world/core/versions.ts';
import { newWorld } from '../world/home.ts';
import type { World } from '../world/world.ts';
import { under } from './failures/under.ts';
import { inEveryHome, inStandIn, inWorld } from './homes.ts';
import { archivedKeys, keyFile, publicKeyIn } from './one-of-each.ts';
import { codesOf, expectTheEnd, look, told } from './told.ts';

/** What people and their tools put where the key file belongs. */

async function startOn(world: World): Promise<void> {
  await world.app.start();
  await world.panel.until('the panel answers', ({ steps }) => steps[0]?.status === 'done');
}

/** As `openssl ecparam -name prime256v1 -genkey` writes it. */
const parameters = '-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n';

inEveryHome('a key file as OpenSSL makes it, for everyone to write', (home) => {
  inWorld(
    home,
    'told at the check-up, written anew with the same key once the app may, and Home Assistant goes the whole way with it',
    async (world) => {
      const pair = generateKeyPair();
      const content = parameters + pair.privatePem;
      await writeFile(keyFile(world), content);
      await chmod(keyFile(world), 0o666);
      await startOn(world);
      await look(world);
      expect(readFileSync(keyFile(world), 'utf8')).toBe(content);
      await world.panel.press('setup.begin');
      await world.panel.untilStep('key-pair', 'done');
      expect(readFileSync(keyFile(world), 'utf8')).toBe(pair.privatePem);
      expect(statSync(keyFile(world)).mode & 0o777).toBe(0o600);
      expect(archivedKeys(world)).toEqual([pair.publicKey]);
      await expectTheEnd(world);
      expect(await publicKeyIn(world)).toBe(pair.publicKey);
    },
    { appLater: true },
  );
});

inStandIn('what is no key file', (home) => {
  inWorld(
    home,
    'a link to a share that is not connected: told, not replaced, and used as soon as the share is there',
    async (world) => {
      const share = join(world.configFolder, 'share');
      const pair = generateKeyPair();
      await symlink(join(share, 'mine.key'), keyFile(world));
      await startOn(world);
      await world.panel.press('setup.begin');
      const problem = await told(world, 'key-pair', 'key-pair.link');
      expect(problem.evidence.join(' ')).toContain(`-> ${join(share, 'mine.key')}`);
      await look(world);
      expect(lstatSync(keyFile(world)).isSymbolicLink()).toBe(true);
      expect(archivedKeys(world)).toEqual([]);
      await mkdir(`${share}.away`);
      await writeFile(join(`${share}.away`, 'mine.key'), pair.privatePem);
      await rename(`${share}.away`, share);
      await look(world);
      await world.panel.untilStep('key-pair', 'done');
      expect(archivedKeys(world)).toEqual([pair.publicKey]);
      await expectTheEnd(world);
    },
    { appLater: true },
  );

  for (const [name, put, code] of [
    ['a folder', async (path: string) => await mkdir(path), 'key-pair.not-a-file'],
    ['a pipe', async (path: string) => void execFileSync('mkfifo', [path]), 'key-pair.not-a-file'],
    ['a film', async (path: string) => await writeFile(path, Buffer.alloc(100_000)), 'key-pair.too-large'],
  ] as const) {
    inWorld(
      home,
      `${name}: told with its reason, holds up neither look nor stop, and makes room at a press`,
      async (world) => {
        await put(keyFile(world));
        await startOn(world);
        await world.panel.press('setup.begin');
        await told(world, 'key-pair', code);
        await look(world);
        await world.app.stop();
        await world.app.start();
        await told(world, 'key-pair', code);
        expect(codesOf(await world.panel.step('key-pair'))).toEqual([code]);
        await world.panel.press('key-pair.set-aside');
        await world.panel.untilStep('key-pair', 'done');
        expect(await readdir(world.configFolder)).toContain('tesla_fleet.key.aside-1');
        await world.panel.press('hosting.choose', { method: 'elsewhere', domain: 'cars.example.com' });
      },
      { appLater: true },
    );
  }
});

test('a configuration folder that cannot be written is told as that on a fresh installation, and no key as lost', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'read-only-'));
  onTestFinished(async () => await rm(folder, { recursive: true, force: true }));
  const options = { folder, under: under(folder), appLater: true };
  await using world = await newWorld({ kind: 'stand-in', version: versions[0] }, options);
  await writeFile(join(folder, 'read-only'), '');
  await startOn(world);
  await world.panel.press('setup.begin');
  await told(world, 'key-pair', 'key-pair.read-only');
  await look(world);
  expect(codesOf(await world.panel.step('key-pair'))).toEqual(['key-pair.read-only']);
  expect((await world.panel.step('key-pair')).summary.key).toBe('step.key-pair.none');
  expect(archivedKeys(world)).toEqual([]);
  await world.app.stop();
  await rm(join(folder, 'read-only'));
  await world.app.start();
  await world.panel.untilStep('key-pair', 'done');
  expect(archivedKeys(world)).toEqual([await publicKeyIn(world)]);
});
