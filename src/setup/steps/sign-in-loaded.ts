import type { ConfigEntry } from '../../ha/entries.ts';
import { text } from '../../i18n/text.ts';
import { appScopes } from '../../tesla/app-form.ts';
import { canAskConsent } from '../consent-actions.ts';
import { limitOf } from '../limits.ts';
import { problem } from '../problem.ts';
import { abortProblem } from '../problems/sign-in.ts';
import type { OwnFlow } from '../sign-in-flow.ts';
import { type ActionOffer, type Fact, type Finding, finding, type Problem } from '../step.ts';
import type { World } from '../world.ts';
import { otherDialog } from './sign-in-barred.ts';
import { abandon, inHomeAssistant } from './sign-in-under-way.ts';

/** Core reads the key file when it loads an entry, and signs with that key until it loads it anew (tesla_fleet/__init__.py). */
const takeKey: ActionOffer = { id: 'sign-in.take-key', label: text('action.sign-in.take-key'), automatic: true };

/** Offers to ask for a new consent, for each of these entries. */
export function consentOffers(world: World, entries: readonly ConfigEntry[], primary = false): ActionOffer[] {
  return entries
    .filter((entry) => canAskConsent(world, entry))
    .map((entry, index) => ({
      id: 'sign-in.consent',
      label: text('action.sign-in.consent'),
      input: { entryId: entry.id },
      confirm: text('confirm.sign-in.consent'),
      harmless: true,
      primary: primary && index === 0,
    }));
}

function missingIn({ scopes }: ConfigEntry): string[] {
  return scopes === undefined ? [] : appScopes.flatMap(({ id }) => (scopes.includes(id) ? [] : [id]));
}

/** Of an entry with fewer scopes than an energy-only app can have nothing is missing: what counts is either kind whole. */
function seesNothing({ scopes }: ConfigEntry): boolean {
  return scopes !== undefined && !scopes.includes('vehicle_device_data') && !scopes.includes('energy_device_data');
}

/** Who may see vehicles and may not command them, or sees energy products and may not set them, was perhaps never asked. */
function halfOfAKind(entry: ConfigEntry): string[] {
  const kinds = ['vehicle', 'energy'].filter((kind) => entry.scopes?.includes(`${kind}_device_data`));
  return missingIn(entry).filter((scope) => kinds.some((kind) => scope.startsWith(`${kind}_`)));
}

function labelOf(scope: string): string {
  return appScopes.find(({ id }) => id === scope)?.label ?? scope;
}

function byHand(world: World, entries: readonly ConfigEntry[]): Problem[] {
  return entries.some((entry) => !canAskConsent(world, entry)) ? [problem('sign-in.consent-by-hand', {})] : [];
}

/** Not everything was allowed, perhaps on purpose: what to do if it was not, with the button where there is one. */
function partlyProblem(world: World, entry: ConfigEntry): Problem {
  const scopes = halfOfAKind(entry).map(labelOf).join(', ');
  const found = problem('sign-in.scopes-partly', { scopes }, { subject: entry.title, evidence: [entry.scopes?.join(' ')] });
  return canAskConsent(world, entry) ? found : { ...found, remedy: text('remedy.sign-in.scopes-by-hand') };
}

/** Every entry is loaded. */
export function checkLoaded(
  world: World,
  entries: readonly ConfigEntry[],
  own: OwnFlow | undefined,
  facts: readonly Fact[],
): Finding {
  const links = [inHomeAssistant];
  const blind = entries.filter(seesNothing);
  if (blind.length > 0) {
    const problems = blind.map((entry) =>
      problem('tesla.missing-scopes', {}, { subject: entry.title, evidence: [entry.scopes?.join(' ')] }),
    );
    const actions = consentOffers(world, blind, true);
    const more = [...problems, ...byHand(world, blind)];
    return finding({ status: 'problem', summary: text('step.sign-in.scopes'), facts, problems: more, actions, links });
  }
  const partly = entries.filter((entry) => halfOfAKind(entry).length > 0);
  const notAllowed = entries.flatMap(missingIn).map(labelOf);
  const idle = own === undefined || ['gone', 'abort', 'create_entry'].includes(own.type);
  const ended = own?.type === 'abort' ? abortProblem(own.reason) : undefined;
  // That the account is there already is news only for who wanted to add one.
  const told = ended !== undefined && (world.settings.signInWanted === true || ended.code !== 'sign-in.already-configured');
  const limit = limitOf(world, entries);
  const other = own !== undefined && own.flow_id === world.settings.otherDialogs?.refused ? otherDialog(world) : undefined;
  return finding({
    status: 'done',
    summary: limit ?? text('step.sign-in.done'),
    ...(limit === undefined ? {} : { limit: { what: limit, mend: consentOffers(world, partly) } }),
    facts: notAllowed.length === 0 ? facts : [...facts, { label: text('fact.not-allowed'), value: notAllowed.join(', ') }],
    problems: [
      ...(other !== undefined ? [other.problem] : told ? [ended] : []),
      ...partly.map((entry) => partlyProblem(world, entry)),
    ],
    actions: [
      ...(other?.actions ?? []),
      ...(world.settings.keyChanged === true && world.keyFile.value?.state === 'valid' ? [takeKey] : []),
      ...(idle ? [] : [{ ...abandon, automatic: true }]),
      ...consentOffers(
        world,
        entries.filter((entry) => missingIn(entry).length > 0),
      ),
      { id: 'sign-in.add', label: text('action.sign-in.add') },
    ],
    links,
  });
}
