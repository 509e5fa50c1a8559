import { constants, type Stats } from 'node:fs';
import { open, readlink, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { swallow } from '../errors.ts';
import { KeyFileError } from './errors.ts';
import { fileError } from './file-errors.ts';

/** No key file is larger than this; bytes. */
const largest = 64 * 1024;

/** A file as it was found. */
export interface FoundFile {
  readonly bytes: Buffer;
  /** Whether everyone on the machine may write it. */
  readonly open: boolean;
}

/**
 * Reads a file that anything may lie in the place of: waits for nobody at the other end of a pipe, opens no device, and takes in no more
 * than a key file may have.
 *
 * @throws KeyFileError
 */
export async function readFile(path: string): Promise<FoundFile> {
  try {
    refuse(await stat(path), path);
    // It may have been replaced meanwhile: a pipe without its other end would hold an open that may wait.
    await using handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
    const found = await handle.stat();
    refuse(found, path);
    const bytes = Buffer.alloc(largest + 1);
    let length = 0;
    for (let read = 1; read > 0 && length < bytes.length; length += read) {
      ({ bytesRead: read } = await handle.read(bytes, length));
    }
    if (length > largest) throw new KeyFileError('too-large', `The file has ${Math.max(found.size, length)} bytes.`);
    return { bytes: bytes.subarray(0, length), open: (found.mode & constants.S_IWOTH) !== 0 };
  } catch (error) {
    throw (await brokenLink(path, error)) ?? fileError(error, 'reading');
  }
}

function refuse(found: Stats, path: string): void {
  if (found.isFile()) return;
  const kind = found.isDirectory() ? 'directory' : found.isFIFO() ? 'FIFO' : found.isSocket() ? 'socket' : 'device';
  throw new KeyFileError('not-a-file', `${basename(path)}: ${kind}`);
}

/** A link whose end cannot be reached, or not from here: the drive of its target may come back, so this is not "no file". */
async function brokenLink(path: string, cause: unknown): Promise<KeyFileError | undefined> {
  if (cause instanceof KeyFileError) return undefined;
  const target = await readlink(path).catch(swallow('EINVAL', 'ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EIO'));
  const why = fileError(cause, 'reading').message;
  return target === undefined ? undefined : new KeyFileError('link', `${basename(path)} -> ${target}: ${why}`, { cause });
}
