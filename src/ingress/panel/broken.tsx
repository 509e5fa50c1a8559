import { text } from '../../i18n/text.ts';
import type { Snapshot } from '../../setup/step.ts';
import { useSay } from './context.ts';

export interface BrokenProps {
  readonly steps: Snapshot['steps'];
  /** Opens a step and takes the person there. */
  onGo(id: string): void;
}

/** What is broken, on top of everything: the first problem with its remedy, and the way to the step that has the button for it. */
export function Broken({ steps, onGo }: BrokenProps) {
  const say = useSay();
  const step = steps.find(({ status }) => status === 'problem');
  const [problem] = step?.problems ?? [];
  if (step === undefined || problem === undefined) return null;
  return (
    <div class="broken">
      <p class="what">{say(problem.what)}</p>
      <p>{say(problem.remedy)}</p>
      <button type="button" class="text-button" onClick={() => onGo(step.id)}>
        {say(text('panel.go-to-step', { title: say(step.title) }))}
      </button>
    </div>
  );
}
