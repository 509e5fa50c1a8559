import { execFileSync } from 'node:child_process';
import { chmod, chown, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KeyFile } from '../../src/keys/key-file.ts';
import { generateKeyPair } from '../../src/keys/key-pair.ts';
import { parameters, pkcs8, sec1, spki } from './samples.ts';

let folder = '';
let path = '';
let file = new KeyFile('');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'key-file-'));
  path = join(folder, 'tesla_fleet.key');
  file = new KeyFile(path);
});

const noneToKeep = async (): Promise<void> => undefined;

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('reading', () => {
  test('says when there is no file, and no folder', async () => {
    expect(await file.read()).toEqual({ state: 'absent' });
    expect(await new KeyFile(join(folder, 'no', 'key')).read()).toEqual({ state: 'absent' });
  });

  test('tells of a file that everyone may write, and leaves it as it is; that others may read it is fine', async () => {
    await writeFile(path, sec1);
    for (const [mode, flaws] of [
      [0o644, []],
      [0o666, ['open']],
      [0o664, []],
    ] as const) {
      await chmod(path, mode);
      expect(await file.read()).toMatchObject({ state: 'valid', flaws });
      expect((await stat(path)).mode & 0o777).toBe(mode);
    }
  });

  test.each([
    ['EC parameters', parameters + sec1],
    ['its public half', spki + sec1],
    ['words', `my key\n${sec1}`],
    ['a byte order mark', `\uFEFF${sec1}`],
  ])('tells of a file in which %s come before the key', async (_, text) => {
    await writeFile(path, text);
    expect(await file.read()).toMatchObject({ state: 'valid', pair: { privatePem: sec1 }, flaws: ['form'] });
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

  test('a folder of its name is no file, and no missing one', async () => {
    await mkdir(path);
    expect(await file.read()).toMatchObject({ state: 'unreadable', cause: { code: 'not-a-file', message: /: directory$/ } });
    await expect(file.rawBytes()).rejects.toMatchObject({ code: 'not-a-file' });
  });

  test('a pipe at whose other end is nobody, and a device, hold nothing up', async () => {
    execFileSync('mkfifo', [path]);
    expect(await file.read()).toMatchObject({ state: 'unreadable', cause: { code: 'not-a-file', message: /: FIFO$/ } });
    await expect(file.rawBytes()).rejects.toMatchObject({ code: 'not-a-file' });
    await rm(path);
    await symlink('/dev/zero', path);
    expect(await file.read()).toMatchObject({ state: 'unreadable', cause: { code: 'not-a-file', message: /: device$/ } });
  });

  test.each(['/not/connected/tesla_fleet.key', 'tesla_fleet.key'])(
    'a link to %s, which leads nowhere, is no missing file',
    async (target) => {
      await symlink(target, path);
      const cause = { code: 'link', message: expect.stringContaining(`tesla_fleet.key -> ${target}: `) };
      expect(await file.read()).toMatchObject({ state: 'unreadable', cause });
    },
  );

  test('a link to a key is that key', async () => {
    await writeFile(join(folder, 'elsewhere'), sec1);
    await symlink('elsewhere', path);
    expect(await file.read()).toMatchObject({ state: 'valid' });
  });

  test('does not take in a huge file', async () => {
    await writeFile(path, Buffer.alloc(64 * 1024));
    expect(await file.read()).toMatchObject({ state: 'unusable' });
    await writeFile(path, Buffer.alloc(70_000));
    const cause = { code: 'too-large', message: 'The file has 70000 bytes.' };
    expect(await file.read()).toMatchObject({ state: 'unreadable', cause });
  });

  test('says that the file of another user may not be read', async () => {
    await writeFile(path, sec1, { mode: 0 });
    await chmod(folder, 0o755);
    const source = new URL('../../src/keys/key-file.ts', import.meta.url).href;
    // The superuser may read everything: that right is given up first.
    const code = `import { KeyFile } from ${JSON.stringify(source)};
      if (process.getuid() === 0) process.seteuid(65534);
      const { state, cause } = await new KeyFile(${JSON.stringify(path)}).read();
      console.log(state, cause?.code);`;
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
    expect(said).toBe('unreadable no-access\n');
  });
});

describe('writing', () => {
  test('makes a file that only its owner reads, and leaves nothing else', async () => {
    const pair = generateKeyPair();
    await file.write(pair, noneToKeep);
    expect(await file.read()).toEqual({ state: 'valid', pair, flaws: [] });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['tesla_fleet.key']);
  });

  test('leaves one whole file when several write at the same time', async () => {
    const pairs = [1, 2, 3, 4].map(() => generateKeyPair());
    await Promise.all(pairs.map((pair) => file.write(pair, noneToKeep)));
    expect(pairs.map((pair) => ({ state: 'valid', pair, flaws: [] }))).toContainEqual(await file.read());
    expect(await readdir(folder)).toEqual(['tesla_fleet.key']);
  });

  test('replaces what is there, with the mode of a secret', async () => {
    await writeFile(path, 'torn', { mode: 0o666 });
    const pair = generateKeyPair();
    await file.write(pair, noneToKeep);
    expect(await file.read()).toEqual({ state: 'valid', pair, flaws: [] });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  // Only the superuser may give files away.
  test.skipIf(process.getuid?.() !== 0)('gives the file to whom the folder belongs, as Core must read it', async () => {
    await chown(folder, 1234, 4321);
    await writeFile(path, 'torn');
    await file.write(generateKeyPair(), noneToKeep);
    expect(await stat(path)).toMatchObject({ uid: 1234, gid: 4321 });
  });

  test('keeps what is to be kept when the whole new file lies there, and before it takes the place of the old one', async () => {
    await writeFile(path, 'before');
    const seen: string[] = [];
    await file.write(generateKeyPair(), async () => {
      seen.push(
        ...(await readdir(folder)).toSorted().map((name) => name.replace(/-?\w+-0?\d*\.tmp$/, '')),
        await readFile(path, 'utf8'),
      );
    });
    expect(seen).toEqual(['.tesla_fleet.key.', 'tesla_fleet.key', 'before']);
  });

  test('changes nothing when what is to be kept cannot be', async () => {
    await writeFile(path, 'before');
    const full = async () => Promise.reject(new Error('the archive is full'));
    await expect(file.write(generateKeyPair(), full)).rejects.toThrow('the archive is full');
    expect(await readFile(path, 'utf8')).toBe('before');
    expect(await readdir(folder)).toEqual(['tesla_fleet.key']);
  });

  test('keeps nothing where nothing can be written', async () => {
    let kept = 0;
    const lost = new KeyFile(join(folder, 'no', 'tesla_fleet.key'));
    const written = lost.write(generateKeyPair(), async () => {
      kept += 1;
    });
    await expect(written).rejects.toMatchObject({ code: 'folder-missing' });
    expect(kept).toBe(0);
  });

  test('removes what a killed run left, and nothing else', async () => {
    await writeFile(join(folder, '.tesla_fleet.key.0a1b2c3d-0.tmp'), 'half');
    await writeFile(join(folder, '.other.tmp'), 'other');
    await file.write(generateKeyPair(), noneToKeep);
    expect((await readdir(folder)).toSorted()).toEqual(['.other.tmp', 'tesla_fleet.key']);
  });

  test('says that the folder is missing', async () => {
    const lost = new KeyFile(join(folder, 'no', 'tesla_fleet.key'));
    await expect(lost.write(generateKeyPair(), noneToKeep)).rejects.toMatchObject({ code: 'folder-missing' });
    await writeFile(join(folder, 'no'), '');
    await expect(lost.write(generateKeyPair(), noneToKeep)).rejects.toMatchObject({ code: 'folder-missing' });
  });

  // The superuser may write everywhere, so that the folder's mode proves nothing there.
  test.skipIf(process.getuid?.() === 0)('says that the folder cannot be written', async () => {
    await chmod(folder, 0o500);
    await expect(file.write(generateKeyPair(), noneToKeep)).rejects.toMatchObject({ code: 'read-only' });
    await chmod(folder, 0o700);
  });
});

describe('setting aside', () => {
  test('gives what is in the way another name, one after the other, and follows no link', async () => {
    await mkdir(path);
    await writeFile(join(path, 'inside'), '');
    await file.setAside();
    await symlink('/not/there', path);
    await file.setAside();
    expect((await readdir(folder)).toSorted()).toEqual(['tesla_fleet.key.aside-1', 'tesla_fleet.key.aside-2']);
    expect(await readdir(`${path}.aside-1`)).toEqual(['inside']);
    expect((await lstat(`${path}.aside-2`)).isSymbolicLink()).toBe(true);
    expect(await file.read()).toEqual({ state: 'absent' });
  });

  test('never takes a name that is taken, also after one was removed', async () => {
    await writeFile(`${path}.aside-7`, 'kept');
    await writeFile(path, 'in the way');
    await file.setAside();
    expect(await readFile(`${path}.aside-7`, 'utf8')).toBe('kept');
    expect(await readFile(`${path}.aside-8`, 'utf8')).toBe('in the way');
  });

  test('says that there is nothing', async () => {
    await expect(file.setAside()).rejects.toMatchObject({ code: 'folder-missing' });
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
    await file.write(generateKeyPair(), noneToKeep);
    await told.promise;
    stop();
    stop();
    await file.write(generateKeyPair(), noneToKeep);
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
