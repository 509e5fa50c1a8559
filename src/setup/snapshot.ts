import { type Text, text } from '../i18n/text.ts';
import { type AddressMap, mapLink } from '../net/addresses.ts';
import { MOST_REPAIRS } from './attempts.ts';
import { withLate } from './late.ts';
import { problem } from './problem.ts';
import { recognise } from './problems/recognise.ts';
import { asAllowed, repairsOf } from './repairs.ts';
import { setupOffers } from './setup-actions.ts';
import type { ActionOffer, Finding, Snapshot, StepView } from './step.ts';
import type { Step } from './steps/step.ts';
import { outcomeKey, type World } from './world.ts';

/**
 * Lets every step check the world; links to Tesla lead where the address map says.
 *
 * @param isUndone whether an automatic action, by its `outcomeKey`, was taken again and again to no avail.
 */
export function checkAll(
  steps: readonly Step[],
  world: World,
  addresses: AddressMap,
  isUndone: (key: string) => boolean = () => false,
): StepView[] {
  return steps.map(({ id, title, check }) => {
    const found = leftToThePerson(withFailures(check(world), world), isUndone);
    const links = found.links.map((link) => (link.kind === 'external' ? { ...link, url: mapLink(addresses, link.url) } : link));
    const actions = found.actions.map((offer) => asAllowed(offer, world.settings));
    const waiting = found.waiting === undefined ? {} : { waiting: withLate(found.waiting) };
    return { id, title, ...found, links, actions, ...waiting };
  });
}

/** An action that the app takes by itself and that failed is told, also where the step has no word for it: nobody was there to see it. */
function withFailures(found: Finding, { outcomes }: World): Finding {
  const failed = found.actions
    .filter(({ automatic }) => automatic === true)
    .flatMap(({ id, input }) => outcomes[outcomeKey(id, input)]?.error ?? [])
    .map(recognise)
    .filter(({ code }) => !found.problems.some((told) => told.code === code));
  if (failed.length === 0) {
    return found;
  }
  return { ...found, status: found.status === 'todo' ? 'problem' : found.status, problems: [...failed, ...found.problems] };
}

/** What was put right again and again, and was undone each time, is not put right once more without a person. */
function leftToThePerson(found: Finding, isUndone: (key: string) => boolean): Finding {
  const stops = ({ automatic, id, input }: ActionOffer): boolean => automatic === true && isUndone(outcomeKey(id, input));
  if (!found.actions.some(stops)) return found;
  return {
    ...found,
    status: found.status === 'done' ? 'done' : 'problem',
    problems: [...found.problems, problem('repair.undone', { count: MOST_REPAIRS })],
    actions: found.actions.map((offer) => (stops(offer) ? { ...offer, automatic: false } : offer)),
  };
}

/** What is to be told above all steps: a limit, unless there is something graver, or something to do first. */
function limitOnTop(views: readonly Finding[]): Finding['limit'] {
  if (views.some(({ status }) => status === 'problem')) return undefined;
  const todo = views.find(({ status }) => status === 'todo');
  return todo === undefined ? views.find(({ status, limit }) => status === 'done' && limit !== undefined)?.limit : todo.limit;
}

function summaryOf(views: readonly Finding[], world: World): Text {
  const { automatic } = world.settings;
  const limit = limitOnTop(views)?.what;
  if (views.every(({ status }) => status === 'done')) {
    return limit ?? text(automatic === false ? 'summary.done-paused' : 'summary.done');
  }
  if (automatic !== true) {
    if (automatic === false) return text('summary.paused');
    // Home Assistant itself is always there: a check-up is one of something that somebody has made.
    const well = views.filter(({ status }) => status === 'done').length;
    return well > 1 ? text('summary.check-up', { well, all: views.length }) : text('summary.begin');
  }
  if (limit !== undefined) return limit;
  const first = views.find(({ status }) => status !== 'done')?.status ?? 'done';
  const telling = views.some(({ status }) => status === 'problem')
    ? 'problem'
    : views.some(({ status }) => status === 'todo')
      ? 'todo'
      : first;
  return text(`summary.${telling}`);
}

/** What the panel shows of the world, besides what the engine itself knows. */
export function snapshotOf(
  views: readonly StepView[],
  world: World,
): Pick<Snapshot, 'summary' | 'automatic' | 'actions' | 'plan' | 'repairs' | 'steps'> {
  return {
    summary: summaryOf(views, world),
    automatic: world.settings.automatic === true,
    plan: world.settings.automatic === true ? [] : automaticOffers(views).map(({ label }) => label),
    repairs: repairsOf(world.settings),
    actions: [...setupOffers(world), ...(limitOnTop(views)?.mend ?? [])],
    steps: views,
  };
}

/** The offers that need no person, in the order of the steps. */
export function automaticOffers(views: readonly StepView[]): ActionOffer[] {
  return views.flatMap(({ actions }) => actions.filter(({ automatic }) => automatic === true));
}
