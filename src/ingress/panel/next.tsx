import { text } from '../../i18n/text.ts';
import type { Snapshot } from '../../setup/step.ts';
import { useSay } from './context.ts';
import { shownOf } from './icons.tsx';
import { nextStep } from './opening.ts';

export interface NextProps {
  readonly snapshot: Snapshot;
  /** Opens a step and takes the person there. */
  onGo(id: string): void;
}

/** What concerns the person, on top of everything: a problem or a limit with its remedy, or what is to be done, and the way to its step. */
export function Next({ snapshot, onGo }: NextProps) {
  const say = useSay();
  const next = nextStep(snapshot);
  const wanted = next?.status === 'problem' || next?.status === 'todo';
  const step = wanted ? next : snapshot.steps.find((each) => shownOf(each) === 'limited');
  if (step === undefined) return null;
  const [problem] = step.status === 'todo' ? [] : step.problems;
  return (
    <div class="next">
      {step.status === 'todo' && step.limit !== undefined && <p>{say(step.summary)}</p>}
      {problem !== undefined && <p class="what">{say(problem.what)}</p>}
      {problem !== undefined && <p>{say(problem.remedy)}</p>}
      <button type="button" class="text-button" onClick={() => onGo(step.id)}>
        {say(text('panel.go-to-step', { title: say(step.title) }))}
      </button>
    </div>
  );
}
