import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { generateKeyPair } from '../../src/keys/key-pair.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { archivedKeys, expectOneOfEach, publicKeyIn } from '../scenarios/one-of-each.ts';
import { run } from '../world/docker/command.ts';
import { goTheWay, pairVehicles } from '../world/person.ts';
import { imageWorld, inside, temporary } from './container.ts';

/** What is kept from one container to the next. */

function folder(): string {
  const made = temporary();
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

const database = (data: string) => new SQLite(join(data, 'tesla_fleet_setup.db'));

/** The /data of the first version that was released, whose key file got lost. @returns the key's public half. */
function leaveOldest(data: string): string {
  const key = generateKeyPair();
  mkdirSync(data);
  const old = database(data);
  old.exec(`${migrations[0]}; PRAGMA user_version = 1`);
  const settings = { domain: 'cars.example.com', hostingMethod: 'reverse-proxy', wantedKey: key.publicKey, automatic: true };
  for (const [name, value] of Object.entries(settings)) {
    old.prepare('INSERT INTO settings VALUES (?, ?)').run(name, JSON.stringify(value));
  }
  const archive = 'INSERT INTO key_archive (at, public_key, private_pem, origin) VALUES (?, ?, ?, ?)';
  old.prepare(archive).run(1, key.publicKey, key.privatePem, 'generated');
  old.prepare('INSERT INTO journal (at, by, what) VALUES (?, ?, ?)').run(2, 'app', '{"key":"hosting.elsewhere.name"}');
  old.close();
  return key.publicKey;
}

test('an upgrade goes on with the key, the domain and the journal of the oldest /data', async () => {
  const kept = folder();
  const publicKey = leaveOldest(join(kept, 'data'));
  await using world = await imageWorld({ folder: kept });
  await inside(world, async () => {
    await goTheWay(world);
    await expectOneOfEach(world);
    expect(await publicKeyIn(world)).toBe(publicKey);
    expect(archivedKeys(world)).toEqual([publicKey]);
    await world.app.stop();
    const now = database(world.dataFolder);
    expect(now.pragma('user_version', { simple: true })).toBe(migrations.length);
    expect(now.prepare('SELECT at, what FROM journal ORDER BY id').get()).toEqual({
      at: 2,
      what: '{"key":"hosting.elsewhere.name"}',
    });
    now.close();
  });
});

test('a backup restored into a fresh container, under another ingress path and beside a moved configuration folder, is at the end of the way', async () => {
  const [before, after] = [folder(), folder()];
  const backup = join(before, 'backup.tar');
  let publicKey = '';
  {
    await using world = await imageWorld({
      folder: before,
      ingressToken: 'token-of-the-first-installation',
      power: 'as-supervisor',
    });
    await inside(world, async () => {
      await goTheWay(world);
      await pairVehicles(world);
      publicKey = await publicKeyIn(world);
    });
  }
  // Cold, for both: Core writes its storage some seconds late.
  await run('tar', ['-C', before, '-cf', backup, 'data', 'homeassistant']);
  // Tesla stays the same.
  for (const outside of ['tesla.json', 'authority']) cpSync(join(before, outside), join(after, outside), { recursive: true });
  await run('tar', ['-C', after, '-xf', backup]);
  rmSync(before, { recursive: true });

  await using world = await imageWorld({
    folder: after,
    ingressToken: 'token-of-the-second-installation',
    power: 'as-supervisor',
  });
  await inside(world, async () => {
    const { steps } = await world.panel.until('all is well', ({ summary }) => summary.key === 'summary.done', 60_000);
    expect(steps.map(({ status }) => status)).toEqual(steps.map(() => 'done'));
    const page = await world.supervisor.ingress('/', {}, { userId: world.homeAssistant.ownerId });
    expect(await page.text()).toContain('/api/hassio_ingress/token-of-the-second-installation/');
    await expectOneOfEach(world);
    expect(await publicKeyIn(world)).toBe(publicKey);
    expect(world.tesla.registrations.map(({ createdAt, updatedAt }) => updatedAt === createdAt)).toEqual([true, true]);
    expect(world.tesla.state.apps).toHaveLength(1);
  });
});
