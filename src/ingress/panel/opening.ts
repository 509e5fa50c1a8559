import type { Snapshot, Status, StepView } from '../../setup/step.ts';

/** Steps that the person opened or closed by hand. */
export type Toggled = Readonly<Record<string, boolean>>;

/**
 * The steps that lie open by themselves: the first that is not true, and the first that needs the person when that is another one. One
 * that could not be looked at is not in the way of the others.
 */
export function openByItself({ steps, summary }: Snapshot): ReadonlySet<string> {
  // Before a new set-up there is one thing to do, and it stands above the steps.
  if (summary.key === 'summary.begin') return new Set();
  const first = (...statuses: readonly Status[]): StepView | undefined => steps.find(({ status }) => statuses.includes(status));
  const open = [first('todo', 'problem', 'waiting') ?? first('unknown'), first('todo', 'problem')];
  return new Set(open.flatMap((step) => (step === undefined ? [] : [step.id])));
}

/** Forgets that a step was closed by hand once its status has changed: there is something new to see. */
export function afterChange(toggled: Toggled, before: Snapshot, after: Snapshot): Toggled {
  const status = (snapshot: Snapshot, id: string) => snapshot.steps.find((step) => step.id === id)?.status;
  return Object.fromEntries(Object.entries(toggled).filter(([id, open]) => open || status(before, id) === status(after, id)));
}
