import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { words } from '../../src/i18n/index.ts';
import { languageFor, languages } from '../../src/i18n/languages.ts';
import type { TextKey, Words } from '../../src/i18n/text.ts';

const others = languages.filter((language) => language !== 'en');
const keys = Object.keys(en) as TextKey[];
const placeholders = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();
const firstPart = (label: string): string => label.split(/\{|…/)[0]?.trim() ?? '';
const labels = keys.filter((key) => /^(action|link|panel)\.|^hosting\.[a-z-]+\.name$/.test(key));

/** Names of products, and “Open” before one. */
const names: readonly TextKey[] = ['fact.key-host', 'hosting.nginx-proxy.name', 'notification.open'];

/** Whether a sentence quotes a label: whole, up to its first parameter, or cut off by an ellipsis. */
function quotes(sentence: string, label: string): boolean {
  const cut = [...sentence.matchAll(/[„“”«»"]\s?([^…„“”«»"]+?)\s?…/g)].map(([, start = '']) => start);
  return sentence.includes(firstPart(label)) || cut.some((start) => label.startsWith(start));
}

/** The labels that an English sentence quotes, each with the keys that it may be; one that is cut off (…) may be several. */
function quotedIn(sentence: string): (readonly TextKey[])[] {
  return [...sentence.matchAll(/“([^”…]+)(…?)/g)].flatMap(([, quoted = '', cut]) => {
    const found = labels.filter((key) => (cut === '' ? en[key] === quoted : en[key].startsWith(quoted.trimEnd())));
    return found.length === 0 ? [] : [found];
  });
}

describe.each(others)('the sentences in %s', (language) => {
  const sentences = words(language);

  test('are all there, and whole', () => {
    for (const key of keys) {
      const sentence = sentences[key];
      expect(sentence.trim(), key).toBe(sentence);
      expect(sentence, key).not.toBe('');
      expect(sentence, key).not.toMatch(/\$\{|\bTODO\b/);
    }
  });

  test('ask for the same parameters as the English ones', () => {
    for (const key of keys) expect(placeholders(sentences[key]), key).toEqual(placeholders(en[key]));
  });

  test('quote buttons and links as they are called in the same language', () => {
    const wrong = keys.flatMap((key) =>
      quotedIn(en[key])
        .filter((candidates) => !candidates.some((label) => quotes(sentences[key], sentences[label])))
        .map(([label]) => `${key} does not name “${label === undefined ? '' : sentences[label]}”`),
    );
    expect(wrong).toEqual([]);
  });

  test('are not the English ones', () => {
    // Names, and what stands in Tesla's own English form, are the same.
    const same = keys.filter((key) => sentences[key] === en[key] && en[key].split(' ').length > 3 && !names.includes(key));
    expect(same).toEqual([]);
  });
});

describe('a language that lacks a sentence, or has one too many', () => {
  test('fails the type check', () => {
    // @ts-expect-error All the others are missing.
    const lacking: Words = { 'panel.title': '' };
    // @ts-expect-error English has no such key.
    const surplus: Words = { ...en, 'panel.no-such-thing': '' };
    expect([lacking, surplus]).toHaveLength(2);
  });
});

describe('the language', () => {
  test.each([
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['de-CH,de;q=0.9', 'de'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['PT', 'pt-BR'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['gsw', 'de'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans', 'zh-Hans'],
    ['tlh,sv;q=0.5', 'sv'],
    ['tlh', 'en'],
    [undefined, 'en'],
    ['', 'en'],
    ['__proto__,constructor', 'en'],
  ])('for %s is %s', (wanted, language) => {
    expect(languageFor(wanted)).toBe(language);
    expect(words(language)['panel.title']).toBe('Tesla Fleet Setup');
  });
});
