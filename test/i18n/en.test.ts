import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { say, text } from '../../src/i18n/text.ts';
import { readSaid } from './said.ts';

const keys = Object.keys(en);

describe('the sentences', () => {
  test('no key stands in two files', async () => {
    const folder = join(import.meta.dirname, '../../src/i18n/en');
    const modules = await Promise.all(readdirSync(folder).map(async (name) => (await import(join(folder, name))) as object));
    const files = modules.flatMap((module) => Object.values(module).map((words) => Object.keys(words as object)));
    expect(files.flat().toSorted()).toEqual(keys.toSorted());
    expect(new Set(files.flat()).size).toBe(files.flat().length);
  });

  test.each(Object.entries(en))('%s is whole', (_key, sentence) => {
    expect(sentence.trim()).toBe(sentence);
    expect(sentence).not.toBe('');
    // Every brace belongs to a named placeholder.
    expect(sentence.replaceAll(/\{[a-z]+\}/g, '')).not.toMatch(/[{}]/);
    expect(sentence).not.toMatch(/\$\{| {2}|\bTODO\b/);
  });

  test('every key is in use', () => {
    const { texts, templates } = readSaid();
    // Many are put together (`region.${region}`); what begins with a parameter fits everything, and says nothing of a key.
    const starts = templates.filter(([start]) => start.endsWith('.'));
    const isPutTogether = (name: string) => starts.some(([start, end]) => name.startsWith(start) && name.endsWith(end));
    // A problem is used by its code, which may be put together too (`pair.${error.code}`).
    const names = keys.map((key) => /^problem\.(.+)\.(?:what|why|remedy)$/.exec(key)?.[1] ?? key);
    expect(names.filter((name) => !texts.has(name) && !isPutTogether(name))).toEqual([]);
  });

  test('every problem says what happened, why, and what to do', () => {
    const parts = Object.groupBy(
      keys.filter((key) => key.startsWith('problem.')),
      (key) => key.replace(/\.(what|why|remedy)$/, ''),
    );
    for (const [problem, sentences] of Object.entries(parts)) {
      expect(sentences?.map((key) => key.slice(problem.length + 1)).toSorted(), problem).toEqual(['remedy', 'what', 'why']);
    }
  });
});

describe('a remedy', () => {
  const named = (pattern: RegExp): string[] => Object.entries(en).flatMap(([key, label]) => (pattern.test(key) ? [label] : []));
  const labels = named(/^(action|link|panel)\.|^hosting\.[a-z-]+\.name$/);
  const titles = named(/^step\.[a-z-]+\.title$/);
  /** A label, or with … its beginning; a parameter stands for anything. */
  const isLabel = (quoted: string): boolean => {
    const [start = '', cut] = quoted.split('…');
    return labels.some((label) => (cut === undefined ? label === quoted : label.startsWith(start.trimEnd())));
  };

  test.each(Object.entries(en).filter(([key]) => /^problem\..*\.remedy$/.test(key)))(
    '%s names no button, link or step that is not there',
    (_key, remedy) => {
      const quoted = [...remedy.matchAll(/“([^”]+)”/g)].map(([, label = '']) => label);
      expect(quoted.filter((label) => !isLabel(label))).toEqual([]);
      const rest = titles.reduce((said, title) => said.replaceAll(title, '#'), remedy);
      expect(rest).not.toMatch(/\bsteps? [A-Z]/);
    },
  );
});

describe('saying', () => {
  test('puts the parameters in', () => {
    expect(say(en, text('step.home-assistant.done', { version: '2026.11.0' }))).toBe('Connected to Home Assistant 2026.11.0');
  });
  test('a parameter that is missing stays visible, and one that holds braces is left alone', () => {
    expect(say(en, { key: 'step.home-assistant.done' })).toContain('{version}');
    expect(say(en, text('fact.plain', { text: '{version} $& $1' }))).toBe('{version} $& $1');
  });
});
