import { copyFileSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { text } from '../../src/i18n/text.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { temporaryFolder } from '../setup/temporary-store.ts';

/** A database that is deleted or replaced while it is open: SQLite goes on with the file that is gone. */

const key = (publicKey: string) => ({ publicKey, privatePem: `private half of ${publicKey}`, origin: 'generated' }) as const;
const kept = ({ keyArchive }: Store) => keyArchive.list().map(({ publicKey }) => publicKey);

function open(path: string): Store {
  const store = openStore(path);
  onTestFinished(() => store.close());
  return store;
}

/** A store in use, and its file. */
function begin(): { readonly path: string; readonly store: Store } {
  const path = join(temporaryFolder(), 'store.db');
  const store = open(path);
  store.keyArchive.add(key('04aa'));
  store.keyArchive.addUnusable(Buffer.from('torn'), 'torn');
  store.settings.set({ domain: 'cars.example.com', automatic: true });
  store.journal.add({ by: 'app', what: text('journal.asked-again') });
  return { path, store };
}

/** Another database of this app. */
function another(): string {
  const path = join(temporaryFolder(), 'other.db');
  const store = openStore(path);
  store.keyArchive.add(key('04ff'));
  store.settings.set({ domain: 'other.example.com' });
  store.close();
  return path;
}

/** What a fresh start finds in the file that is there. */
function found(path: string) {
  const store = openStore(path);
  try {
    return { keys: kept(store), settings: store.settings.all(), journal: store.journal.list(9).length };
  } finally {
    store.close();
  }
}

describe('a database that is deleted while it is open', () => {
  test.each([
    ['alone', ['']],
    ['with its helper files', ['', '-wal', '-shm']],
  ])('(%s) is there again with all that it had, at the next change', (_, suffixes) => {
    const { path, store } = begin();
    for (const suffix of suffixes) rmSync(`${path}${suffix}`);
    store.keyArchive.add(key('04bb'));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    store.settings.set({ hostingMethod: 'elsewhere' });
    store.close();
    expect(found(path)).toEqual({
      keys: ['04bb', '04aa'],
      settings: { domain: 'cars.example.com', automatic: true, hostingMethod: 'elsewhere' },
      journal: 1,
    });
  });

  test('with its folder: what is to be kept is not said to be, and nothing that was read is lost', () => {
    const { path, store } = begin();
    rmSync(join(path, '..'), { recursive: true });
    expect(() => store.keyArchive.add(key('04bb'))).toThrow(expect.objectContaining({ name: 'StoreError' }));
    expect(kept(store)).toEqual(['04aa']);
    expect(store.settings.get('domain')).toBe('cars.example.com');
  });
});

describe('a database that is replaced while it is open', () => {
  test.each([
    ['moved', renameSync],
    [
      'copied over a deleted one',
      (from: string, to: string) => {
        rmSync(to);
        copyFileSync(from, to);
      },
    ],
  ])('(%s): the file that is there counts, and gets the kept keys besides its own', (_, put) => {
    const { path, store } = begin();
    put(another(), path);
    store.keyArchive.add(key('04bb'));
    expect(store.settings.all()).toEqual({ domain: 'other.example.com' });
    store.close();
    expect(found(path)).toEqual({
      keys: ['04bb', '04aa', '04ff'],
      settings: { domain: 'other.example.com' },
      journal: 0,
    });
  });

  test('by one that is damaged: that one is kept beside, and no key is lost', () => {
    const { path, store } = begin();
    const damaged = 'no database'.repeat(1_000);
    const other = join(path, '../other');
    writeFileSync(other, damaged);
    renameSync(other, path);
    store.keyArchive.add(key('04bb'));
    expect(readFileSync(`${path}.damaged-1`, 'utf8')).toBe(damaged);
    store.close();
    expect(found(path).keys).toEqual(['04bb', '04aa']);
  });

  test('by one of a newer version: that one is left as it is, and nothing is said to be kept', () => {
    const { path, store } = begin();
    const other = another();
    const newer = new SQLite(other);
    newer.pragma(`user_version = ${migrations.length + 1}`);
    newer.close();
    const bytes = readFileSync(other);
    renameSync(other, path);
    expect(() => store.keyArchive.add(key('04bb'))).toThrow(expect.objectContaining({ code: 'newer' }));
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(kept(store)).toEqual(['04aa']);
  });
});
