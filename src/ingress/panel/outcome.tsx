import { text } from '../../i18n/text.ts';
import type { ActionOffer } from '../../setup/step.ts';
import { type Outcome, type Place, usePanel, useSay } from './context.ts';
import { offerKey } from './drafts.ts';
import { Icon } from './icons.tsx';
import { ProblemBox } from './problem.tsx';

/** Tells, beside the action, that it did not come off and why. */
export function OutcomeBox({ place, outcome }: { readonly place: Place; readonly outcome: Outcome }) {
  const say = useSay();
  const { dismiss } = usePanel();
  return (
    <div class="outcome" role="alert">
      <div class="outcome-head">
        <Icon name="problem" />
        <p>{say(outcome.message)}</p>
        <button type="button" class="icon-button" aria-label={say(text('panel.error.dismiss'))} onClick={() => dismiss(place)}>
          <Icon name="close" />
        </button>
      </div>
      {outcome.problems.map((problem) => (
        <ProblemBox key={`${problem.code} ${problem.subject ?? ''}`} problem={problem} />
      ))}
    </div>
  );
}

/** Shows that an action of this place is under way. */
export function Running({ place, actions }: { readonly place: Place; readonly actions: readonly ActionOffer[] }) {
  const say = useSay();
  const { running, sending } = usePanel();
  const offered = actions.some((offer) => offer.id === running?.id || offerKey(offer) === sending);
  if (!offered && running?.id.startsWith(`${place}.`) !== true) return null;
  const label =
    running === undefined ? text('panel.action.sending') : text('panel.action.running', { label: say(running.label) });
  return (
    <div class="running">
      <p class="secondary">{say(label)}</p>
      <div class="progress" role="progressbar" aria-label={say(label)} />
    </div>
  );
}
