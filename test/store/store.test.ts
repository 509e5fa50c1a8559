import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { text } from '../../src/i18n/text.ts';
import { journalSize } from '../../src/store/journal.ts';
import { checkVersion, migrate } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { openStore, type Store } from '../../src/store/store.ts';

let folder = '';
let path = '';
let time = 0;
const opened: Store[] = [];

function open(): Store {
  const store = openStore(path, () => ++time);
  opened.push(store);
  return store;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
  path = join(folder, 'store.db');
  time = 0;
});

afterEach(async () => {
  for (const store of opened.splice(0)) {
    store.close();
  }
  await rm(folder, { recursive: true });
});

describe('the database', () => {
  test('is for its owner only, with its helper files', async () => {
    open().settings.set({ domain: 'cars.example.com' });
    for (const name of await readdir(folder)) {
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    }
    expect(await readdir(folder)).toContain('store.db-wal');
  });

  test('may be closed twice', () => {
    const store = open();
    store.settings.set({ domain: 'cars.example.com' });
    store.close();
    expect(() => store.close()).not.toThrow();
    expect(open().settings.get('domain')).toBe('cars.example.com');
  });

  test('of a newer version is refused and left as it is', async () => {
    open().close();
    const database = new SQLite(path);
    database.pragma(`user_version = ${migrations.length + 1}`);
    database.close();
    const before = await readFile(path);
    expect(open).toThrow(expect.objectContaining({ code: 'newer' }));
    expect((await readFile(path)).equals(before)).toBe(true);
  });

  test('in a folder that is missing is refused', () => {
    path = join(folder, 'no', 'store.db');
    expect(open).toThrow(expect.objectContaining({ code: 'failed' }));
  });

  test('keeps what was written when the process is killed', async () => {
    const store = new URL('../../src/store/store.ts', import.meta.url).href;
    const code = `import { openStore } from ${JSON.stringify(store)};
      openStore(${JSON.stringify(path)}).settings.set({ domain: 'kept.example.com' });
      process.kill(process.pid, 'SIGKILL');`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: 'ignore' });
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
    expect(open().settings.get('domain')).toBe('kept.example.com');
  });
});

describe('migrations', () => {
  const two = ['CREATE TABLE a (x)', 'ALTER TABLE a ADD COLUMN y'];

  test('lead from every version to the newest', () => {
    for (const version of two.keys()) {
      const database = new SQLite(':memory:');
      migrate(database, two.slice(0, version));
      migrate(database, two);
      expect(checkVersion(database, two)).toBe(2);
      expect(database.prepare('SELECT x, y FROM a').all()).toEqual([]);
      database.close();
    }
  });

  test('happen once', () => {
    const database = new SQLite(':memory:');
    migrate(database, two);
    migrate(database, two);
    expect(checkVersion(database, two)).toBe(2);
    database.close();
  });

  test('happen whole or not at all', () => {
    const database = new SQLite(':memory:');
    expect(() => migrate(database, [...two, 'CREATE TABLE b (x); CREATE TABLE a (x)'])).toThrow('already exists');
    expect(checkVersion(database, two)).toBe(2);
    expect(() => database.prepare('SELECT * FROM b')).toThrow('no such table');
    database.close();
  });
});

describe('settings', () => {
  test('are not set at first', () => {
    expect(open().settings.all()).toEqual({});
  });

  test('are there after opening again', () => {
    open().settings.set({
      domain: 'cars.example.com',
      hostingMethod: 'elsewhere',
      automatic: true,
      repairsOff: ['reload'],
    });
    opened.pop()?.close();
    expect(open().settings.all()).toEqual({
      domain: 'cars.example.com',
      hostingMethod: 'elsewhere',
      automatic: true,
      repairsOff: ['reload'],
    });
  });

  test('change one by one and can be taken back', () => {
    const { settings } = open();
    settings.set({ domain: 'a.example.com', automatic: true });
    settings.set({ domain: 'b.example.com' });
    expect(settings.all()).toMatchObject({ domain: 'b.example.com', automatic: true });
    settings.set({ domain: undefined, automatic: undefined });
    expect(settings.all()).toEqual({});
  });

  test('that do not fit are refused, all of them', () => {
    const { settings } = open();
    expect(() => settings.set({ automatic: true, domain: '' })).toThrow();
    expect(() => settings.set({ automatic: true, clientSecret: 'x' } as never)).toThrow();
    expect(settings.get('automatic')).toBeUndefined();
  });

  test('that no longer fit count as not set', () => {
    open().settings.set({ domain: 'a.example.com', automatic: true });
    opened.pop()?.close();
    const database = new SQLite(path);
    database.prepare(`UPDATE settings SET value = '"yes"' WHERE name = 'automatic'`).run();
    database.prepare(`INSERT INTO settings VALUES ('later', '1')`).run();
    database.close();
    expect(open().settings.all()).toEqual({ domain: 'a.example.com' });
  });
});

describe('the key archive', () => {
  const key = { privatePem: 'p1', publicKey: '04aa', origin: 'generated' } as const;

  test('keeps keys, the newest first', () => {
    const { keyArchive } = open();
    expect(keyArchive.newest()).toBeUndefined();
    keyArchive.add(key);
    keyArchive.add({ ...key, privatePem: 'p2', publicKey: '04BB', origin: 'imported' });
    expect(keyArchive.list().map(({ publicKey }) => publicKey)).toEqual(['04bb', '04aa']);
    expect(keyArchive.newest()).toEqual({ at: 2, privatePem: 'p2', publicKey: '04bb', origin: 'imported' });
    expect(keyArchive.find('04AA')).toEqual({ at: 1, ...key });
    expect(keyArchive.find('04cc')).toBeUndefined();
  });

  test('never loses or changes one that is kept', () => {
    const { keyArchive } = open();
    keyArchive.add(key);
    keyArchive.add({ ...key, privatePem: 'other', origin: 'adopted' });
    expect(keyArchive.list()).toEqual([{ at: 1, ...key }]);
  });

  test('keeps what is of no use byte by byte, once', () => {
    const { keyArchive } = open();
    const raw = Buffer.from([0, 255, 10]);
    keyArchive.addUnusable(raw, 'torn');
    keyArchive.addUnusable(raw, 'torn');
    keyArchive.addUnusable(Buffer.alloc(0), 'empty');
    // For people with a program for such files: the app itself never reads them again.
    const database = new SQLite(path);
    expect(database.prepare('SELECT at, code, raw FROM unusable_keys ORDER BY id').all()).toEqual([
      { at: 1, code: 'torn', raw },
      { at: 3, code: 'empty', raw: Buffer.alloc(0) },
    ]);
    database.close();
  });
});

describe('answers', () => {
  const schema = z.object({ public_key: z.string() });
  const conditions = { key: '04aa', domain: 'cars.example.com' };

  test('hold as long as nothing has changed', () => {
    const { answers } = open();
    answers.put('registration', 'na', conditions, { public_key: '04aa' });
    expect(answers.get('registration', 'na', { domain: 'cars.example.com', key: '04aa' }, schema)).toEqual({
      at: 1,
      value: { public_key: '04aa' },
    });
  });

  test.each([
    ['the key', { ...conditions, key: '04bb' }],
    ['the domain', { ...conditions, domain: 'x.example.com' }],
    ['the number of conditions', { key: '04aa' }],
  ])('are void when %s changes', (_, changed) => {
    const { answers } = open();
    answers.put('registration', 'na', conditions, { public_key: '04aa' });
    expect(answers.get('registration', 'na', changed, schema)).toBeUndefined();
  });

  test('are one for each kind and subject, the last', () => {
    const { answers } = open();
    answers.put('registration', 'na', conditions, { public_key: 'old' });
    answers.put('registration', 'na', conditions, { public_key: 'new' });
    answers.put('registration', 'eu', conditions, { public_key: 'eu' });
    expect(answers.get('registration', 'na', conditions, schema)?.value.public_key).toBe('new');
    expect(answers.get('other', 'na', conditions, schema)).toBeUndefined();
  });

  test('of another form are none', () => {
    const { answers } = open();
    answers.put('registration', 'na', conditions, 'odd');
    expect(answers.get('registration', 'na', conditions, schema)).toBeUndefined();
  });
});

describe('the journal', () => {
  const what = text('hosting.elsewhere.guide.put', { url: 'x' });

  test('lists the newest first, as many as asked for', () => {
    const { journal } = open();
    journal.add({ by: 'app', what });
    journal.add({ by: 'person', what: text('hosting.elsewhere.name'), at: 99 });
    expect(journal.list(1)).toEqual([{ id: 2, at: 99, by: 'person', what: { key: 'hosting.elsewhere.name' } }]);
    expect(journal.list(10)[1]).toEqual({ id: 1, at: 1, by: 'app', what });
  });

  test('keeps so many rows and no more', () => {
    const filled = new SQLite(path);
    migrate(filled, migrations);
    const insert = filled.prepare(`INSERT INTO journal (at, by, what) VALUES (0, 'app', ?)`);
    filled.transaction(() => {
      for (let row = 0; row < journalSize; row++) {
        insert.run(JSON.stringify(what));
      }
    })();
    filled.close();
    const { journal } = open();
    journal.add({ by: 'app', what });
    expect(journal.list(2 * journalSize)).toHaveLength(journalSize);
    expect(journal.list(1)[0]?.id).toBe(journalSize + 1);
  });

  test('leaves out sentences that only another version knows', () => {
    const { journal } = open();
    journal.add({ by: 'app', what: { key: 'gone' } as never });
    journal.add({ by: 'app', what });
    expect(journal.list(10)).toHaveLength(1);
  });
});
