import { readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite, { type Database } from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { migrate } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { openStore } from '../../src/store/store.ts';

/** From every form that the database ever had to the newest, and back. */

const schemas = join(import.meta.dirname, 'schemas');
const versions = migrations.map((_, done) => done + 1);
const dump = (version: number) => readFileSync(join(schemas, `${version}.sql`), 'utf8');

let folder = '';
let path = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upgrade-'));
});

beforeEach(async () => {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
  path = join(folder, 'tesla_fleet_setup.db');
});

afterAll(async () => await rm(folder, { recursive: true }));

function withDatabase<Result>(use: (database: Database) => Result, file = path): Result {
  const database = new SQLite(file);
  try {
    return use(database);
  } finally {
    database.close();
  }
}

const shape = (database: Database) =>
  database.prepare("SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'").all();

test('every version has a dump, and nothing else has', () => {
  expect(readdirSync(schemas).toSorted()).toEqual(versions.map((version) => `${version}.sql`).toSorted());
});

describe.each(versions)('a database of version %i', (version) => {
  test('is what its migrations make: none that was released has changed', () => {
    const dumped = withDatabase((database) => shape(database.exec(dump(version))), ':memory:');
    const made = withDatabase((database) => {
      migrate(database, migrations.slice(0, version));
      return shape(database);
    }, ':memory:');
    expect(made).toEqual(dumped);
  });

  test('loses nothing under this app', () => {
    withDatabase((database) => database.exec(dump(version)));
    const store = openStore(path);
    try {
      expect(store.settings.all()).toEqual({
        domain: 'cars.example.com',
        hostingMethod: 'reverse-proxy',
        wantedKey: '04aa',
        clientId: 'client-1',
        automatic: true,
        begunFlow: 'flow-2',
      });
      const key = (at: number, publicKey: string, origin: string) => ({
        at,
        publicKey,
        privatePem: `private half of ${publicKey}`,
        origin,
      });
      expect(store.keyArchive.list()).toEqual([
        key(3, '04cc', 'imported'),
        key(2, '04bb', 'adopted'),
        key(1, '04aa', 'generated'),
      ]);
      const conditions = { key: '04aa', domain: 'cars.example.com' };
      expect(store.answers.get('registration', 'na', conditions, z.object({ public_key: z.string() }))).toEqual({
        at: 6,
        value: { public_key: '04aa' },
      });
      expect(store.journal.list(10)).toEqual([
        { id: 2, at: 8, by: 'person', what: { key: 'step.home-assistant.done', params: { version: '2026.6.4' } } },
        { id: 1, at: 7, by: 'app', what: { key: 'hosting.elsewhere.name' } },
      ]);
      store.settings.set({ domain: 'new.example.com' });
      store.keyArchive.add({ publicKey: '04dd', privatePem: 'private half of 04dd', origin: 'generated' });
      expect(store.keyArchive.list()).toHaveLength(4);
    } finally {
      store.close();
    }
    const unusable = 'SELECT at, code, raw FROM unusable_keys ORDER BY id';
    expect(withDatabase((database) => database.prepare(unusable).all())).toEqual([
      { at: 4, code: 'torn', raw: Buffer.from([0, 255, 10]) },
      { at: 5, code: 'empty', raw: Buffer.alloc(0) },
    ]);
    expect(withDatabase((database) => database.pragma('user_version', { simple: true }))).toBe(migrations.length);
    expect(withDatabase((database) => database.pragma('integrity_check', { simple: true }))).toBe('ok');
  });
});

test.each([
  ['["flow-1","flow-2"]', { begunFlow: 'flow-2' }],
  ['[]', {}],
])('of the flows that were begun, %s, the last one stays', (begunFlows, settings) => {
  withDatabase((database) => {
    migrate(database, migrations.slice(0, 1));
    database.prepare("INSERT INTO settings VALUES ('begunFlows', ?)").run(begunFlows);
  });
  const store = openStore(path);
  expect(store.settings.all()).toEqual(settings);
  store.close();
});

describe('a database of a newer version', () => {
  /** As a run that was killed leaves it: what was written last is still beside the file. */
  async function leaveNewer(): Promise<void> {
    const elsewhere = join(folder, 'newer.db');
    const database = new SQLite(elsewhere);
    migrate(database, migrations);
    database.pragma('journal_mode = WAL');
    database.exec(`CREATE TABLE of_tomorrow (x); PRAGMA user_version = ${migrations.length + 1}`);
    for (const suffix of ['', '-wal']) await copyFile(`${elsewhere}${suffix}`, `${path}${suffix}`);
    database.close();
    await rm(elsewhere);
  }

  const bytes = async () => await Promise.all(['', '-wal'].map(async (suffix) => await readFile(`${path}${suffix}`, 'base64')));

  test('is refused, and not a byte of it changes', async () => {
    await leaveNewer();
    const before = await bytes();
    expect(() => openStore(path)).toThrow(expect.objectContaining({ code: 'newer' }));
    expect(await bytes()).toEqual(before);
  });
});

test('a database whose very first change was cut off is begun anew', async () => {
  // The change is in the file in part, and the journal beside it tells how to take it back.
  const cut = join(folder, 'cut.db');
  const database = new SQLite(cut);
  database.pragma('cache_size = 1');
  database.exec(`BEGIN; ${migrations[0]}; CREATE TABLE half (x); INSERT INTO half VALUES (zeroblob(1000000))`);
  for (const suffix of ['', '-journal']) await copyFile(`${cut}${suffix}`, `${path}${suffix}`);
  database.close();
  expect((await stat(path)).size).toBeGreaterThan(0);
  const store = openStore(path);
  store.settings.set({ domain: 'cars.example.com' });
  store.close();
  expect(withDatabase((opened) => opened.prepare("SELECT name FROM sqlite_schema WHERE name = 'half'").all())).toEqual([]);
});
