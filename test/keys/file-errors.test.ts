import { expect, test } from 'vitest';
import { fileError } from '../../src/keys/file-errors.ts';

test.each([
  ['EROFS', 'read-only', 'read-only'],
  ['EACCES', 'no-access', 'read-only'],
  ['EPERM', 'no-access', 'read-only'],
  ['ENOSPC', 'disk-full', 'disk-full'],
  ['EDQUOT', 'disk-full', 'disk-full'],
  ['ENOENT', 'absent', 'folder-missing'],
  ['ENOTDIR', 'folder-missing', 'folder-missing'],
  ['EIO', 'failed', 'failed'],
])('%s is told as %s while reading and as %s while writing', (code, reading, writing) => {
  const cause = Object.assign(new Error('x'), { code });
  expect(fileError(cause, 'reading')).toMatchObject({ code: reading, cause });
  expect(fileError(cause, 'writing')).toMatchObject({ code: writing, cause });
});

test('what is no error of the system is kept as the cause', () => {
  expect(fileError('odd', 'reading')).toMatchObject({ code: 'failed', cause: 'odd' });
});
