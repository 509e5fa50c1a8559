import { z } from 'zod';
import type { Connection, Query } from './connection.ts';

/** What must not have changed for an answer to hold, for example the public key and the domain. */
export type Conditions = Readonly<Record<string, string>>;

/** An answer that still holds; `at` in milliseconds of the epoch. */
export interface Answer<Value> {
  readonly at: number;
  readonly value: Value;
}

const rowSchema = z.object({ at: z.number(), conditions: z.string(), value: z.string() });

/** Tesla's answers that cannot be asked for again. */
export class Answers {
  readonly #now: () => number;
  readonly #put: Query;
  readonly #get: Query;

  constructor(connection: Connection, now: () => number) {
    this.#now = now;
    this.#put = connection.query('INSERT OR REPLACE INTO answers (kind, subject, conditions, at, value) VALUES (?, ?, ?, ?, ?)');
    this.#get = connection.query('SELECT at, conditions, value FROM answers WHERE kind = ? AND subject = ?');
  }

  /**
   * Keeps an answer in the place of the one before it.
   *
   * @param kind what was asked, for example `registration`.
   * @param subject about what, for example a region.
   * @param value anything that JSON can hold; never a secret or a token.
   */
  put(kind: string, subject: string, conditions: Conditions, value: unknown): void {
    this.#put.run(kind, subject, canonical(conditions), this.#now(), JSON.stringify(value));
  }

  /** The answer, if there is one that was given under just these conditions and has the form that is asked for. */
  get<Value>(kind: string, subject: string, conditions: Conditions, schema: z.ZodType<Value>): Answer<Value> | undefined {
    const row = rowSchema.optional().parse(this.#get.get(kind, subject));
    if (row === undefined || row.conditions !== canonical(conditions)) {
      return undefined;
    }
    const { success, data } = schema.safeParse(JSON.parse(row.value));
    return success ? { at: row.at, value: data } : undefined;
  }
}

function canonical(conditions: Conditions): string {
  return JSON.stringify(Object.entries(conditions).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
