import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';

const rowSchema = z.object({
  at: z.number(),
  publicKey: z.string(),
  privatePem: z.string(),
  origin: z.enum(['generated', 'adopted', 'imported']),
});

/** A key that is kept: `at` in milliseconds of the epoch, `publicKey` the hex of the point; where it came from. */
export type ArchivedKey = Readonly<z.infer<typeof rowSchema>>;

const columns = 'at, public_key AS publicKey, private_pem AS privatePem, origin';

/** Every private key that was ever in use. Nothing is ever removed: a car or a registration may still know a key. */
export class KeyArchive {
  readonly #now: () => number;
  readonly #add: Statement;
  readonly #addUnusable: Statement;
  readonly #list: Statement;
  readonly #find: Statement;

  constructor(database: Database, now: () => number) {
    this.#now = now;
    this.#add = database.prepare(
      'INSERT INTO key_archive (at, public_key, private_pem, origin) VALUES (?, ?, ?, ?) ON CONFLICT (public_key) DO NOTHING',
    );
    this.#addUnusable = database.prepare(
      'INSERT INTO unusable_keys (at, code, raw) VALUES (?, ?, ?) ON CONFLICT (raw) DO NOTHING',
    );
    this.#list = database.prepare(`SELECT ${columns} FROM key_archive ORDER BY id DESC`);
    this.#find = database.prepare(`SELECT ${columns} FROM key_archive WHERE public_key = ?`);
  }

  /** Keeps a key. One that is kept already stays as it is, with its time and origin. */
  add({ privatePem, publicKey, origin }: Omit<ArchivedKey, 'at'>): void {
    this.#add.run(this.#now(), publicKey.toLowerCase(), privatePem, origin);
  }

  /** Keeps the bytes of a key file that is of no use, with the code that says why: somebody may mend it by hand. */
  addUnusable(raw: Buffer, code: string): void {
    this.#addUnusable.run(this.#now(), code, raw);
  }

  /** All keys, the newest first. */
  list(): readonly ArchivedKey[] {
    return z.array(rowSchema).parse(this.#list.all());
  }

  /** The key with this public half (hex of the point). */
  find(publicKey: string): ArchivedKey | undefined {
    return rowSchema.optional().parse(this.#find.get(publicKey.toLowerCase()));
  }

  /** The key that was kept last. */
  newest(): ArchivedKey | undefined {
    return rowSchema.optional().parse(this.#list.get());
  }
}
