import type { Database } from 'better-sqlite3';
import { StoreError } from './errors.ts';

/** The version of a database: how many migrations it has been through. */
function versionOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/**
 * The version of a database, if this app can work with it.
 *
 * @throws StoreError `newer` when the database has been through more migrations than there are.
 */
export function checkVersion(database: Database, migrations: readonly string[]): number {
  const version = versionOf(database);
  if (version > migrations.length) {
    throw new StoreError('newer', `The database has version ${version}; this app knows ${migrations.length}.`);
  }
  return version;
}

/**
 * Brings a database to the newest form; each migration happens whole or not at all, so that it may be cut off between any two.
 *
 * @throws StoreError `newer` when the database has been through more migrations than there are; it is left as it is.
 */
export function migrate(database: Database, migrations: readonly string[]): void {
  const version = checkVersion(database, migrations);
  for (const [done, migration] of [...migrations.entries()].slice(version)) {
    database
      .transaction(() => {
        database.exec(migration);
        database.pragma(`user_version = ${done + 1}`);
      })
      .immediate();
  }
}
