import { redact } from '../../tesla/redact.ts';
import { type PlainCode, plainProblem, problem } from '../problem.ts';
import type { Problem } from '../step.ts';
import { coreEntry } from './messages/core-entry.ts';
import { codesIn, messages } from './messages/index.ts';
import { plainText } from './pasted.ts';
import { answerProblem } from './tesla.ts';

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
  const text = plainText(pasted);
  const safe = redact(text);
  // A secret that its form hides is seen in the plain words alone: they are shown then.
  const details = { evidence: [(safe === text ? redact(pasted.trim()) : safe).slice(0, LONGEST)] };
  const said = (codes: readonly PlainCode[]): Problem[] => codes.slice(0, MOST).map((code) => plainProblem(code, details));
  const known = codesIn(text, special);
  if (known.length > 0) return said(known);
  const answer = answerProblem(jsonIn(text), details);
  if (answer !== undefined) return [answer];
  const reasons = codesIn(text, coreEntry);
  return reasons.length > 0 ? said(reasons) : [problem('unknown', { text: safe.slice(0, 300) }, details)];
}

/** Tesla's own answer inside a line of a log, where there is one. */
function jsonIn(text: string): string {
  return /\{.*\}/.exec(text)?.[0] ?? text;
}
