import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The tree of this project, as its tests look at it. */

export const root = join(import.meta.dirname, '../..');

/** Also what is not committed yet, so that a mistake is told before it is. */
export const files: readonly string[] = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)));

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
