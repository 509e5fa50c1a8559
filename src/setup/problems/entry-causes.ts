import type { ConfigEntry } from '../../ha/entries.ts';
import type { LogLine } from '../../ha/log.ts';
import { text } from '../../i18n/text.ts';
import { TeslaError } from '../../tesla/errors.ts';
import { hostedKeyIsOurs } from '../hosted-key.ts';
import { problem } from '../problem.ts';
import { FORBIDDEN } from '../refused-entries.ts';
import { standing, wantedRegions } from '../regions.ts';
import type { Problem } from '../step.ts';
import type { World } from '../world.ts';
import { entryProblem, lineOf } from './sign-in.ts';
import { passes, teslaProblem } from './tesla.ts';

/** Whether it is Tesla's "A condition has not been met", whatever its cause. */
export function isPrecondition({ code }: Problem): boolean {
  return code.startsWith('entry.precondition');
}

/**
 * What keeps an entry from loading. A message that has several causes is told with the one that the other checks bear out.
 *
 * @param log what Core logged about it, the newest first.
 */
export function entryProblems(world: World, entry: ConfigEntry, log: readonly LogLine[]): Problem[] {
  const found = entryProblem(entry, log);
  if (isPrecondition(found)) return preconditionProblems(world, found);
  if (found.code === FORBIDDEN) return [refusalProblem(world, entry, found.evidence)];
  // Core says no reason here: its log alone names the scope (core#132298, #151463; measured).
  const scope = entry.reason === undefined ? unknownScopeIn(lineOf(log) ?? '') : undefined;
  if (scope === undefined) return [found];
  return [problem('entry.unknown-scope', { scope }, { subject: entry.title, evidence: found.evidence })];
}

/**
 * What a 403 means that Tesla answers to Home Assistant for an entry: as Tesla told this app.
 *
 * @param evidence what Home Assistant says of it.
 */
function refusalProblem(world: World, entry: ConfigEntry, evidence: readonly string[]): Problem {
  const told = world.refusals.value?.[entry.id];
  const because = (...words: readonly string[]) => ({ subject: entry.title, evidence: [...evidence, ...words] });
  if (told?.state === 'no-scopes') return problem('tesla.missing-scopes', {}, because(told.scopes.join(' ')));
  if (overLimit(world)) return problem('tesla.billing-limit', {}, because());
  if (told?.state === 'refused') {
    const { error } = told;
    const details = because(error.evidence ?? '');
    // What passes says why the question failed, and nothing of the refusal.
    return passes(error) ? problem(FORBIDDEN, {}, details) : teslaProblem(error, details);
  }
  return problem(acceptsAgain(world, entry) ? 'entry.forbidden-passed' : FORBIDDEN, {}, because());
}

/** What keeps these entries from loading. */
export function troublesOf(world: World, entries: readonly ConfigEntry[]): Problem[] {
  return entries.flatMap((entry) => entryProblems(world, entry, world.log.value ?? []));
}

/** Whether Tesla accepts again what it refused to Home Assistant, and the entry was not loaded anew since. */
export function acceptsAgain({ refusals, outcomes }: World, { id }: ConfigEntry): boolean {
  return refusals.value?.[id]?.state === 'accepted' && (outcomes['sign-in.reload']?.at ?? 0) < (refusals.at ?? 0);
}

/** What Tesla answered to us may tell whether the account is over its limit. */
function overLimit({ pairing, registrations }: World): boolean {
  const answers = Object.values(registrations.value ?? {}).flatMap((told) => ('error' in told ? [told.error] : []));
  return [pairing.error, ...answers].some((error) => error instanceof TeslaError && error.code === 'exceeded-limit');
}

function unknownScopeIn(line: string): string | undefined {
  return /'([\w-]+)' is not a valid Scope/.exec(line)?.[1];
}

/** 412 has three causes (manual-way, core#136500): not registered in the region, the key not to be fetched, another app than that of the pair. */
function preconditionProblems(world: World, found: Problem): Problem[] {
  const missing = wantedRegions(world).filter((region) => standing(world, region) === 'missing');
  const others = wantedRegions(world).filter((region) => standing(world, region) === 'other-key');
  const tokens = Object.values(world.partnerTokens.value ?? {});
  const refused =
    tokens.length > 0 && tokens.every((answer) => answer instanceof TeslaError && answer.code === 'unauthorized-client');
  const { domain = '?' } = world.settings;
  const { evidence } = found;
  const causes = [
    ...(refused ? [problem('entry.precondition-credentials', {}, { evidence })] : []),
    ...missing.map((region) => problem('entry.precondition-region', {}, { subject: text(`region.${region}`), evidence })),
    ...others.map((region) => problem('entry.precondition-other-key', {}, { subject: text(`region.${region}`), evidence })),
    ...(hostedKeyIsOurs(world) === false
      ? [problem('entry.precondition-hosting', { domain }, { subject: domain, evidence })]
      : []),
  ];
  if (causes.length > 0) return causes;
  const looked = world.registrations.value !== undefined && world.partnerTokens.value !== undefined;
  return [looked ? problem('entry.precondition-none', { domain }, { evidence }) : found];
}
