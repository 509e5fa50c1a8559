import { renameSync, rmSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { KeyError, KeyFileError } from '../../src/keys/errors.ts';
import { generateKeyPair, readPrivateKey } from '../../src/keys/key-pair.ts';
import { adopt, generate, importKey, renew, restore, setAside, tidy } from '../../src/setup/key-actions.ts';
import type { Ports } from '../../src/setup/ports.ts';
import { StoreError } from '../../src/store/errors.ts';
import { openStore } from '../../src/store/store.ts';
import { parameters, sec1 } from '../keys/samples.ts';
import { makePorts } from './make-ports.ts';
import { makeWorld, registered } from './make-world.ts';
import { temporaryFolder } from './temporary-store.ts';

const inFile = async (ports: Ports): Promise<string> => readPrivateKey(await readFile(ports.keyFile.path, 'utf8')).publicKey;
const kept = ({ store }: Ports): string[] => store.keyArchive.list().map(({ publicKey }) => publicKey);
/** A process that is cut off just before the new file takes the place of the old one. */
const cutOff = (ports: Ports): Ports => ({
  ...ports,
  keyFile: Object.assign(Object.create(ports.keyFile) as Ports['keyFile'], {
    read: () => ports.keyFile.read(),
    rawBytes: () => ports.keyFile.rawBytes(),
    write: async (_: unknown, keep: () => Promise<void>) => {
      await keep();
      throw new KeyFileError('disk-full', 'ENOSPC');
    },
  }),
});

describe('actions on the key', () => {
  test('a new pair is in the archive before it is in the file', async () => {
    const ports = makePorts();
    await expect(generate(cutOff(ports))).rejects.toMatchObject({ code: 'disk-full' });
    expect(kept(ports)).toHaveLength(1);
    expect(await ports.keyFile.read()).toEqual({ state: 'absent' });
    await restore(ports, kept(ports)[0] ?? '');
    expect([await inFile(ports)]).toEqual(kept(ports));
  });

  test('making a pair where a usable one is keeps that one', async () => {
    const ports = makePorts();
    const pair = generateKeyPair();
    await writeFile(ports.keyFile.path, pair.privatePem);
    await generate(ports);
    await generate(ports);
    expect(await inFile(ports)).toBe(pair.publicKey);
    expect(kept(ports)).toEqual([pair.publicKey]);
  });

  test('a torn file is kept byte by byte before another takes its place', async () => {
    const ports = makePorts();
    await writeFile(ports.keyFile.path, '-----BEGIN EC PRIVATE KEY-----\nMHcC');
    const keep = vi.spyOn(ports.store.keyArchive, 'addUnusable');
    await expect(generate(cutOff(ports))).rejects.toMatchObject({ code: 'disk-full' });
    expect(keep.mock.calls).toEqual([[Buffer.from('-----BEGIN EC PRIVATE KEY-----\nMHcC'), 'torn']]);
    await generate(ports);
    expect(kept(ports)).toContain(await inFile(ports));
  });

  test('adopting twice keeps one copy', async () => {
    const ports = makePorts();
    const pair = generateKeyPair();
    await writeFile(ports.keyFile.path, pair.privatePem);
    await adopt(ports, {}, makeWorld());
    await adopt(ports, {}, makeWorld());
    expect(kept(ports)).toEqual([pair.publicKey]);
  });

  test('a key that came from elsewhere takes back what was wanted before, unless Tesla has another one registered', async () => {
    const ports = makePorts();
    await generate(ports);
    const before = await inFile(ports);
    const pair = generateKeyPair();
    await writeFile(ports.keyFile.path, pair.privatePem);
    await adopt(ports, {}, makeWorld({ sees: { registrations: { na: registered(before) } } }));
    expect(ports.store.settings.get('wantedKey')).toBe(before);
    await adopt(ports, {}, makeWorld({ unseen: ['registrations'] }));
    expect(ports.store.settings.get('wantedKey')).toBeUndefined();
    await adopt(ports, {}, makeWorld({ sees: { registrations: { na: registered(pair.publicKey) } } }));
    expect(ports.store.settings.get('wantedKey')).toBe(pair.publicKey);
  });

  test('adopting nothing is fine', async () => {
    const ports = makePorts();
    await adopt(ports, {}, makeWorld());
    expect(kept(ports)).toEqual([]);
  });

  test('restoring keeps what was there', async () => {
    const ports = makePorts();
    await generate(ports);
    const first = await inFile(ports);
    const other = generateKeyPair();
    await writeFile(ports.keyFile.path, other.privatePem);
    await restore(ports, first);
    expect(await inFile(ports)).toBe(first);
    expect(kept(ports)).toContain(other.publicKey);
  });

  test('a key that nobody kept cannot be restored, and the file stays', async () => {
    const ports = makePorts();
    await generate(ports);
    const before = await inFile(ports);
    await expect(restore(ports, `04${'0'.repeat(128)}`)).rejects.toMatchObject({ code: 'absent' });
    expect(await inFile(ports)).toBe(before);
  });

  test('a pasted key takes the place of another, which is kept', async () => {
    const ports = makePorts();
    await generate(ports);
    const before = await inFile(ports);
    const pasted = generateKeyPair();
    await importKey(ports, pasted.privatePem);
    expect(await inFile(ports)).toBe(pasted.publicKey);
    expect(kept(ports).toSorted()).toEqual([before, pasted.publicKey].toSorted());
  });

  test('what is no key changes nothing', async () => {
    const ports = makePorts();
    await generate(ports);
    const before = await inFile(ports);
    await expect(importKey(ports, 'ssh-rsa AAAA')).rejects.toBeInstanceOf(KeyError);
    expect(await inFile(ports)).toBe(before);
    expect(kept(ports)).toEqual([before]);
  });

  test('where the folder cannot be written, no key is kept that never was in use', async () => {
    const ports = makePorts();
    await rm(ports.configFolder, { recursive: true });
    await expect(generate(ports)).rejects.toMatchObject({ code: 'folder-missing' });
    expect(kept(ports)).toEqual([]);
    expect(ports.store.settings.all()).toEqual({});
  });

  test('a key after EC parameters is written anew by itself; the file as it was is kept', async () => {
    const ports = makePorts();
    const text = parameters + sec1;
    await writeFile(ports.keyFile.path, text);
    const keep = vi.spyOn(ports.store.keyArchive, 'addUnusable');
    await tidy(ports);
    expect(await readFile(ports.keyFile.path, 'utf8')).toBe(sec1);
    expect(keep.mock.calls).toEqual([[Buffer.from(text), 'form']]);
    expect(kept(ports)).toEqual([await inFile(ports)]);
  });

  test('a key that everyone may write is theirs no more, and no copy of the file is needed', async () => {
    const ports = makePorts();
    await writeFile(ports.keyFile.path, sec1);
    await chmod(ports.keyFile.path, 0o666);
    const keep = vi.spyOn(ports.store.keyArchive, 'addUnusable');
    await tidy(ports);
    expect((await stat(ports.keyFile.path)).mode & 0o777).toBe(0o600);
    expect(await readFile(ports.keyFile.path, 'utf8')).toBe(sec1);
    expect(keep).not.toHaveBeenCalled();
  });

  test('a storage that keeps no permissions is told', async () => {
    const ports = makePorts();
    await writeFile(ports.keyFile.path, sec1);
    const read = ports.keyFile.read.bind(ports.keyFile);
    vi.spyOn(ports.keyFile, 'read').mockImplementation(async () => {
      const state = await read();
      return state.state === 'valid' ? { ...state, flaws: ['open'] } : state;
    });
    await expect(tidy(ports)).rejects.toMatchObject({ code: 'no-permissions' });
    expect(await readFile(ports.keyFile.path, 'utf8')).toBe(sec1);
  });

  test.each([
    ['a folder', async (path: string) => await mkdir(path), 'not-a-file'],
    ['a link to a share that is not connected', async (path: string) => await symlink('/not/connected/key', path), 'link'],
    ['a huge file', async (path: string) => await writeFile(path, Buffer.alloc(70_000)), 'too-large'],
  ])('%s is replaced by no action; set aside, it makes room', async (_, make, code) => {
    const ports = makePorts();
    await generate(ports);
    const [key = ''] = kept(ports);
    await rm(ports.keyFile.path);
    await make(ports.keyFile.path);
    for (const action of [generate, renew, (each: Ports) => restore(each, key), (each: Ports) => importKey(each, sec1)]) {
      await expect(action(ports)).rejects.toMatchObject({ code });
    }
    expect(kept(ports)).toEqual([key]);
    await setAside(ports);
    await restore(ports, key);
    expect(await inFile(ports)).toBe(key);
    expect(await readdir(ports.configFolder)).toContain('tesla_fleet.key.aside-1');
  });

  test('what has become readable meanwhile is not set aside', async () => {
    const ports = makePorts();
    await writeFile(ports.keyFile.path, sec1);
    await setAside(ports);
    await tidy(ports);
    expect(await readFile(ports.keyFile.path, 'utf8')).toBe(sec1);
    expect(await readdir(ports.configFolder)).toEqual(['tesla_fleet.key']);
  });

  test.each([
    ['deleted', (path: string) => rmSync(path), 'done'],
    ['replaced by one that cannot be used', (path: string) => putNewer(path), 'newer'],
  ])('with a database that was %s a key is replaced only once its copy is in the file that is there', async (_, spoil, code) => {
    const folder = temporaryFolder();
    const path = join(folder, 'store.db');
    const store = openStore(path);
    onTestFinished(() => store.close());
    const ports = makePorts({ store });
    await generate(ports);
    const before = await inFile(ports);
    spoil(path);
    const ended = await renew(ports).then(
      () => 'done',
      (error: unknown) => (error instanceof StoreError ? error.code : String(error)),
    );
    expect(ended).toBe(code);
    const after = await inFile(ports);
    expect(after === before).toBe(code !== 'done');
    if (code === 'done') {
      store.close();
      const fresh = openStore(path);
      expect(fresh.keyArchive.list().map(({ publicKey }) => publicKey)).toEqual([after, before]);
      fresh.close();
    }
  });
});

/** A database that only a newer version of the app can use. */
function putNewer(path: string): void {
  const other = join(temporaryFolder(), 'other.db');
  const database = new SQLite(other);
  database.pragma('user_version = 9999');
  database.close();
  renameSync(other, path);
}
