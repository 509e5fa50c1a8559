import type { en } from './en.ts';

/** Key of a sentence or word that a person may see. */
export type TextKey = keyof typeof en;

type Names<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** The parameters that the English sentence of a key asks for. */
export type TextParams<Key extends TextKey> = { readonly [Name in Names<(typeof en)[Key]>]: string | number };

/** A sentence not yet in any language: it crosses borders (snapshot, journal) like this and becomes words at the very end. */
export interface Text {
  readonly key: TextKey;
  readonly params?: Readonly<Record<string, string | number>>;
}

type Arguments<Key extends TextKey> = [Names<(typeof en)[Key]>] extends [never] ? [] : [params: TextParams<Key>];

/** Makes a text; the compiler holds the parameters to the English sentence. */
export function text<Key extends TextKey>(key: Key, ...[params]: Arguments<Key>): Text {
  return params === undefined ? { key } : { key, params };
}

/** All sentences of one language, typed against English. */
export type Words = { readonly [Key in TextKey]: string };

/** Turns a text into words of a language. A parameter that is missing stays visible as `{name}`. */
export function say(words: Words, { key, params = {} }: Text): string {
  return words[key].replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => String(params[name] ?? placeholder));
}
