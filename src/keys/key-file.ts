import { randomUUID } from 'node:crypto';
import { watch } from 'node:fs';
import { type FileHandle, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasCode, swallow } from '../errors.ts';
import { KeyError, type KeyErrorCode, KeyFileError } from './errors.ts';
import { fileError } from './file-errors.ts';
import { type KeyPair, readPrivateKey } from './key-pair.ts';

/** How the key file stands. */
export type KeyFileState =
  | { readonly state: 'absent' }
  | { readonly state: 'valid'; readonly pair: KeyPair }
  /** There is a file, but Core or Tesla can do nothing with it. */
  | { readonly state: 'unusable'; readonly code: KeyErrorCode }
  | { readonly state: 'unreadable'; readonly cause: KeyFileError };

/** No key file is larger than this; bytes. */
const largest = 64 * 1024;
/** Events about the file that come in quick succession are told once; milliseconds. */
const quiet = 100;
/** Tells the temporary files of this process from those that a killed one left. */
const run = randomUUID().slice(0, 8);
let count = 0;

function stateOf(bytes: Buffer): KeyFileState {
  try {
    return { state: 'valid', pair: readPrivateKey(bytes.toString()) };
  } catch (error) {
    if (error instanceof KeyError) return { state: 'unusable', code: error.code };
    throw error;
  }
}

/** The file that Core reads the private key from, `<config>/tesla_fleet.key`. */
export class KeyFile {
  readonly path: string;
  readonly #folder: string;
  readonly #name: string;
  /** What was there at the last look: mostly the same is found again, and deriving its public half costs more than reading it. */
  #seen: { readonly bytes: Buffer; readonly state: KeyFileState } | undefined;

  constructor(path: string) {
    this.path = path;
    this.#folder = dirname(path);
    this.#name = basename(path);
  }

  /** Looks at the file. Never throws: what keeps it from being read is a state too. */
  async read(): Promise<KeyFileState> {
    try {
      const bytes = await this.rawBytes();
      if (this.#seen?.bytes.equals(bytes) !== true) this.#seen = { bytes, state: stateOf(bytes) };
      return this.#seen.state;
    } catch (error) {
      const cause = error instanceof KeyFileError ? error : fileError(error);
      return cause.code === 'absent' ? { state: 'absent' } : { state: 'unreadable', cause };
    }
  }

  /**
   * The bytes as they are, to be archived before they are replaced.
   *
   * @throws KeyFileError
   */
  async rawBytes(): Promise<Buffer> {
    let handle: FileHandle | undefined;
    try {
      handle = await open(this.path, 'r');
      const { size } = await handle.stat();
      if (size > largest) {
        throw new KeyFileError('too-large', `The file has ${size} bytes.`);
      }
      return await handle.readFile();
    } catch (error) {
      throw error instanceof KeyFileError ? error : fileError(error, 'absent');
    } finally {
      await handle?.close();
    }
  }

  /**
   * Writes the private key so that at any moment either the old file or the whole new one is there, also after a power cut. The caller
   * has archived what is there.
   *
   * @throws KeyFileError `read-only`, `disk-full`, `folder-missing`, `failed`.
   */
  async write(pair: KeyPair): Promise<void> {
    const temporary = join(this.#folder, `.${this.#name}.${run}-${count++}.tmp`);
    try {
      await this.#cleanUp();
      await fill(temporary, pair.privatePem, await this.#owner());
      await rename(temporary, this.path);
      await syncFolder(this.#folder);
    } catch (error) {
      throw error instanceof KeyFileError ? error : fileError(error, 'folder-missing');
    } finally {
      // Gone already after a rename, or never made.
      await unlink(temporary).catch(swallow('ENOENT', 'ENOTDIR', 'EROFS', 'EACCES'));
    }
  }

  /**
   * Tells when something happened to the file. It may miss changes (a folder that is missing, a network drive): look from time to time too.
   *
   * @returns ends it; may be called twice.
   */
  watch(listener: () => void): () => void {
    let timer: NodeJS.Timeout | undefined;
    try {
      const watcher = watch(this.#folder, { persistent: false }, (_event, name) => {
        if (name === null || name === this.#name) {
          timer ??= setTimeout(() => {
            timer = undefined;
            listener();
          }, quiet).unref();
        }
      });
      // The folder went away: nothing more will come.
      watcher.on('error', () => watcher.close());
      return () => {
        watcher.close();
        clearTimeout(timer);
      };
    } catch (error) {
      if (!hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'EMFILE', 'ENOSPC')) {
        throw error;
      }
      return () => undefined;
    }
  }

  /** Removes what killed runs left while they were writing. @throws the system's error when the folder cannot be read or written. */
  async #cleanUp(): Promise<void> {
    for (const name of await readdir(this.#folder)) {
      if (name.startsWith(`.${this.#name}.`) && name.endsWith('.tmp') && !name.startsWith(`.${this.#name}.${run}-`)) {
        await unlink(join(this.#folder, name)).catch(swallow('ENOENT'));
      }
    }
  }

  /** Core must be able to read the file: it goes to the owner of the file before it, or else to the folder's. */
  async #owner(): Promise<{ uid: number; gid: number }> {
    return (await stat(this.path).catch(swallow('ENOENT'))) ?? (await stat(this.#folder));
  }
}

async function fill(path: string, text: string, { uid, gid }: { uid: number; gid: number }): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    // Only the superuser may give files away; anyone else is the owner already, or as good as it gets.
    await handle.chown(uid, gid).catch(swallow('EPERM'));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
