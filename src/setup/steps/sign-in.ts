import { z } from 'zod';
import { restartCore } from '../../ha/custom-integration.ts';
import type { ConfigEntry } from '../../ha/entries.ts';
import { type Text, text } from '../../i18n/text.ts';
import { action } from '../action.ts';
import { sortCredentials } from '../chosen-credential.ts';
import { askConsent } from '../consent-actions.ts';
import { IN_PROGRESS } from '../other-dialogs.ts';
import { problem } from '../problem.ts';
import { acceptsAgain, isPrecondition, troublesOf } from '../problems/entry-causes.ts';
import { recognise } from '../problems/recognise.ts';
import { abortProblem, isRefusal } from '../problems/sign-in.ts';
import { readyForSignIn, unregistered, wantedRegions } from '../regions.ts';
import { closeOthers, continueSignIn, enableEntries, reloadEntries, startSignIn, takeKey } from '../sign-in-actions.ts';
import type { OwnFlow } from '../sign-in-flow.ts';
import { type ActionOffer, type Finding, finding, type Problem } from '../step.ts';
import type { World } from '../world.ts';
import { hasMy } from './home-assistant.ts';
import { checkAgain, reauthProblems } from './sign-in-again.ts';
import { unlessBarred } from './sign-in-barred.ts';
import { checkLoaded, consentOffers } from './sign-in-loaded.ts';
import { abandon, checkUnderWay, inHomeAssistant, logSince, reload, start } from './sign-in-under-way.ts';
import type { Step } from './step.ts';

function check(world: World): Finding {
  const entries = world.entries.value;
  const flows = world.flows.value;
  if (entries === undefined || flows === undefined) {
    const error = world.entries.error ?? world.flows.error;
    return finding({
      status: 'unknown',
      summary: text('step.sign-in.not-seen'),
      problems: error === undefined ? [] : [recognise(error)],
    });
  }
  const enabled = entries.filter((entry) => entry.disabledBy === undefined);
  const facts = entries.map((entry) => ({
    // An entry is called by its account's id, which nobody knows by heart: it is only there to tell several apart.
    label: entries.length === 1 ? text('fact.account') : text('fact.accounts', { title: entry.title }),
    value: stateOf(entry),
  }));
  if (entries.length > 0 && enabled.length === 0) {
    const enable: ActionOffer = { id: 'sign-in.enable', label: text('action.sign-in.enable'), primary: true };
    return finding({
      status: 'todo',
      summary: text('step.sign-in.disabled'),
      facts,
      actions: [enable],
      links: [inHomeAssistant],
    });
  }
  const broken = enabled.filter((entry) => entry.state !== 'loaded');
  const { own } = flows;
  const ownIsReauth = flows.reauth.some(({ flowId }) => flowId === own?.flow_id);
  const underWay = ['external', 'external_done', 'form', 'menu', 'progress', 'progress_done'].includes(own?.type ?? '');
  if (own !== undefined && underWay && world.settings.signInWanted === true) {
    const found = checkUnderWay(world, own);
    const others = found.actions.filter(({ id }) => id !== abandon.id);
    return { ...found, facts, actions: [...others, found.actions.find(({ id }) => id === abandon.id) ?? abandon] };
  }
  // Core begins a reauth also while the entry stays loaded.
  if (enabled.length > 0 && broken.length === 0 && flows.reauth.length === 0) {
    return checkLoaded(world, enabled, own, facts);
  }
  if (own !== undefined && underWay && (ownIsReauth || enabled.length === 0 || broken.length > 0)) {
    const found = checkUnderWay(world, own);
    const why = ownIsReauth && found.problems.length === 0 ? reauthProblems(world, enabled) : found.problems;
    // A sign-in is not the only way: what was refused for a moment only is mended by a reload.
    const more = ownIsReauth && !found.actions.some(({ id }) => id === reload.id) ? [{ ...reload, primary: false }] : [];
    return { ...found, facts, problems: why, actions: [...found.actions, ...more] };
  }
  const again = checkAgain(world, enabled, own);
  if (again !== undefined) {
    return unlessBarred(world, { ...again, facts });
  }
  if (broken.length > 0) {
    const found = checkBroken(world, broken, own);
    const refused = own !== undefined && own.flow_id === world.settings.otherDialogs?.refused;
    return { ...(refused ? unlessBarred(world, found) : found), facts };
  }
  return enabled.length > 0 ? checkLoaded(world, enabled, own, facts) : checkNone(world, own);
}

/** What goes over while Core tries again; anything else needs somebody. */
export const passing: ReadonlySet<string> = new Set([
  'entry.rate-limited',
  'entry.vehicle-asleep',
  'entry.out-of-region',
  'entry.forbidden-passed',
  'entry.unknown',
  'tesla.down',
]);

/** An entry is there, but not loaded, and no flow is under way. */
function checkBroken(world: World, broken: readonly ConfigEntry[], own: OwnFlow | undefined): Finding {
  const ended = own?.type === 'abort' ? abortProblem(own.reason) : undefined;
  const problems = [...(ended === undefined ? [] : [ended]), ...troublesOf(world, broken)];
  if (broken.some((entry) => ['setup_in_progress', 'unload_in_progress'].includes(entry.state))) {
    return finding({
      status: 'waiting',
      summary: text('step.sign-in.loading'),
      waiting: { for: text('wait.core'), since: world.entries.since },
    });
  }
  if (sortCredentials(world)?.chosen === undefined) {
    return finding({ status: 'problem', summary: text('step.sign-in.credentials-first'), problems, links: [inHomeAssistant] });
  }
  // Only a new consent gives or takes away a permission.
  if (problems.some(({ code }) => code === 'entry.unknown-scope' || code === 'tesla.missing-scopes')) {
    const actions = [...consentOffers(world, broken, true), { ...reload, primary: false }];
    return finding({ status: 'problem', summary: text('step.sign-in.failed'), problems, actions, links: [inHomeAssistant] });
  }
  const retrying = broken.every((entry) => entry.state === 'setup_retry');
  // Core tries again by itself, with longer and longer pauses: once the cause is gone, a reload saves the waiting.
  const causeGone =
    (unregistered(world).length === 0 && problems.some(isPrecondition)) || broken.some((entry) => acceptsAgain(world, entry));
  // Who said no is not asked again at once.
  const automatic = (!retrying && !(own?.type === 'abort' && isRefusal(own.reason))) || causeGone;
  return finding({
    status: retrying && problems.every(({ code }) => passing.has(code)) ? 'waiting' : 'problem',
    summary: retrying ? text('step.sign-in.retrying') : text('step.sign-in.failed'),
    problems,
    actions: [{ ...reload, automatic }],
    links: [inHomeAssistant],
    ...(retrying ? { waiting: { for: text('wait.core-retry'), since: world.entries.since } } : {}),
  });
}

/** Core's own word for the state where we have none. */
function stateOf({ disabledBy, state }: ConfigEntry): string | Text {
  const shown = disabledBy === undefined ? state : 'disabled';
  const known = (['loaded', 'setup_retry', 'setup_error', 'setup_in_progress', 'not_loaded', 'disabled'] as const).find(
    (each) => each === shown,
  );
  return known === undefined ? shown : text(`fact.entry.${known}`);
}

/** No entry yet. */
function checkNone(world: World, own: OwnFlow | undefined): Finding {
  // Core has said that it made one: a list from before knows nothing of it.
  if (own?.type === 'create_entry' && (world.entries.at ?? 0) <= world.flows.since) {
    const waiting = { for: text('wait.core'), since: world.flows.since };
    return finding({ status: 'waiting', summary: text('step.sign-in.finishing'), waiting });
  }
  const problems: Problem[] = [];
  if (own?.type === 'abort' && own.reason !== IN_PROGRESS) {
    const ended = abortProblem(own.reason, logSince(world, world.flows.since));
    problems.push(...(ended === undefined ? [] : [ended]));
  } else if (own?.type === 'gone') {
    problems.push(problem('sign-in.gone', {}));
  }
  const failure = world.outcomes['sign-in.start']?.error;
  if (failure !== undefined) {
    problems.push(recognise(failure));
  }
  if (wantedRegions(world).includes('cn')) {
    return finding({ status: 'problem', summary: text('step.sign-in.china'), problems: [problem('credentials.china', {})] });
  }
  if (sortCredentials(world)?.chosen === undefined || !readyForSignIn(world) || !hasMy(world)) {
    const waiting = { for: text('wait.earlier-steps'), since: world.entries.since };
    return finding({ status: 'waiting', summary: text('step.sign-in.earlier'), problems, waiting });
  }
  const automatic = problems.length === 0 || own?.type === 'gone';
  const ready = finding({
    status: problems.length > 0 ? 'problem' : 'todo',
    summary: problems.length > 0 ? text('step.sign-in.failed') : text('step.sign-in.ready'),
    problems,
    actions: [{ ...start, automatic }],
  });
  return unlessBarred(world, ready);
}

const touches = ['flows', 'entries', 'registrations', 'devices', 'log'] as const;
const none = z.object({});

/** At least one entry is there, and each is loaded, with the scopes it needs. */
export const signIn: Step = {
  id: 'sign-in',
  title: text('step.sign-in.title'),
  check,
  actions: [
    action({
      id: 'sign-in.start',
      journal: text('journal.sign-in.start'),
      input: none,
      touches,
      run: async (ports, _, world) => await startSignIn(ports, world),
    }),
    action({
      id: 'sign-in.continue',
      journal: text('journal.sign-in.continue'),
      input: z.object({ flowId: z.string() }),
      touches,
      run: async (ports, { flowId }, world) => await continueSignIn(ports, flowId, world),
    }),
    action({
      id: 'sign-in.reload',
      journal: text('journal.sign-in.reload'),
      input: none,
      touches,
      run: async (ports, _, world, by) => await reloadEntries(ports, world, by),
    }),
    action({
      id: 'sign-in.take-key',
      journal: text('journal.sign-in.take-key'),
      input: none,
      touches,
      run: async (ports, _, world) => await takeKey(ports, world),
    }),
    action({
      id: 'sign-in.enable',
      journal: text('journal.sign-in.enable'),
      input: none,
      touches,
      run: async (ports, _, world) => await enableEntries(ports, world),
    }),
    action({
      id: 'sign-in.abandon',
      journal: text('journal.sign-in.abandon'),
      input: none,
      touches,
      run: async ({ signIn: flow }) => await flow.abandon(),
    }),
    action({
      id: 'sign-in.close-dialog',
      journal: text('journal.sign-in.close-dialog'),
      input: none,
      touches,
      run: closeOthers,
    }),
    action({
      id: 'sign-in.dialog-closed',
      journal: text('journal.sign-in.dialog-closed'),
      input: none,
      touches,
      run: async ({ signIn: flow }) => flow.lift(),
    }),
    action({
      id: 'sign-in.restart',
      journal: text('journal.sign-in.restart'),
      input: none,
      touches: [],
      run: async ({ core }) => await restartCore(core),
    }),
    action({
      id: 'sign-in.consent',
      journal: text('journal.sign-in.consent'),
      input: z.object({ entryId: z.string() }),
      touches: ['credentials', ...touches],
      run: async (ports, { entryId }, world) => await askConsent(ports, entryId, world),
    }),
    action({
      id: 'sign-in.add',
      journal: text('journal.sign-in.add'),
      input: none,
      touches,
      run: async (ports, _, world) => {
        await startSignIn(ports, world);
        ports.store.settings.set({ signInWanted: true });
      },
    }),
  ],
};
