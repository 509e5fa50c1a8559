import type { LogLine } from '../../ha/log.ts';
import { text } from '../../i18n/text.ts';
import { signInPages } from '../outside-pages.ts';
import { problem } from '../problem.ts';
import { formProblem } from '../problems/sign-in.ts';
import { ownRegion, standing, unregistered } from '../regions.ts';
import { isKnownForm } from '../sign-in-actions.ts';
import type { OwnFlow } from '../sign-in-flow.ts';
import { type ActionOffer, type Finding, finding, type Link } from '../step.ts';
import type { World } from '../world.ts';
import { unlessBarred } from './sign-in-barred.ts';

/** Begins a flow of our own. */
export const start: ActionOffer = { id: 'sign-in.start', label: text('action.sign-in.start'), primary: true };

/** Gives our flow up. */
export const abandon: ActionOffer = { id: 'sign-in.abandon', label: text('action.sign-in.abandon') };

/** Loads what is not loaded. */
export const reload: ActionOffer = { id: 'sign-in.reload', label: text('action.sign-in.reload'), primary: true };

/** Where a person can go on by hand. */
export const inHomeAssistant: Link = {
  kind: 'home-assistant',
  label: text('link.integration'),
  url: '/config/integrations/integration/tesla_fleet',
};

/** Core writes its log a moment before what it is about can be seen, in milliseconds. */
const AHEAD = 60_000;

/** What Core has logged about what was first seen then (milliseconds of the epoch). */
export function logSince({ log }: World, since: number): readonly LogLine[] {
  return (log.value ?? []).filter(({ at }) => at >= since - AHEAD);
}

/** How to begin anew: of an entry that is there Core begins a reauth when it is loaded; a flow of our own would only end as a second one. */
function anew(world: World): ActionOffer[] {
  return world.entries.value?.length === 0
    ? [{ ...start, primary: false, label: text('action.sign-in.restart') }]
    : [{ ...reload, primary: false }];
}

/** Core keeps a removed credential in an open flow, and the entry that comes of it cannot load: it does not find it again. */
function lostItsCredential({ credentials, settings }: World): boolean {
  const all = credentials.value;
  return (
    settings.begunWith !== undefined && all !== undefined && !all.some(({ authDomain }) => authDomain === settings.begunWith)
  );
}

/** Our flow is under way: at Tesla's page, or at a form. */
export function checkUnderWay(world: World, own: OwnFlow): Finding {
  if (own.type === 'external') {
    if (lostItsCredential(world)) {
      const waiting = { for: text('wait.earlier-steps'), since: world.credentials.since };
      const actions = [{ ...abandon, automatic: true }];
      return finding({ status: 'waiting', summary: text('step.sign-in.earlier'), waiting, actions });
    }
    // Tesla shows "No policy rules" to whom is sent there too early.
    if (world.entries.value?.length === 0 && ['missing', 'other-key'].includes(standing(world, ownRegion(world)))) {
      const waiting = { for: text('wait.earlier-steps'), since: world.registrations.since };
      return finding({ status: 'waiting', summary: text('step.sign-in.earlier'), waiting });
    }
    const link: Link = { kind: 'external', label: text('link.sign-in'), url: own.url, primary: true };
    const open = finding({
      status: 'todo',
      summary: text('step.sign-in.open'),
      pages: signInPages(new URL(own.url).host),
      links: [link],
      actions: world.entries.value?.length === 0 ? anew(world) : [],
    });
    return unlessBarred(world, open);
  }
  if (own.type === 'form' && isKnownForm(own.step_id)) {
    const trouble = formProblem(own, logSince(world, world.flows.since), unregistered(world).length === 0);
    const label = trouble === undefined ? text('action.sign-in.continue') : text('action.try-again');
    const go: ActionOffer = {
      id: 'sign-in.continue',
      label,
      input: { flowId: own.flow_id },
      primary: true,
      automatic: trouble === undefined,
    };
    return trouble === undefined
      ? finding({
          status: 'waiting',
          summary: text('step.sign-in.finishing'),
          actions: [go],
          waiting: { for: text('wait.core'), since: world.flows.since },
        })
      : finding({
          status: 'problem',
          summary: text('step.sign-in.refused'),
          problems: [trouble],
          actions: [go, ...anew(world)],
        });
  }
  if (own.type === 'form' || own.type === 'menu') {
    const unknown = problem('sign-in.unknown-step', { step: own.step_id });
    return finding({
      status: 'todo',
      summary: text('step.sign-in.by-hand'),
      problems: [unknown],
      links: [inHomeAssistant],
      actions: anew(world),
    });
  }
  return finding({
    status: 'waiting',
    summary: text('step.sign-in.finishing'),
    waiting: { for: text('wait.core'), since: world.flows.since },
  });
}
