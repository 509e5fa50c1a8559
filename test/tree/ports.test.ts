import { extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/i18n/index.ts';
import { languages } from '../../src/i18n/languages.ts';
import { files, read } from './files.ts';

/** Home Assistant OS answers on port 80 on new installations; all others, and older ones, on 8123. */
const other = /\b80\b|https?:\/\/[\d.]+(?![\d.:])/;
const namesOneAlone = (text: string): boolean => text.includes('8123') && !other.test(text);

test.each([
  ['the port 8123 of Home Assistant', true],
  ['an address like http://192.168.1.10:8123', true],
  ['the port of Home Assistant (80 or 8123)', false],
  ['an address like http://192.168.1.10 or http://192.168.1.10:8123', false],
  ['port 18080', false],
])('“%s” names port 8123 alone: %s', (text, alone) => {
  expect(namesOneAlone(text)).toBe(alone);
});

test.each(languages)('no sentence in %s names port 8123 alone', (language) => {
  const sentences = Object.entries<string>(words(language));
  expect(sentences.filter(([, sentence]) => namesOneAlone(sentence)).map(([key]) => key)).toEqual([]);
});

describe('what is read elsewhere than on the page', () => {
  const texts = files.filter((path) => ['.md', '.yaml', '.json', '.py'].includes(extname(path)) && !path.startsWith('test/'));

  test.each(texts)('%s names port 8123 in no section alone', (path) => {
    const sections = read(path).split(/^#+ /m);
    expect(sections.filter(namesOneAlone)).toEqual([]);
  });
});
