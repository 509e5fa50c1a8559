import { chown, open, rename, rm, stat } from 'node:fs/promises';

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
  const draft = `${path}.tmp`;
  await rm(draft, { force: true });
  {
    await using file = await open(draft, 'wx', 0o644);
    await file.writeFile(content);
    await file.sync();
  }
  await giveTo(draft, owner);
  await rename(draft, path);
}
