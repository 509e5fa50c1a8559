import { z } from 'zod';
import type { Connection, Query } from './connection.ts';

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
  readonly #connection: Connection;
  readonly #now: () => number;
  readonly #add: Query;
  readonly #addUnusable: Query;
  readonly #list: Query;
  readonly #find: Query;

  constructor(connection: Connection, now: () => number) {
    this.#connection = connection;
    this.#now = now;
    this.#add = connection.query(
      'INSERT INTO key_archive (at, public_key, private_pem, origin) VALUES (?, ?, ?, ?) ON CONFLICT (public_key) DO NOTHING',
    );
    this.#addUnusable = connection.query(
      'INSERT INTO unusable_keys (at, code, raw) VALUES (?, ?, ?) ON CONFLICT (raw) DO NOTHING',
    );
    this.#list = connection.query(`SELECT ${columns} FROM key_archive ORDER BY id DESC`);
    this.#find = connection.query(`SELECT ${columns} FROM key_archive WHERE public_key = ?`);
  }

  /**
   * Keeps a key. One that is kept already stays as it is, with its time and origin. Once it returns, the copy is in the file that is there.
   *
   * @throws StoreError
   */
  add({ privatePem, publicKey, origin }: Omit<ArchivedKey, 'at'>): void {
    this.#add.run(this.#now(), publicKey.toLowerCase(), privatePem, origin);
    this.#connection.prove('SELECT 1 FROM key_archive WHERE public_key = ?', publicKey.toLowerCase());
  }

  /** Keeps the bytes of a key file that is of no use, with the code that says why: somebody may mend it by hand. @throws StoreError as `add` */
  addUnusable(raw: Buffer, code: string): void {
    this.#addUnusable.run(this.#now(), code, raw);
    this.#connection.prove('SELECT 1 FROM unusable_keys WHERE raw = ?', raw);
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
