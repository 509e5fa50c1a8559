import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { type Language, languageFor } from './languages.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ptBR } from './pt-BR.ts';
import { sv } from './sv.ts';
import type { Words } from './text.ts';
import { zhHans } from './zh-Hans.ts';

const all: Readonly<Record<Language, Words>> = {
  en,
  da,
  de,
  es,
  fr,
  it,
  nb,
  nl,
  pl,
  'pt-BR': ptBR,
  sv,
  'zh-Hans': zhHans,
};

/** All sentences of the best of our languages for the one that is asked for. */
export function words(language: string): Words {
  return all[languageFor(language)];
}
