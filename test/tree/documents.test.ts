import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { files, read, root } from './files.ts';

describe('the documents', () => {
  const documents = files.filter((path) => extname(path) === '.md');

  test.each(documents)('%s names files and folders that are there', (path) => {
    const named = [...read(path).matchAll(/`((?:src|test|scripts|translations|rootfs)\/[\w./-]+)`/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  test('DOCS.md tells of all that can stand in the place of the page', () => {
    const section = /^## If the page does not open$(.*?)^## /ms.exec(read('DOCS.md'))?.[1] ?? '';
    const told = [...section.matchAll(/“([^”]+)”/g)].map(([, what]) => what);
    // The first two are Core's and Supervisor's own words.
    const shown = ['502: Bad Gateway', '503: Service Unavailable', en['panel.refused.wait.title'], en['panel.refused.title']];
    expect(told).toEqual(shown);
  });

  test('SECURITY.md names tests that are there', () => {
    const named = [...read('SECURITY.md').matchAll(/`(test\/[\w./-]+)`: “([^”]+)”/g)];
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(([, path = '', name = '']) => !read(path).includes(name)).map(([whole]) => whole)).toEqual([]);
  });
});
