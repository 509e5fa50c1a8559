import type { Text } from '../i18n/text.ts';
import type { Snapshot, StepView } from './step.ts';

/** Something that keeps a finished setup from working. */
export interface Trouble {
  readonly step: StepView['id'];
  readonly code: string;
  readonly title: Text;
  readonly what: Text;
  readonly remedy: Text | undefined;
}

function of({ id, title, status, summary, problems }: StepView): Trouble[] {
  const [problem] = problems;
  // What is left to do at the hosting without anything wrong is a change that the person has begun.
  const waits = status === 'todo' && (id !== 'hosting' || problem !== undefined);
  if (status !== 'problem' && !waits) return [];
  const code = problem?.code ?? `${id}.todo`;
  return [{ step: id, code, title, what: problem?.what ?? summary, remedy: problem?.remedy }];
}

/** What is wrong with a setup that was finished once: one thing a step, the gravest. */
export function troublesOf({ steps }: Snapshot): Trouble[] {
  return steps.flatMap(of);
}
