import { type Text, text } from '../i18n/text.ts';
import { type AddressMap, mapLink } from '../net/addresses.ts';
import { setupOffers } from './setup-actions.ts';
import type { ActionOffer, Finding, Snapshot, Step, StepView } from './step.ts';
import type { World } from './world.ts';

/** Lets every step check the world; links to Tesla lead where the address map says. */
export function checkAll(steps: readonly Step[], world: World, addresses: AddressMap): StepView[] {
  return steps.map(({ id, title, check }) => {
    const found = check(world);
    const links = found.links.map((link) => (link.kind === 'external' ? { ...link, url: mapLink(addresses, link.url) } : link));
    return { id, title, ...found, links };
  });
}

function summaryOf(views: readonly Finding[], world: World): Text {
  if (views.every(({ status }) => status === 'done')) {
    return text('summary.done');
  }
  if (!world.settings.automatic) {
    return text('summary.begin');
  }
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
): Pick<Snapshot, 'summary' | 'automatic' | 'actions' | 'steps'> {
  return { summary: summaryOf(views, world), automatic: world.settings.automatic, actions: setupOffers(world), steps: views };
}

/** The offers that need no person, in the order of the steps. */
export function automaticOffers(views: readonly StepView[]): ActionOffer[] {
  return views.flatMap(({ actions }) => actions.filter(({ automatic }) => automatic === true));
}
