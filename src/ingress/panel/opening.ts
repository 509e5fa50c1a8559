import type { Snapshot, Status, StepView } from '../../setup/step.ts';

/** Steps that the person opened or closed by hand. */
export type Toggled = Readonly<Record<string, boolean>>;

/** The order in which a step wants the person's eye. */
const urgency: readonly Status[] = ['problem', 'todo', 'waiting', 'unknown'];

/** The step that comes next, which lies open by itself: a problem, else what waits for the person, else what waits; undefined: none. */
export function nextStep({ steps, summary }: Snapshot): StepView | undefined {
  // Before a new set-up there is one thing to do, and it stands above the steps.
  if (summary.key === 'summary.begin') return undefined;
  return urgency.flatMap((status) => steps.find((step) => step.status === status) ?? [])[0];
}

/** Whether the integration works: what sleeps, and what could not be looked at just now, is no reason to show a set-up. */
export function isWell({ steps }: Snapshot): boolean {
  const well = ({ id, status }: StepView) =>
    status === 'done' || status === 'unknown' || (id === 'proof' && status === 'waiting');
  return steps.every(well) && steps.some(({ id, status }) => id === 'sign-in' && status === 'done');
}

/** Forgets that a step was closed by hand once its status has changed: there is something new to see. */
export function afterChange(toggled: Toggled, before: Snapshot, after: Snapshot): Toggled {
  const status = (snapshot: Snapshot, id: string) => snapshot.steps.find((step) => step.id === id)?.status;
  return Object.fromEntries(Object.entries(toggled).filter(([id, open]) => open || status(before, id) === status(after, id)));
}
