import { randomUUID } from 'node:crypto';
import { watch } from 'node:fs';
import { open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasCode, swallow } from '../errors.ts';
import { KeyError, type KeyErrorCode, type KeyFileError } from './errors.ts';
import { fileError } from './file-errors.ts';
import { type KeyPair, readPrivateKey } from './key-pair.ts';
import { readFile } from './read-file.ts';

/**
 * What is not as it should be with a usable file: `open`: everyone on the machine may write it (that others may read it is how Core before
 * 2026.11 makes it); `form`: it does not begin with the key, which Core takes and Tesla's own tools refuse (`openssl ecparam -genkey` puts a
 * block of parameters before it).
 */
export type KeyFileFlaw = 'open' | 'form';

/** How the key file stands. */
export type KeyFileState =
  | { readonly state: 'absent' }
  | { readonly state: 'valid'; readonly pair: KeyPair; readonly flaws: readonly KeyFileFlaw[] }
  /** There is a file, but Core or Tesla can do nothing with it. */
  | { readonly state: 'unusable'; readonly code: KeyErrorCode }
  | { readonly state: 'unreadable'; readonly cause: KeyFileError };

/** Events about the file that come in quick succession are told once; milliseconds. */
const quiet = 100;
/** Tells the temporary files of this process from those that a killed one left. */
const run = randomUUID().slice(0, 8);
let count = 0;

function stateOf(bytes: Buffer): KeyFileState {
  try {
    const text = bytes.toString();
    const pair = readPrivateKey(text);
    return { state: 'valid', pair, flaws: /^-----BEGIN (EC )?PRIVATE KEY-----/.test(text) ? [] : ['form'] };
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
      const { bytes, open } = await readFile(this.path);
      if (this.#seen?.bytes.equals(bytes) !== true) this.#seen = { bytes, state: stateOf(bytes) };
      const { state } = this.#seen;
      return state.state === 'valid' && open ? { ...state, flaws: [...state.flaws, 'open'] } : state;
    } catch (error) {
      const cause = fileError(error, 'reading');
      return cause.code === 'absent' ? { state: 'absent' } : { state: 'unreadable', cause };
    }
  }

  /**
   * The bytes as they are, to be archived before they are replaced.
   *
   * @throws KeyFileError
   */
  async rawBytes(): Promise<Buffer> {
    return (await readFile(this.path)).bytes;
  }

  /**
   * Writes the private key so that at any moment either the old file or the whole new one is there, also after a power cut.
   *
   * @param keep is called when the new file lies whole beside the old one, before it takes its place: what is there must be archived by
   *   then, and so must the new key. When it throws, the file stays as it is.
   * @throws KeyFileError `read-only`, `disk-full`, `folder-missing`, `failed`; whatever `keep` throws.
   */
  async write(pair: KeyPair, keep: () => Promise<void>): Promise<void> {
    const temporary = join(this.#folder, `.${this.#name}.${run}-${count++}.tmp`);
    try {
      await writing(async () => {
        await this.#cleanUp();
        // Core writes its own files beside it, and must be able to read this one: it goes to whom the folder belongs to.
        await fill(temporary, pair.privatePem, await stat(this.#folder));
      });
      await keep();
      await writing(async () => {
        await rename(temporary, this.path);
        await syncFolder(this.#folder);
      });
    } finally {
      // Gone already after a rename, or never made.
      await unlink(temporary).catch(swallow('ENOENT', 'ENOTDIR', 'EROFS', 'EACCES'));
    }
  }

  /**
   * Gives whatever lies in the place of the key file another name beside it: `tesla_fleet.key.aside-1` and so on. A link is not followed.
   *
   * @throws KeyFileError
   */
  async setAside(): Promise<void> {
    await writing(async () => {
      const before = `${this.#name}.aside-`;
      const used = (await readdir(this.#folder)).flatMap((name) =>
        name.startsWith(before) ? [Number.parseInt(name.slice(before.length), 10) || 0] : [],
      );
      await rename(this.path, join(this.#folder, `${before}${Math.max(0, ...used) + 1}`));
      await syncFolder(this.#folder);
    });
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
}

async function writing(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw fileError(error, 'writing');
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
