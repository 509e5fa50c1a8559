import { text } from '../../i18n/text.ts';
import { problem } from '../problem.ts';
import { formProblem } from '../problems/sign-in.ts';
import { unregistered } from '../regions.ts';
import { isKnownForm } from '../sign-in-actions.ts';
import type { OwnFlow } from '../sign-in-flow.ts';
import { type ActionOffer, type Finding, finding, type Link } from '../step.ts';
import type { World } from '../world.ts';

/** Begins a flow of our own. */
export const start: ActionOffer = { id: 'sign-in.start', label: text('action.sign-in.start'), primary: true };

/** Where a person can go on by hand. */
export const inHomeAssistant: Link = {
  kind: 'home-assistant',
  label: text('link.integration'),
  url: '/config/integrations/integration/tesla_fleet',
};

/** Our flow is under way: at Tesla's page, or at a form. */
export function checkUnderWay(world: World, own: OwnFlow): Finding {
  if (own.type === 'external') {
    const link: Link = { kind: 'external', label: text('link.sign-in'), url: own.url, primary: true };
    const again: ActionOffer = { id: 'sign-in.start', label: text('action.sign-in.restart') };
    return finding({
      status: 'todo',
      summary: text('step.sign-in.open'),
      guide: (['open', 'allow', 'back'] as const).map((line) => text(`guide.sign-in.${line}`)),
      links: [link],
      actions: world.entries.value?.length === 0 ? [again] : [],
    });
  }
  if (own.type === 'form' && isKnownForm(own.step_id)) {
    const trouble = formProblem(own, world.log.value ?? [], unregistered(world).length === 0);
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
          actions: [go, { ...start, primary: false, label: text('action.sign-in.restart') }],
        });
  }
  if (own.type === 'form' || own.type === 'menu') {
    const unknown = problem('sign-in.unknown-step', { step: own.step_id });
    return finding({
      status: 'todo',
      summary: text('step.sign-in.by-hand'),
      problems: [unknown],
      links: [inHomeAssistant],
      actions: [{ ...start, primary: false, label: text('action.sign-in.restart') }],
    });
  }
  return finding({
    status: 'waiting',
    summary: text('step.sign-in.finishing'),
    waiting: { for: text('wait.core'), since: world.flows.since },
  });
}
