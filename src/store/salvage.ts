import SQLite, { type Database, type Statement } from 'better-sqlite3';
import { hasCode } from '../errors.ts';

/** What the tables hold, without what SQLite numbers by itself; the copies of keys, which nothing else has, come first. */
const columns = {
  key_archive: ['at', 'public_key', 'private_pem', 'origin'],
  unusable_keys: ['at', 'code', 'raw'],
  settings: ['name', 'value'],
  answers: ['kind', 'subject', 'conditions', 'at', 'value'],
  journal: ['at', 'by', 'what'],
} as const;

type Table = keyof typeof columns;

/** All tables, and those of which a row is never to be lost. */
export const allTables = Object.keys(columns) as Table[];
export const keyTables: readonly Table[] = ['key_archive', 'unusable_keys'];

/** Rows of a database, by table. */
export type Rows = readonly (readonly [Table, readonly (readonly unknown[])[]])[];

/** Reads what can be read of the tables, also of a damaged database. */
export function readRows(from: Database, tables: readonly Table[]): Rows {
  return tables.map((table) => {
    const beginning = readUntilDamage(from, table, 'ASC');
    // Behind a damage in the middle there may be more.
    const rows = beginning.whole
      ? beginning.rows
      : [...beginning.rows, ...readUntilDamage(from, table, 'DESC').rows.toReversed()];
    return [table, rows];
  });
}

/** Writes rows beside those that are there, all or none; one that is there already stays as it is. */
export function writeRows(into: Database, rows: Rows): void {
  into
    .transaction(() => {
      for (const [table, values] of rows) {
        const names = columns[table];
        const insert = into.prepare(
          `INSERT OR IGNORE INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
        );
        for (const row of values) insertIfFit(insert, row);
      }
    })
    .immediate();
}

function insertIfFit(insert: Statement, row: readonly unknown[]): void {
  try {
    insert.run(...row);
  } catch (error) {
    // A number where a text belongs: the row is damaged itself.
    if (!hasCode(error, 'SQLITE_CONSTRAINT_DATATYPE')) throw error;
  }
}

function readUntilDamage(from: Database, table: Table, order: 'ASC' | 'DESC') {
  const rows: (readonly unknown[])[] = [];
  try {
    const names = columns[table];
    const key = table === 'settings' ? 'name' : table === 'answers' ? 'kind' : 'id';
    const select = from.prepare(`SELECT ${names.join(', ')} FROM ${table} ORDER BY ${key} ${order}`).raw();
    for (const row of select.iterate() as Iterable<unknown[]>) {
      if (row.every((value) => value !== null)) rows.push(row);
    }
    return { rows, whole: true };
  } catch (error) {
    if (!(error instanceof SQLite.SqliteError)) throw error;
    return { rows, whole: false };
  }
}
