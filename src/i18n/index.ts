import { en } from './en.ts';
import { type Language, languageFor } from './languages.ts';
import type { Words } from './text.ts';

const all: Readonly<Record<Language, Words>> = { en };

/** All sentences of the best of our languages for the one that is asked for. */
export function words(language: string): Words {
  return all[languageFor(language)];
}
