import { expect, test } from 'vitest';
import { files, read } from '../../tree/files.ts';

/** What knip, which does not look into style sheets, would say of their properties. */

const css = files
  .filter((path) => path.startsWith('src/ingress/panel/css/'))
  .map(read)
  .join('\n');
const found = (where: string, what: RegExp) => [...new Set(Array.from(where.matchAll(what), ([, name]) => name))].toSorted();
const defined = found(css, /^\s*(--[\w-]+):/gm);
const used = found(css, /var\((--[\w-]+)/g);

test('every property of the style sheet is used, and each that is used is defined', () => {
  expect(defined).toEqual(used);
});

test('every property that the frame hands on is used', () => {
  const handedOn = found(read('src/ingress/panel/frame.ts'), /'(--[\w-]+)'/g);
  expect(handedOn.length).toBeGreaterThan(0);
  expect(handedOn.filter((name) => !used.includes(name))).toEqual([]);
});
