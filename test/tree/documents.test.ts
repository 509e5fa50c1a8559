import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { files, read, root } from './files.ts';

describe('the documents', () => {
  const documents = files.filter((path) => extname(path) === '.md');

  test.each(documents)('%s names files and folders that are there', (path) => {
    const named = [...read(path).matchAll(/`((?:src|test|scripts|translations|rootfs)\/[\w./-]+)`/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  test('SECURITY.md names tests that are there', () => {
    const named = [...read('SECURITY.md').matchAll(/`(test\/[\w./-]+)`: “([^”]+)”/g)];
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(([, path = '', name = '']) => !read(path).includes(name)).map(([whole]) => whole)).toEqual([]);
  });
});
