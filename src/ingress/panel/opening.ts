import type { Snapshot, Status, StepView } from '../../setup/step.ts';

/** Steps that the person opened or closed by hand. */
export type Toggled = Readonly<Record<string, boolean>>;

/**
 * The step that lies open by itself: the first that needs the person; without one the first that waits, or else that could not be looked
 * at.
 */
export function openByItself({ steps, summary }: Snapshot): ReadonlySet<string> {
  // Before a new set-up there is one thing to do, and it stands above the steps.
  if (summary.key === 'summary.begin') return new Set();
  const first = (...statuses: readonly Status[]): StepView | undefined => steps.find(({ status }) => statuses.includes(status));
  const open = first('todo', 'problem') ?? first('waiting') ?? first('unknown');
  return new Set(open === undefined ? [] : [open.id]);
}

/** Forgets that a step was closed by hand once its status has changed: there is something new to see. */
export function afterChange(toggled: Toggled, before: Snapshot, after: Snapshot): Toggled {
  const status = (snapshot: Snapshot, id: string) => snapshot.steps.find((step) => step.id === id)?.status;
  return Object.fromEntries(Object.entries(toggled).filter(([id, open]) => open || status(before, id) === status(after, id)));
}
