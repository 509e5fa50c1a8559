import {
  chownSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { removeWhole, writeWhole } from '../../src/hosting/write-whole.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-whole-'));
  path = join(folder, 'file');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

test('a file is there whole, for everyone to read, and nothing beside it', async () => {
  writeFileSync(path, 'older', { mode: 0o600 });
  await writeWhole(path, 'newer', folder);
  expect(readFileSync(path, 'utf8')).toBe('newer');
  expect(statSync(path).mode & 0o777).toBe(0o644);
  expect(readdirSync(folder)).toEqual(['file']);
});

test('a link in the place of the draft, or of the file, is replaced and never followed', async () => {
  const victim = join(folder, 'victim');
  writeFileSync(victim, 'theirs');
  symlinkSync(victim, `${path}.tmp`);
  symlinkSync(victim, path);
  await writeWhole(path, 'ours', folder);
  expect(readFileSync(victim, 'utf8')).toBe('theirs');
  expect(lstatSync(path).isFile()).toBe(true);
  expect(readdirSync(folder).toSorted()).toEqual(['file', 'victim']);
});

test('what cannot be finished leaves the file as it was', async () => {
  writeFileSync(path, 'older');
  await expect(writeWhole(path, 'newer', join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'ENOENT' });
  expect(readFileSync(path, 'utf8')).toBe('older');
});

test.skipIf(process.getuid?.() !== 0)('it belongs to whom the folder belongs', async () => {
  chownSync(folder, 1234, 1235);
  await writeWhole(path, 'x', folder);
  expect(statSync(path)).toMatchObject({ uid: 1234, gid: 1235 });
});

test('a file goes with its draft, also where neither is there', async () => {
  writeFileSync(path, 'x');
  writeFileSync(`${path}.tmp`, 'half');
  await removeWhole(path);
  await removeWhole(path);
  expect(readdirSync(folder)).toEqual([]);
});
