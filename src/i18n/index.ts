import { en } from './en.ts';
import type { Words } from './text.ts';

/** The languages there are; a new one is a file beside en.ts and a line here. */
const languages: Readonly<Record<string, Words>> = { en };

/**
 * The best of our languages for what was asked for.
 *
 * @param wanted a language tag (`de-CH`) or a list of them as in Accept-Language (`de-CH,de;q=0.9`).
 * @returns the tag of a language that `words` knows; `en` when there is no better.
 */
export function languageFor(wanted: string | undefined): string {
  const tags = (wanted ?? '').split(',').map((part) => (part.split(';')[0] ?? '').trim().toLowerCase());
  for (const tag of tags) {
    const found = [tag, tag.split('-')[0] ?? ''].find((candidate) => Object.hasOwn(languages, candidate));
    if (found !== undefined) return found;
  }
  return 'en';
}

/** All sentences of a language; English for one that is not there. */
export function words(language: string): Words {
  return languages[languageFor(language)] ?? en;
}
