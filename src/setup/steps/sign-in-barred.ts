import { text } from '../../i18n/text.ts';
import { problem } from '../problem.ts';
import { asAllowed } from '../repairs.ts';
import type { ActionOffer, Finding, Problem } from '../step.ts';
import type { World } from '../world.ts';

/** How long Home Assistant may take until it is seen to restart, in milliseconds: it ends everything in it first. */
const UNTIL_AWAY = 2 * 60_000;

const close: ActionOffer = {
  id: 'sign-in.close-dialog',
  label: text('action.sign-in.close-dialog'),
  confirm: text('confirm.sign-in.close-dialog'),
  harmless: true,
  primary: true,
};
const closed: ActionOffer = { id: 'sign-in.dialog-closed', label: text('action.sign-in.dialog-closed') };
const restart: ActionOffer = {
  id: 'sign-in.restart',
  label: text('action.hosting.key-host-restart'),
  confirm: text('confirm.sign-in.restart'),
  harmless: true,
  // The surest: a dialog whose tab was closed is shown nowhere in Home Assistant.
  primary: true,
};

/** What is wrong while a dialog of Home Assistant that is not ours is open, and what mends it; undefined: none is known. */
export function otherDialog({
  settings,
}: World): { readonly problem: Problem; readonly actions: readonly ActionOffer[] } | undefined {
  const known = settings.otherDialogs;
  if (known === undefined) return undefined;
  const evidence = known.refused === undefined ? [] : ['abort: already_in_progress'];
  return known.seen.length > 0
    ? { problem: problem('sign-in.dialog-open', {}, { evidence }), actions: [close] }
    : { problem: problem('sign-in.dialog-unseen', {}, { evidence }), actions: [closed, restart] };
}

/** Whether Home Assistant is to restart on our word, and has not gone away yet. */
function isRestarting({ homeAssistant, now, outcomes }: World): boolean {
  const done = outcomes[restart.id];
  return done !== undefined && done.error === undefined && homeAssistant.since <= done.at && now - done.at < UNTIL_AWAY;
}

/**
 * A finding from which a person would go to Tesla, as it is while Core would end the sign-in after they have been there: without the link.
 * What the app does by itself goes on, up to the link: from its open flow it sees that Core was restarted.
 */
export function unlessBarred(world: World, found: Finding): Finding {
  const other = otherDialog(world);
  if (other === undefined) return found;
  if (isRestarting(world)) {
    const waiting = { for: text('wait.restart'), since: world.outcomes[restart.id]?.at ?? world.now };
    return {
      ...found,
      status: 'waiting',
      summary: text('step.sign-in.barred'),
      problems: [],
      actions: [],
      links: [],
      pages: [],
      waiting,
    };
  }
  // A reload leads nobody to Tesla either.
  const harmless = found.actions
    .map((offer) => asAllowed(offer, world.settings))
    .filter(({ id, automatic }) => id === 'sign-in.reload' || (automatic === true && world.settings.automatic === true));
  return {
    ...found,
    status: 'problem',
    summary: text('step.sign-in.barred'),
    problems: [other.problem, ...found.problems.filter(({ code }) => !code.startsWith('sign-in.'))],
    actions: [...other.actions, ...harmless.map((offer) => ({ ...offer, primary: false }))],
    links: [],
    pages: [],
  };
}
