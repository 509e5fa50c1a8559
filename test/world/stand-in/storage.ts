import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const envelopeSchema = z.looseObject({ version: z.number(), key: z.string(), data: z.unknown() });

/** `<configuration folder>/.storage`: a JSON file a key, in Core's envelope. */
export class Storage {
  readonly #folder: string;

  constructor(configFolder: string) {
    this.#folder = join(configFolder, '.storage');
    mkdirSync(this.#folder, { recursive: true });
  }

  /**
   * The data of a key; undefined when it was never written.
   *
   * @throws ZodError or SyntaxError when the file is not what Core writes.
   */
  read<Data>(key: string, schema: z.ZodType<Data>): Data | undefined {
    let text: string;
    try {
      text = readFileSync(join(this.#folder, key), 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
    return schema.parse(envelopeSchema.parse(JSON.parse(text)).data);
  }

  write(key: string, data: unknown, minorVersion = 1): void {
    const file = join(this.#folder, key);
    const envelope = { version: 1, minor_version: minorVersion, key, data };
    writeFileSync(`${file}.new`, JSON.stringify(envelope, null, 2), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
}
