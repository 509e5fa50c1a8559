import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { text } from '../../src/i18n/text.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { temporaryFolder } from '../setup/temporary-store.ts';

/** A database that a disk or a power cut has damaged. */

const key = (publicKey: string) => ({ publicKey, privatePem: `private half of ${publicKey}`, origin: 'generated' }) as const;
const keys = ['04cc', '04bb', '04aa'];
const kept = ({ keyArchive }: Store) => keyArchive.list().map(({ publicKey }) => publicKey);
const pageSize = 4096;

function open(path: string): { readonly store: Store; readonly told: string[] } {
  const told: string[] = [];
  const store = openStore(path, Date.now, (aside) => told.push(aside));
  onTestFinished(() => store.close());
  return { store, told };
}

/** A database with something of everything, more than one page of the journal among it. */
function makeDatabase(): string {
  const path = join(temporaryFolder(), 'store.db');
  const store = openStore(path);
  for (const publicKey of keys.toReversed()) store.keyArchive.add(key(publicKey));
  store.keyArchive.addUnusable(Buffer.from('torn'), 'torn');
  store.settings.set({ domain: 'cars.example.com', automatic: true });
  store.answers.put('registration', 'na', {}, 'answer');
  for (let row = 0; row < 200; row++) store.journal.add({ by: 'app', what: text('journal.asked-again') });
  store.close();
  return path;
}

function garble(path: string, page: number): Buffer {
  const bytes = readFileSync(path);
  bytes.fill('damaged ', (page - 1) * pageSize + (page === 1 ? 100 : 0), page * pageSize);
  writeFileSync(path, bytes);
  return bytes;
}

function ask(path: string, sql: string): unknown {
  const database = new SQLite(path, { readonly: true });
  try {
    return database.prepare(sql).pluck().get();
  } finally {
    database.close();
  }
}

describe('a damaged database', () => {
  test('that is none at all is kept as it is, and begun anew; the journal says so', () => {
    const path = join(temporaryFolder(), 'store.db');
    const damaged = 'this is no database, but it is long enough to look like one'.repeat(200);
    writeFileSync(path, damaged);
    const { store, told } = open(path);
    expect(told).toEqual(['store.db.damaged-1']);
    expect(readFileSync(`${path}.damaged-1`, 'utf8')).toBe(damaged);
    expect(store.journal.list(9)).toMatchObject([
      { by: 'app', what: { key: 'journal.store.rebuilt', params: { file: 'store.db.damaged-1' } } },
    ]);
    store.keyArchive.add(key('04aa'));
    store.close();
    const again = open(path);
    expect([kept(again.store), again.told]).toEqual([['04aa'], []]);
  });

  test('is found at the start whichever page is damaged, and every copy of a key that can be read goes on', () => {
    const whole = makeDatabase();
    const pages = readFileSync(whole).length / pageSize;
    const root = ask(whole, "SELECT rootpage FROM sqlite_schema WHERE name = 'key_archive'");
    for (let page = 1; page <= pages; page++) {
      const path = join(temporaryFolder(), 'store.db');
      writeFileSync(path, readFileSync(whole));
      const damaged = garble(path, page);
      const { store, told } = open(path);
      expect([page, told]).toEqual([page, ['store.db.damaged-1']]);
      expect(readFileSync(`${path}.damaged-1`).equals(damaged)).toBe(true);
      if (page !== 1 && page !== root) expect([page, kept(store)]).toEqual([page, keys]);
      expect(ask(path, 'PRAGMA integrity_check')).toBe('ok');
      store.close();
    }
    expect(pages).toBeGreaterThan(8);
  });

  test('keeps what is behind a damage in the middle', () => {
    const path = makeDatabase();
    const leaf = Number(ask(path, "SELECT rootpage FROM sqlite_schema WHERE name = 'journal'"));
    const pages = readFileSync(path).length / pageSize;
    // A leaf of the journal that is neither the first nor the last one.
    const middle = Array.from({ length: pages - leaf }, (_, index) => leaf + 1 + index)[1] ?? 0;
    garble(path, middle);
    const { store } = open(path);
    const rows = store.journal.list(1_000).length;
    expect(rows).toBeGreaterThan(50);
    expect(rows).toBeLessThan(201);
    expect(store.settings.all()).toEqual({ domain: 'cars.example.com', automatic: true });
  });

  test('a second one is kept beside the first', () => {
    const path = makeDatabase();
    for (const times of [1, 2]) {
      garble(path, 2);
      const { store, told } = open(path);
      expect(told).toEqual([`store.db.damaged-${times}`]);
      store.close();
    }
    expect(readdirSync(join(path, '..')).filter((name) => /damaged-\d+$/.test(name))).toHaveLength(2);
  });

  test('with the tables of another program is one', () => {
    const path = join(temporaryFolder(), 'store.db');
    const other = new SQLite(path);
    other.exec('CREATE TABLE strange (x); PRAGMA user_version = 1');
    other.close();
    const { store, told } = open(path);
    expect(told).toEqual(['store.db.damaged-1']);
    store.settings.set({ domain: 'cars.example.com' });
  });

  test('while it is open is kept and begun anew in the middle of the work, and what was asked is done', () => {
    const path = makeDatabase();
    const { store, told } = open(path);
    // What SQLite remembers of the pages is void once someone else has written.
    const other = new SQLite(path);
    other.exec("UPDATE settings SET value = 'false' WHERE name = 'automatic'; PRAGMA wal_checkpoint(TRUNCATE)");
    garble(path, Number(ask(path, "SELECT rootpage FROM sqlite_schema WHERE name = 'answers'")));
    other.close();
    store.answers.put('registration', 'eu', {}, 'answer');
    expect(told).toEqual(['store.db.damaged-1']);
    expect(store.answers.get('registration', 'eu', {}, z.string())).toMatchObject({ value: 'answer' });
    expect(kept(store)).toEqual(keys);
    expect(store.settings.get('domain')).toBe('cars.example.com');
    expect(store.journal.list(1)).toMatchObject([{ what: { key: 'journal.store.rebuilt' } }]);
    expect(ask(path, 'PRAGMA integrity_check')).toBe('ok');
  });
});
