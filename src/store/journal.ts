import { z } from 'zod';
import { en } from '../i18n/en.ts';
import { type Text, type TextKey, text } from '../i18n/text.ts';
import type { Connection, Query } from './connection.ts';

/** A row of the journal; `at` in milliseconds of the epoch. */
export interface JournalEntry {
  readonly id: number;
  readonly at: number;
  readonly by: 'person' | 'app';
  readonly what: Text;
}

/** So many rows are kept, the newest. @internal exported for tests */
export const journalSize = 1_000;

const rowsSchema = z.array(z.object({ id: z.number(), at: z.number(), by: z.enum(['person', 'app']), what: z.string() }));
const textSchema = z.object({
  key: z.custom<TextKey>((key) => typeof key === 'string' && Object.hasOwn(en, key)),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** What was done and what was seen to change. */
export class Journal {
  readonly #now: () => number;
  readonly #add: (by: 'person' | 'app', what: Text, at: number) => void;
  readonly #list: Query;

  constructor(connection: Connection, now: () => number) {
    this.#now = now;
    const insert = connection.query('INSERT INTO journal (at, by, what) VALUES (?, ?, ?)');
    const trim = connection.query('DELETE FROM journal WHERE id <= ?');
    this.#add = (by, what, at) =>
      connection.change(() => {
        const { lastInsertRowid } = insert.run(at, by, JSON.stringify(what));
        trim.run(Number(lastInsertRowid) - journalSize);
      });
    this.#list = connection.query('SELECT id, at, by, what FROM journal ORDER BY id DESC LIMIT ?');
  }

  /** Writes a row. `at` is now unless given. The text holds no secret. */
  add({ by, what, at = this.#now() }: { readonly by: 'person' | 'app'; readonly what: Text; readonly at?: number }): void {
    this.#add(by, what, at);
  }

  /** Writes that the database was damaged, and under which name it was kept. */
  addRebuilt(file: string): void {
    this.add({ by: 'app', what: text('journal.store.rebuilt', { file }) });
  }

  /** The newest rows first. A row whose sentence this version does not know is left out. */
  list(limit: number): readonly JournalEntry[] {
    return rowsSchema.parse(this.#list.all(limit)).flatMap(({ what, ...row }) => {
      const { success, data } = textSchema.safeParse(JSON.parse(what));
      return success
        ? [{ ...row, what: data.params === undefined ? { key: data.key } : { key: data.key, params: data.params } }]
        : [];
    });
  }
}
