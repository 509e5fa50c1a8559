import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { words } from '../i18n/index.ts';
import { type Language, languages } from '../i18n/languages.ts';

/** A text for the browser, held in memory, with a name that bears a hash of its content. */
export interface Asset {
  readonly name: string;
  readonly body: string;
}

/** What the panel is made of. */
export interface Assets {
  /** Script and style stand in the page itself, so that one request is enough for it. */
  readonly js: Asset;
  readonly css: Asset;
  /** The sentences of each language, which the script loads alone. */
  readonly words: Readonly<Record<Language, Asset>>;
}

/** Makes an asset of a text. */
function asset(stem: string, extension: 'js' | 'css' | 'json', body: string): Asset {
  return { name: `${stem}.${sha256(body, 'hex').slice(0, 12)}.${extension}`, body };
}

/** The assets of a script and a style, with the words of every language. @internal exported for tests */
export function assetsOf(js: string, css: string): Assets {
  const sentences = languages.map((language) => [language, asset(`words.${language}`, 'json', JSON.stringify(words(language)))]);
  return { js: asset('panel', 'js', js), css: asset('panel', 'css', css), words: Object.fromEntries(sentences) };
}

/** The source by which a Content-Security-Policy allows an asset that stands in the page (CSP level 2). */
export function policySource({ body }: Asset): string {
  return `'sha256-${sha256(body, 'base64')}'`;
}

/**
 * Reads what build.ts made of the panel.
 *
 * @param folder where panel.js and panel.css are; by default the folder `panel` beside the bundle that this code runs in.
 * @throws Error of node:fs when a file is missing (the bundle was not built).
 */
export async function loadAssets(folder: URL = new URL('./panel/', import.meta.url)): Promise<Assets> {
  const [js, css] = await Promise.all([
    readFile(new URL('panel.js', folder), 'utf8'),
    readFile(new URL('panel.css', folder), 'utf8'),
  ]);
  return assetsOf(js, css);
}

function sha256(body: string, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(body).digest(encoding);
}
