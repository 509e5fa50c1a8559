import { expect, test } from 'vitest';
import { fileError } from '../../src/keys/file-errors.ts';

test.each([
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['ENOENT', 'folder-missing'],
  ['EIO', 'failed'],
])('%s is told as %s', (code, told) => {
  const cause = Object.assign(new Error('x'), { code });
  expect(fileError(cause, 'folder-missing')).toMatchObject({ code: told, cause });
});

test('what is no error of the system is kept as the cause', () => {
  expect(fileError('odd')).toMatchObject({ code: 'failed', cause: 'odd' });
});
