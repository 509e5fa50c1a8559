import { readTeslaError } from '../../tesla/read-error.ts';
import { redact } from '../../tesla/redact.ts';
import { type PlainCode, plainProblem, problem } from '../problem.ts';
import type { Problem } from '../step.ts';
import { coreEntry } from './messages/core-entry.ts';
import { codesIn, messages } from './messages/index.ts';
import { teslaProblem } from './tesla.ts';

/** What libraries say of servers and tokens also stands inside what Tesla says of something else: it is looked for last. */
const special = messages.filter((message) => !coreEntry.includes(message));

/** No message has more causes than a person wants to read about. */
const MOST = 3;
/** Of a pasted log so much is shown back. */
const LONGEST = 4_000;

/**
 * Explains a message that somebody saw: on Tesla's pages, in Home Assistant's dialogs or log, in the Tesla app. The likeliest cause first;
 * one that nobody knows is shown whole.
 */
export function explain(pasted: string): Problem[] {
  // As it comes from a web page or a log: with line breaks, HTML's entities and other quotes.
  const text = pasted
    .replaceAll(/&#0?39;|&apos;|[‘’´`]/g, "'")
    .replaceAll(/&quot;|[“”]/g, '"')
    .replaceAll(/<[^>]{1,200}>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const details = { evidence: [redact(pasted.trim()).slice(0, LONGEST)] };
  const said = (codes: readonly PlainCode[]): Problem[] => codes.slice(0, MOST).map((code) => plainProblem(code, details));
  const known = codesIn(text, special);
  if (known.length > 0) return said(known);
  const answer = readTeslaError(0, jsonIn(text), new Headers(), { region: 'na', endpoint: '' });
  if (answer.code !== 'unknown') {
    const { subject: _region, ...about } = teslaProblem(answer);
    return [{ ...about, evidence: details.evidence }];
  }
  const reasons = codesIn(text, coreEntry);
  return reasons.length > 0 ? said(reasons) : [problem('unknown', { text: redact(text).slice(0, 300) }, details)];
}

/** Tesla's own answer inside a line of a log, where there is one. */
function jsonIn(text: string): string {
  return /\{.*\}/.exec(text)?.[0] ?? text;
}
