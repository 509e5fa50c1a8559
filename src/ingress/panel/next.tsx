import { text } from '../../i18n/text.ts';
import type { Snapshot } from '../../setup/step.ts';
import { useSay } from './context.ts';

export interface NextProps {
  readonly steps: Snapshot['steps'];
  /** Opens a step and takes the person there. */
  onGo(id: string): void;
}

/** What comes next, on top of everything: the first problem with its remedy, or else what waits for the person, and the way there. */
export function Next({ steps, onGo }: NextProps) {
  const say = useSay();
  const step = steps.find(({ status }) => status === 'problem') ?? steps.find(({ status }) => status === 'todo');
  if (step === undefined) return null;
  const [problem] = step.status === 'problem' ? step.problems : [];
  return (
    <div class="next">
      {problem !== undefined && <p class="what">{say(problem.what)}</p>}
      {problem !== undefined && <p>{say(problem.remedy)}</p>}
      <button type="button" class="text-button" onClick={() => onGo(step.id)}>
        {say(text('panel.go-to-step', { title: say(step.title) }))}
      </button>
    </div>
  );
}
