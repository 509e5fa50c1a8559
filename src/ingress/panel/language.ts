import { languageFor } from '../../i18n/languages.ts';
import type { Words } from '../../i18n/text.ts';
import { frameDirection, frameLanguage, onFrameLanguage } from './frame.ts';
import type { Spoken } from './ports.ts';

const FIRST_RETRY = 1_000;
const LAST_RETRY = 15_000;

/** Where the sentences of each language are; the page names it beside its script. */
export type WordsPaths = Readonly<Record<string, string>>;

async function load(path: string): Promise<Words | undefined> {
  try {
    const response = await fetch(path);
    // The server is the one this page came from: the sentences go with this script.
    return response.ok ? ((await response.json()) as Words) : undefined;
  } catch (error) {
    console.warn(error);
    return undefined;
  }
}

/**
 * The sentences of the person's language, asked for until they come, with growing pauses: nothing can be said without them. A language that
 * is set meanwhile is the one that counts.
 */
export async function speakPersons(paths: WordsPaths): Promise<Spoken> {
  let pause = FIRST_RETRY;
  for (;;) {
    const language = languageFor(frameLanguage());
    const words = await load(paths[language] ?? '');
    if (words === undefined) {
      const wait = pause;
      pause = Math.min(pause * 2, LAST_RETRY);
      await new Promise((resolve) => setTimeout(resolve, wait));
    } else if (languageFor(frameLanguage()) === language) {
      document.documentElement.lang = language;
      document.documentElement.dir = frameDirection();
      return { language, words };
    }
  }
}

/**
 * Tells of every other language that the person sets in Home Assistant from now on.
 *
 * @returns ends it.
 */
export function followLanguage(paths: WordsPaths, onSpoken: (spoken: Spoken) => void): () => void {
  let loading = false;
  return onFrameLanguage(async () => {
    document.documentElement.dir = frameDirection();
    if (loading || languageFor(frameLanguage()) === document.documentElement.lang) return;
    loading = true;
    const spoken = await speakPersons(paths);
    loading = false;
    onSpoken(spoken);
  });
}
