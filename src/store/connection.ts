import { rmSync, statSync } from 'node:fs';
import SQLite, { type Database, type Statement } from 'better-sqlite3';
import { StoreError, storeError } from './errors.ts';
import { openFile, replaceWith } from './open-file.ts';
import { allTables, keyTables, readRows, writeRows } from './salvage.ts';

/** A statement that outlives the file that it was made for. */
export interface Query {
  run(...params: readonly unknown[]): { readonly lastInsertRowid: number | bigint };
  get(...params: readonly unknown[]): unknown;
  all(...params: readonly unknown[]): unknown[];
}

/**
 * The database file that is open. Whatever SQLite throws is a `StoreError`. Before each change it is seen whether the file is still the one
 * at its path: SQLite would go on writing into a file that was deleted or replaced, and all of it would be lost at the next start.
 */
export class Connection {
  readonly #path: string;
  readonly #onRebuilt: (aside: string) => void;
  #database: Database;
  /** The database file and the file that SQLite keeps beside it. */
  #files: readonly (string | undefined)[];
  #busy = false;
  #ended = false;
  /** Another one after each change of the file: what is remembered of the one before is void. */
  generation = 0;
  /** The name under which a damaged file was kept at the start. */
  readonly aside: string | undefined;

  /** @param onRebuilt hears the name under which a file was kept that was damaged later. @throws StoreError */
  constructor(path: string, onRebuilt: (aside: string) => void) {
    this.#path = path;
    this.#onRebuilt = onRebuilt;
    const { database, aside } = openFile(path);
    this.#database = database;
    this.#files = this.#identities();
    this.aside = aside;
  }

  /** The statement, to be asked at any time. */
  query(sql: string): Query {
    let made: { readonly of: Database; readonly statement: Statement } | undefined;
    const statement = (): Statement => {
      if (made?.of !== this.#database) made = { of: this.#database, statement: this.#database.prepare(sql) };
      return made.statement;
    };
    return {
      run: (...params) => this.change(() => statement().run(...params)),
      get: (...params) => this.#typed(() => statement().get(...params)),
      all: (...params) => this.#typed(() => statement().all(...params)),
    };
  }

  /** Changes several things, all or none. @throws StoreError; whatever `work` throws. */
  change<Result>(work: () => Result): Result {
    if (this.#busy) return work();
    return this.#typed(() => {
      this.#follow();
      this.#busy = true;
      try {
        return this.#database.transaction(work).immediate();
      } finally {
        this.#busy = false;
      }
    });
  }

  /**
   * Looks past this connection whether what was written is in the file that is there.
   *
   * @throws StoreError `failed` when it is not.
   */
  prove(sql: string, ...params: readonly unknown[]): void {
    let other: Database | undefined;
    let found: unknown;
    try {
      other = new SQLite(this.#path, { readonly: true, fileMustExist: true });
      found = other.prepare(sql).get(...params);
    } catch (cause) {
      throw new StoreError('failed', 'The database file cannot be read back', { cause });
    } finally {
      other?.close();
    }
    if (found === undefined) throw new StoreError('failed', 'The copy is not in the database file');
  }

  close(): void {
    this.#ended = true;
    this.#database.close();
  }

  #typed<Result>(work: () => Result): Result {
    if (!this.#database.open && !this.#ended) this.#take();
    try {
      return work();
    } catch (error) {
      if (this.#busy || !(error instanceof SQLite.SqliteError)) throw error;
      const typed = storeError(error);
      if (typed.code !== 'corrupt') throw typed;
    }
    // Damaged while it was open: what can be read of it goes on in a new one.
    this.#database.close();
    this.#take();
    try {
      return work();
    } catch (error) {
      throw error instanceof SQLite.SqliteError ? storeError(error) : error;
    }
  }

  /** Goes on with the file that is at the path now; of one that was deleted or replaced nothing is lost that only it had. */
  #follow(): void {
    const [now, helper] = this.#identities();
    const [before, ownHelper] = this.#files;
    if (now === before) return;
    const old = this.#database;
    if (now === undefined) {
      replaceWith(this.#path, readRows(old, allTables));
      this.#take();
    } else {
      const keys = readRows(old, keyTables);
      // It belongs to the file that was replaced: SQLite would mend the other one by it.
      if (helper === ownHelper) for (const suffix of ['-wal', '-shm']) rmSync(`${this.#path}${suffix}`, { force: true });
      this.#take();
      writeRows(this.#database, keys);
    }
    old.close();
  }

  #take(): void {
    const { database, aside } = openFile(this.#path);
    this.#database = database;
    this.#files = this.#identities();
    this.generation += 1;
    if (aside !== undefined) this.#onRebuilt(aside);
  }

  #identities(): readonly (string | undefined)[] {
    return ['', '-wal'].map((suffix) => {
      const found = statSync(`${this.#path}${suffix}`, { throwIfNoEntry: false });
      return found === undefined ? undefined : `${found.dev} ${found.ino}`;
    });
  }
}
