import type { ConfigEntry } from '../../ha/entries.ts';
import { text } from '../../i18n/text.ts';
import { sortCredentials } from '../chosen-credential.ts';
import { plainProblem } from '../problem.ts';
import { troublesOf } from '../problems/entry-causes.ts';
import { isRenewalRefused, RENEWAL_REFUSED, triesToCome } from '../renewal.ts';
import type { OwnFlow } from '../sign-in-flow.ts';
import { type ActionOffer, type Finding, finding, type Problem } from '../step.ts';
import type { World } from '../world.ts';
import { hasMy } from './home-assistant.ts';
import { inHomeAssistant, reload } from './sign-in-under-way.ts';

/** Why Core asks for a new sign-in; it does so of an entry that is loaded, too. */
export function reauthProblems(world: World, enabled: readonly ConfigEntry[]): Problem[] {
  const asked = new Set(world.flows.value?.reauth.map(({ entryId }) => entryId));
  const loaded = enabled.filter(({ id, state }) => state === 'loaded' && asked.has(id));
  const broken = enabled.filter(({ state }) => state !== 'loaded');
  const chosen = sortCredentials(world)?.chosen;
  return [
    // A credential that is there again was taken away to have the sign-in asked for.
    ...troublesOf(world, broken).filter(({ code }) => code !== 'entry.credential-gone' || chosen === undefined),
    ...loaded.map((entry) =>
      plainProblem(isRenewalRefused(world, entry) ? RENEWAL_REFUSED : 'entry.token-refused', { subject: entry.title }),
    ),
  ];
}

/** Core asks for a new sign-in, and nobody has begun it; undefined where it does not. */
export function checkAgain(world: World, enabled: readonly ConfigEntry[], own: OwnFlow | undefined): Finding | undefined {
  const tries = triesToCome(world);
  const open = world.flows.value?.reauth.filter(({ flowId }) => flowId !== own?.flow_id) ?? [];
  const reauth = open.find(({ entryId }) => !tries.has(entryId)) ?? open[0];
  if (reauth === undefined) return undefined;
  const problems = reauthProblems(world, enabled);
  // Without a credential Core would only end it.
  if (!hasMy(world) || sortCredentials(world)?.chosen === undefined) {
    return finding({ status: 'problem', summary: text('step.sign-in.again'), problems, links: [inHomeAssistant] });
  }
  const next = tries.get(reauth.entryId);
  const times = [...tries.values()].map(({ at }) => at);
  const actions: ActionOffer[] = [
    {
      id: 'sign-in.continue',
      label: text('action.sign-in.again'),
      input: { flowId: reauth.flowId },
      primary: true,
      // It stands where a reload ends it, until somebody goes on with it.
      automatic: next === undefined,
    },
    { ...reload, primary: false, ...(times.length === 0 ? {} : { automatic: true, notBefore: Math.min(...times) }) },
  ];
  if (next === undefined) return finding({ status: 'problem', summary: text('step.sign-in.again'), problems, actions });
  return finding({
    // What the first try mends is not told as broken.
    status: next.made === 0 ? 'waiting' : 'problem',
    summary: text('step.sign-in.renewal'),
    problems,
    actions,
    waiting: { for: text('wait.reload'), since: world.flows.since, until: Math.min(...times) },
  });
}
