import { chmodSync, closeSync, copyFileSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import SQLite, { type Database } from 'better-sqlite3';
import { StoreError, storeError } from './errors.ts';
import { checkVersion, migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { allTables, type Rows, readRows, writeRows } from './salvage.ts';

/** What a database is opened with, and what was done for it. */
export interface OpenedFile {
  readonly database: Database;
  /** The name under which a damaged one was kept, where a new one had to take its place. */
  readonly aside?: string;
}

/**
 * Opens the database and brings it to the newest form. A damaged one is kept beside it (`NAME.damaged-1` …), and a new one with whatever can
 * be read of it takes its place.
 *
 * @param path file; made when missing, for its owner only, as it holds private keys.
 * @throws StoreError
 */
export function openFile(path: string): OpenedFile {
  try {
    return { database: open(path) };
  } catch (error) {
    const why = storeError(error);
    if (why.code !== 'corrupt') throw why;
  }
  try {
    replaceWith(path, readDamaged(path), () => keepAside(path));
    return { database: open(path), aside: lastAside(path) };
  } catch (error) {
    throw storeError(error);
  }
}

/**
 * Puts a new database with these rows in the place of whatever is there, at once and whole.
 *
 * @param before is called when the new one is ready.
 * @throws StoreError
 */
export function replaceWith(path: string, rows: Rows, before: () => void = () => undefined): void {
  const draft = `${path}.new`;
  try {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${draft}${suffix}`, { force: true });
    const database = open(draft);
    try {
      writeRows(database, rows);
      // As one file, so that one rename is enough.
      database.pragma('journal_mode = DELETE');
    } finally {
      database.close();
    }
    before();
    // They belong to the file that goes: the next one is not to be mended by them.
    for (const suffix of ['-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true });
    renameSync(draft, path);
    sync(dirname(path));
  } catch (error) {
    throw storeError(error);
  }
}

function open(path: string): Database {
  let database: Database | undefined;
  try {
    closeSync(openSync(path, 'a', 0o600));
    refuseNewer(path);
    // SQLite gives its helper files the mode of the database.
    chmodSync(path, 0o600);
    database = new SQLite(path);
    checkForDamage(database);
    checkTables(database);
    migrate(database, migrations);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    // Only now SQLite makes its helper files.
    database.prepare('SELECT 1 FROM settings').get();
    return database;
  } catch (error) {
    database?.close();
    throw error;
  }
}

/** Looks before anything is written: already by opening it for writing, SQLite would carry over into the file what a killed run left beside it. */
function refuseNewer(path: string): void {
  const database = new SQLite(path, { readonly: true });
  try {
    checkVersion(database, migrations);
  } catch (error) {
    // A run was killed before the database was first ready: that cannot be put right by reading, and is not of a newer version.
    if (!(error instanceof SQLite.SqliteError && error.code.startsWith('SQLITE_READONLY'))) {
      throw error;
    }
  } finally {
    database.close();
  }
}

/** A page that no question has come to yet is found damaged here, and not at the worst moment. */
function checkForDamage(database: Database): void {
  const found = database.pragma('quick_check(1)', { simple: true });
  if (found !== 'ok') throw new StoreError('corrupt', `The database is damaged: ${String(found)}`);
}

/** A database that says that it has a form of ours, and has not. All forms so far have the same tables. */
function checkTables(database: Database): void {
  if (checkVersion(database, migrations) === 0) return;
  const names = new Set(database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all());
  const missing = allTables.filter((table) => !names.has(table));
  if (missing.length > 0) throw new StoreError('corrupt', `The database lacks ${missing.join(', ')}`);
}

function readDamaged(path: string): Rows {
  let damaged: Database | undefined;
  try {
    damaged = new SQLite(path, { readonly: true });
    return readRows(damaged, allTables);
  } catch (error) {
    // Not even its first page is one.
    if (!(error instanceof SQLite.SqliteError)) throw error;
    return [];
  } finally {
    damaged?.close();
  }
}

/** Copies the damaged file, with what a killed run left beside it. */
function keepAside(path: string): void {
  const aside = `${path}.damaged-${numbersOf(path).length === 0 ? 1 : Math.max(...numbersOf(path)) + 1}`;
  for (const suffix of ['', '-wal']) {
    if (existsSync(`${path}${suffix}`)) copyFileSync(`${path}${suffix}`, `${aside}${suffix}`);
  }
}

function lastAside(path: string): string {
  return `${basename(path)}.damaged-${Math.max(...numbersOf(path))}`;
}

function numbersOf(path: string): number[] {
  const before = `${basename(path)}.damaged-`;
  return readdirSync(dirname(path)).flatMap((name) =>
    name.startsWith(before) && !name.endsWith('-wal') ? [Number.parseInt(name.slice(before.length), 10) || 0] : [],
  );
}

function sync(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
