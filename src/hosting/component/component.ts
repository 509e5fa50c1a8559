import { lstat, mkdir, readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { hasCode, swallow } from '../../errors.ts';
import { FolderError, folderError } from '../folder-error.ts';
import { draftOf, giveTo, removeWhole, writeWhole } from '../write-whole.ts';
import { componentDomain, hashOf, readShipped } from './shipped.ts';

/**
 * How the custom integration lies in Home Assistant's configuration folder. `foreign`: a folder of that name which this app has not
 * written. `whole`: every file is as it was written; `current`: it is the version that this app brings.
 */
export type ComponentState =
  | { readonly state: 'absent' }
  | { readonly state: 'foreign' }
  | { readonly state: 'ours'; readonly version: string; readonly whole: boolean; readonly current: boolean };

/** By this file a folder is known as ours; it lists what was written. */
const marker = '.tesla_fleet_setup.json';
/** Below the folder, and nothing outside of it. */
const pathSchema = z.string().regex(/^(?!.*\.\.)[\w.-]+(\/[\w.-]+)*$/);
const markerSchema = z.object({ version: z.string(), files: z.record(pathSchema, z.string()) });
type Marker = z.infer<typeof markerSchema>;

/** The custom integration in Home Assistant's configuration folder. Files that this app has not written are never touched. */
export class Component {
  readonly #parent: string;
  readonly #folder: string;
  readonly #source: string;

  /** `source`: the folder of the image that holds it; `configFolder`: Home Assistant's. */
  constructor({ source, configFolder }: { readonly source: string; readonly configFolder: string }) {
    this.#source = source;
    this.#parent = join(configFolder, 'custom_components');
    this.#folder = join(this.#parent, componentDomain);
  }

  /** Looks how it lies there. @throws FolderError */
  async look(): Promise<ComponentState> {
    try {
      const written = await this.#marker();
      if (written === 'absent') return { state: 'absent' };
      if (written === 'foreign') return { state: 'foreign' };
      const shipped = await readShipped(this.#source);
      const now = await Promise.all(Object.entries(written.files).map(async ([path, hash]) => (await this.#hash(path)) === hash));
      const current = [...shipped.files].every(([path, content]) => written.files[path] === hashOf(content));
      return { state: 'ours', version: written.version, whole: !now.includes(false), current };
    } catch (error) {
      throw folderError('custom_components', error);
    }
  }

  /**
   * Writes it, or writes what is missing, damaged or older anew. The list of what is written comes first, so that a folder of a run that was
   * cut off is known as ours; the manifest, without which Home Assistant sees no integration, comes last.
   *
   * @throws FolderError `foreign` when something that is not ours lies there.
   */
  async write(): Promise<void> {
    try {
      const before = await this.#marker();
      if (before === 'foreign')
        throw new FolderError('foreign', 'custom_components', 'A folder of that name is there and is not ours');
      const shipped = await readShipped(this.#source);
      await this.#folders([this.#parent, this.#folder]);
      const after: Marker = {
        version: shipped.version,
        files: Object.fromEntries([...shipped.files].map(([path, content]) => [path, hashOf(content)])),
      };
      const gone = before === 'absent' ? [] : Object.keys(before.files).filter((path) => !shipped.files.has(path));
      // Until they are gone, what is to go stays on the list.
      const both = before === 'absent' ? after.files : { ...before.files, ...after.files };
      await this.#put(marker, Buffer.from(JSON.stringify({ ...after, files: both }, null, 2)));
      await this.#folders([...new Set([...shipped.files.keys()].map((path) => join(this.#folder, dirname(path))))]);
      for (const path of gone) await this.#remove(path);
      const last = (path: string): number => (path === 'manifest.json' ? 1 : 0);
      for (const [path, content] of [...shipped.files].toSorted(([one], [other]) => last(one) - last(other))) {
        if ((await this.#hash(path)) !== hashOf(content)) await this.#put(path, content);
      }
      await this.#put(marker, Buffer.from(JSON.stringify(after, null, 2)));
    } catch (error) {
      throw folderError('custom_components', error);
    }
  }

  /** Removes what was written, and the folder when nothing else is in it. A folder that is not ours stays. @throws FolderError */
  async remove(): Promise<void> {
    try {
      const written = await this.#marker();
      if (written === 'absent' || written === 'foreign') return;
      // The manifest first: half an integration is none.
      for (const path of ['manifest.json', ...Object.keys(written.files)]) await this.#remove(path);
      const folders = new Set(
        Object.keys(written.files)
          .map((path) => dirname(path))
          .filter((path) => path !== '.'),
      );
      for (const path of ['.', ...folders]) await rm(join(this.#folder, path, '__pycache__'), { recursive: true, force: true });
      await this.#remove(marker);
      for (const path of [...folders, '.']) await removeEmpty(join(this.#folder, path));
    } catch (error) {
      throw folderError('custom_components', error);
    }
  }

  async #marker(): Promise<Marker | 'absent' | 'foreign'> {
    try {
      // A link would lead out of the folder.
      if (!(await lstat(this.#folder)).isDirectory()) return 'foreign';
    } catch (error) {
      if (hasCode(error, 'ENOENT', 'ENOTDIR')) return 'absent';
      throw error;
    }
    // A run that was cut off before the list was in its place has written nothing else.
    if ((await readdir(this.#folder)).every((name) => name === draftOf(marker))) return 'absent';
    try {
      const parsed = markerSchema.safeParse(JSON.parse(await readFile(join(this.#folder, marker), 'utf8')));
      return parsed.success ? parsed.data : 'foreign';
    } catch (error) {
      if (hasCode(error, 'ENOENT') || error instanceof SyntaxError) return 'foreign';
      throw error;
    }
  }

  async #hash(path: string): Promise<string | undefined> {
    try {
      const full = join(this.#folder, path);
      return (await lstat(full)).isFile() ? hashOf(await readFile(full)) : undefined;
    } catch (error) {
      if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
      throw error;
    }
  }

  async #folders(folders: readonly string[]): Promise<void> {
    for (const folder of folders) {
      try {
        await mkdir(folder);
        await giveTo(folder, dirname(this.#parent));
      } catch (error) {
        if (!hasCode(error, 'EEXIST')) throw error;
        if (!(await lstat(folder)).isDirectory() && folder !== this.#parent) {
          throw new FolderError('foreign', 'custom_components', 'A link lies in the place of a folder');
        }
      }
    }
  }

  async #put(path: string, content: Buffer): Promise<void> {
    await writeWhole(join(this.#folder, path), content, dirname(this.#parent));
  }

  async #remove(path: string): Promise<void> {
    await removeWhole(join(this.#folder, path)).catch(swallow('ENOTDIR'));
  }
}

async function removeEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch(swallow('ENOTEMPTY', 'EEXIST', 'ENOENT'));
}
