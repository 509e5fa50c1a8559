import { chmodSync, closeSync, openSync } from 'node:fs';
import SQLite, { type Database } from 'better-sqlite3';
import { Answers } from './answers.ts';
import { storeError } from './errors.ts';
import { Journal } from './journal.ts';
import { KeyArchive } from './key-archive.ts';
import { checkVersion, migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { SettingsTable } from './settings.ts';

/** What the app keeps between two runs. The state of the set-up is not among it: that is looked at anew. */
export interface Store {
  readonly settings: SettingsTable;
  readonly keyArchive: KeyArchive;
  readonly answers: Answers;
  readonly journal: Journal;
  /** Ends the work; may be called twice. */
  close(): void;
}

/**
 * Opens the database and brings it to the newest form. It may be killed at any time: what a call has returned from is on the disk.
 *
 * @param path file; made when missing, for its owner only, as it holds private keys.
 * @param now the clock; milliseconds of the epoch.
 * @throws StoreError
 */
export function openStore(path: string, now: () => number = Date.now): Store {
  const database = open(path);
  return {
    settings: new SettingsTable(database),
    keyArchive: new KeyArchive(database, now),
    answers: new Answers(database, now),
    journal: new Journal(database, now),
    close: () => {
      database.close();
    },
  };
}

function open(path: string): Database {
  let database: Database | undefined;
  try {
    closeSync(openSync(path, 'a', 0o600));
    refuseNewer(path);
    // SQLite gives its helper files the mode of the database.
    chmodSync(path, 0o600);
    database = new SQLite(path);
    migrate(database, migrations);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    return database;
  } catch (error) {
    database?.close();
    throw storeError(error);
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
