import { isIP } from 'node:net';
import { rowText } from '../i18n/journal.ts';
import { say, type Text, type Words } from '../i18n/text.ts';
import { redact } from '../tesla/redact.ts';
import type { Snapshot, StepView } from './step.ts';
import type { Mistake } from './unexpected.ts';

/** What tells of a person, and what stands in its place; the first that fits. */
const personal: readonly (readonly [RegExp, string])[] = [
  [/\b[\w.+-]+@[\w-]+(\.[\w-]+)+/g, 'EMAIL'],
  // VINs, whole or by their end (ISO 3779: no I, O, Q).
  [/\b[A-HJ-NPR-Z0-9]{17}\b/g, 'VIN'],
  [/…[A-HJ-NPR-Z0-9]{4,8}\b/g, 'VIN'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, 'ID'],
  [/\b[0-9a-f]{32,}\b/gi, 'HEX'],
  [/-?\b\d{1,3}\.\d{4,}\s*,\s*-?\d{1,3}\.\d{4,}/g, 'PLACE'],
  [/\b(latitude|longitude|lat|lon|lng)("?\s*[:=]\s*"?)-?\d+(\.\d+)?/gi, '$1$2PLACE'],
  [/\b\d{9,}\b/g, 'NUMBER'],
];

/** Names that are in such a report for everyone. */
const known = /(^|\.)(tesla\.com|tesla\.cn|home-assistant\.io|github\.com|fleetkey\.cc)$/i;
const names = /\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b/gi;
const ipv4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g;
const ipv6 = /(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}/gi;

/** An address may stand before a colon of the sentence. */
function hideIpv6(found: string): string {
  const colon = found.endsWith(':') && !found.endsWith('::') ? ':' : '';
  return isIP(found.slice(0, found.length - colon.length)) === 6 ? `ADDRESS${colon}` : found;
}

/**
 * Takes out of a text what tells of a person: secrets, names, addresses, vehicles, accounts, places. `given`: what is known to
 * be theirs.
 *
 * @internal exported for tests
 */
export function scrub(raw: string, given: readonly string[] = []): string {
  let safe = redact(raw);
  // The longest first: one may be a part of another.
  for (const each of given.filter((one) => one.length >= 5).toSorted((one, other) => other.length - one.length)) {
    safe = safe.replaceAll(each, 'YOURS');
  }
  for (const [pattern, replacement] of personal) safe = safe.replaceAll(pattern, replacement);
  safe = safe.replaceAll(ipv4, 'ADDRESS').replaceAll(ipv6, hideIpv6);
  return safe.replaceAll(names, (found) => {
    if (known.test(found)) return found;
    // A file or a code of ours is no domain.
    return /\.(py|ts|js|pem|key|ya?ml|json|conf|db)$/i.test(found) || /^(hosting|tesla|problem|step|journal)\./.test(found)
      ? found
      : 'DOMAIN';
  });
}

/** Values that belong to the person, as the facts show them. */
function givenBy({ facts }: StepView): string[] {
  return facts.flatMap(({ label, value }) => {
    // What Tesla's form holds of theirs is the domain, which is given by a fact of its own.
    if (typeof label === 'string') return [];
    const mine = /^fact\.(domain|client-id|vehicle|account|fingerprint)/.test(label.key);
    const named = Object.values(label.params ?? {}).map(String);
    return [...(mine && typeof value === 'string' ? [value] : []), ...named];
  });
}

/** Names that people give are left out where it is known that they are names: short ones are in other words, too. */
function nameless(said: Text): Text {
  return said.params !== undefined && 'names' in said.params ? { ...said, params: { ...said.params, names: 'YOURS' } } : said;
}

function nameOf(url: string | undefined): string[] {
  return url === undefined || !URL.canParse(url) ? [] : [new URL(url).hostname];
}

export interface ReportOptions {
  readonly words: Words;
  readonly version: string;
  readonly mistakes: readonly Mistake[];
}

/** Where in our code something was thrown, as Node writes it; of the person nothing is in there. */
const frame = /^ {4}at (?:async )?(?:[\w.<>#$[\] ]+ \()?(?:file:|node:|\/)[^\s()]*:\d+:\d+\)?$/;

function mistakeLines({ where, since, times, stack }: Mistake, clean: (raw: string) => string): string[] {
  const lines = stack.split('\n').map((line) => (frame.test(line) ? line.trim() : clean(line)));
  return [
    `- **${where}**: since ${new Date(since).toISOString()}, ${times} times`,
    ...lines.map((line) => `  - \`${quoted(line)}\``),
  ];
}

/** Fit to stand between backticks. */
function quoted(line: string): string {
  return line.replaceAll('`', '’').replaceAll(/\s+/g, ' ').slice(0, 500);
}

/**
 * A report in Markdown to paste into a forum: how each step stands, what is wrong with the raw evidence, what nobody expected, and the
 * journal. Nothing that tells of the person is in it; facts are left out as a whole.
 */
export function reportOf(snapshot: Snapshot, { words, version, mistakes }: ReportOptions): string {
  const { steps, journal, summary } = snapshot;
  const given = steps.flatMap((step) => [
    ...givenBy(step),
    ...step.links.flatMap(({ url }) => nameOf(url)).filter((name) => !known.test(name)),
  ]);
  const clean = (raw: string): string => scrub(raw, given);
  const core = steps
    .find(({ id }) => id === 'home-assistant')
    ?.facts.find(({ label }) => typeof label !== 'string' && label.key === 'fact.version')?.value;
  const lines = [
    '# Tesla Fleet Setup: report',
    '',
    `Version ${version}, Home Assistant ${typeof core === 'string' ? core : '?'}, ${new Date(snapshot.at).toISOString()}`,
    '',
    clean(say(words, nameless(summary))),
    '',
    ...steps.flatMap((step) => [
      `- **${say(words, step.title)}**: ${step.status}. ${clean(say(words, nameless(step.summary)))}`,
      ...step.problems.flatMap((problem) => [
        `  - \`${problem.code}\`: ${clean(say(words, problem.what))}`,
        ...problem.evidence.map((line) => `    - \`${quoted(clean(line))}\``),
      ]),
    ]),
    '',
    ...(mistakes.length === 0 ? [] : ['## Unexpected', '', ...mistakes.flatMap((mistake) => mistakeLines(mistake, clean)), '']),
    '## Journal',
    '',
    ...journal.map(
      ({ at, by, what }) => `- ${new Date(at).toISOString()} (${by}) ${clean(say(words, nameless(rowText(what, words))))}`,
    ),
    '',
  ];
  return lines.join('\n');
}
