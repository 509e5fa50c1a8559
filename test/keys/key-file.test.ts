import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KeyFile } from '../../src/keys/key-file.ts';
import { generateKeyPair } from '../../src/keys/key-pair.ts';
import { pkcs8, sec1 } from './samples.ts';

let folder = '';
let path = '';
let file = new KeyFile('');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'key-file-'));
  path = join(folder, 'tesla_fleet.key');
  file = new KeyFile(path);
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('reading', () => {
  test('says when there is no file, and no folder', async () => {
    expect(await file.read()).toEqual({ state: 'absent' });
    expect(await new KeyFile(join(folder, 'no', 'key')).read()).toEqual({ state: 'absent' });
  });

  test('gives the key of a file that Core made', async () => {
    await writeFile(path, pkcs8);
    expect(await file.read()).toMatchObject({ state: 'valid', pair: { privatePem: sec1 } });
  });

  test.each([
    ['empty', ''],
    ['torn', sec1.slice(0, 100)],
    ['not-a-key', 'hello'],
  ])('says that a file is unusable: %s', async (code, text) => {
    await writeFile(path, text);
    expect(await file.read()).toEqual({ state: 'unusable', code });
    expect((await file.rawBytes()).toString()).toBe(text);
  });

  test('says what keeps it from looking', async () => {
    await mkdir(path);
    expect(await file.read()).toMatchObject({ state: 'unreadable', cause: { code: 'failed' } });
    await expect(file.rawBytes()).rejects.toMatchObject({ code: 'failed' });
  });

  test('does not take in a huge file', async () => {
    await writeFile(path, Buffer.alloc(70_000));
    expect(await file.read()).toMatchObject({ state: 'unreadable', cause: { code: 'too-large' } });
  });
});

describe('writing', () => {
  test('makes a file that only its owner reads, and leaves nothing else', async () => {
    const pair = generateKeyPair();
    await file.write(pair);
    expect(await file.read()).toEqual({ state: 'valid', pair });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['tesla_fleet.key']);
  });

  test('leaves one whole file when several write at the same time', async () => {
    const pairs = [1, 2, 3, 4].map(() => generateKeyPair());
    await Promise.all(pairs.map((pair) => file.write(pair)));
    expect(pairs.map((pair) => ({ state: 'valid', pair }))).toContainEqual(await file.read());
    expect(await readdir(folder)).toEqual(['tesla_fleet.key']);
  });

  test('replaces what is there, with the mode of a secret and the owner of before', async () => {
    await writeFile(path, 'torn', { mode: 0o666 });
    const { uid, gid } = await stat(path);
    const pair = generateKeyPair();
    await file.write(pair);
    expect(await file.read()).toEqual({ state: 'valid', pair });
    const replaced = await stat(path);
    expect(replaced).toMatchObject({ uid, gid });
    expect(replaced.mode & 0o777).toBe(0o600);
  });

  test('removes what a killed run left, and nothing else', async () => {
    await writeFile(join(folder, '.tesla_fleet.key.0a1b2c3d-0.tmp'), 'half');
    await writeFile(join(folder, '.other.tmp'), 'other');
    await file.write(generateKeyPair());
    expect((await readdir(folder)).toSorted()).toEqual(['.other.tmp', 'tesla_fleet.key']);
  });

  test('says that the folder is missing', async () => {
    const lost = new KeyFile(join(folder, 'no', 'tesla_fleet.key'));
    await expect(lost.write(generateKeyPair())).rejects.toMatchObject({ code: 'folder-missing' });
    await writeFile(join(folder, 'no'), '');
    await expect(lost.write(generateKeyPair())).rejects.toMatchObject({ code: 'folder-missing' });
  });

  // The superuser may write everywhere, so that the folder's mode proves nothing there.
  test.skipIf(process.getuid?.() === 0)('says that the folder cannot be written', async () => {
    await chmod(folder, 0o500);
    await expect(file.write(generateKeyPair())).rejects.toMatchObject({ code: 'read-only' });
    await chmod(folder, 0o700);
  });
});

describe('watching', () => {
  test('tells once of a file that appears, and nothing after the end', async () => {
    let times = 0;
    const told = Promise.withResolvers<void>();
    const stop = file.watch(() => {
      times++;
      told.resolve();
    });
    await file.write(generateKeyPair());
    await told.promise;
    stop();
    stop();
    await file.write(generateKeyPair());
    expect(times).toBe(1);
  });

  test('bears with a folder that is missing: nothing is told, and there is an end all the same', () => {
    let times = 0;
    const stop = new KeyFile(join(folder, 'no', 'key')).watch(() => {
      times++;
    });
    expect(stop).not.toThrow();
    expect(stop).not.toThrow();
    expect(times).toBe(0);
  });
});
