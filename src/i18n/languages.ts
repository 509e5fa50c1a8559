/** The languages there are, by the tags of Home Assistant's frontend. */
export const languages = ['en', 'da', 'de', 'es', 'fr', 'it', 'nb', 'nl', 'pl', 'pt-BR', 'sv', 'zh-Hans'] as const;

export type Language = (typeof languages)[number];

/** Tags that browsers still send for a language that bears another one here. */
const otherTags: Readonly<Record<string, Language>> = { no: 'nb', nn: 'nb', gsw: 'de' };

const base = (tag: string): string => tag.split('-')[0] ?? '';

/**
 * The best of our languages for what was asked for. A language that exists here in one form only stands for its other forms, too.
 *
 * @param wanted a language tag (`de-CH`) or a list of them as in Accept-Language (`de-CH,de;q=0.9`).
 * @returns `en` when there is no better.
 */
export function languageFor(wanted: string | undefined): Language {
  const tags = (wanted ?? '').split(',').map((part) => (part.split(';')[0] ?? '').trim().toLowerCase());
  const is = (candidate: string) => languages.find((language) => language.toLowerCase() === candidate);
  for (const tag of tags) {
    const found =
      is(tag) ??
      is(base(tag)) ??
      (Object.hasOwn(otherTags, base(tag)) ? otherTags[base(tag)] : undefined) ??
      languages.find((language) => base(language) === base(tag));
    if (found !== undefined) return found;
  }
  return 'en';
}
