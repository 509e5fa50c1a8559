import { chown, open, rename, rm, stat } from 'node:fs/promises';

/** Where a file is written before it takes its place; a run that is cut off may leave it there. */
export function draftOf(path: string): string {
  return `${path}.tmp`;
}

/** Removes a file, and its draft. @throws Error of node:fs, but not where nothing is there. */
export async function removeWhole(path: string): Promise<void> {
  for (const each of [path, draftOf(path)]) await rm(each, { force: true });
}

/** Gives a path to whom the folder belongs. @throws Error of node:fs */
export async function giveTo(path: string, folder: string): Promise<void> {
  const [{ uid, gid }, own] = await Promise.all([stat(folder), stat(path)]);
  if (own.uid !== uid || own.gid !== gid) await chown(path, uid, gid);
}

/**
 * Writes a file that everyone may read, whole or not at all. What lies in the place of its draft is removed and never followed.
 *
 * @param owner the folder whose owner gets the file.
 * @throws Error of node:fs
 */
export async function writeWhole(path: string, content: string | Buffer, owner: string): Promise<void> {
  const draft = draftOf(path);
  await rm(draft, { force: true });
  {
    await using file = await open(draft, 'wx', 0o644);
    await file.writeFile(content);
    await file.sync();
  }
  await giveTo(draft, owner);
  await rename(draft, path);
}
