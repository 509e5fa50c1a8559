import type { PlainCode } from '../../problem.ts';
import { coreEntry } from './core-entry.ts';
import { coreFlow } from './core-flow.ts';
import type { Message } from './message.ts';
import { services } from './services.ts';
import { teslaPages } from './tesla-pages.ts';

/** Every message of the catalogue besides Tesla's answers to programs (src/tesla/answer-table.ts). */
export const messages: readonly Message[] = [...teslaPages, ...coreFlow, ...services, ...coreEntry];

/** What a text is about, by these messages; the likeliest first. */
export function codesIn(text: string, among: readonly Message[] = messages): PlainCode[] {
  return [...new Set(among.filter((message) => message.text.test(text)).flatMap((message) => message.codes))];
}
