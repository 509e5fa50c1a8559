import { useEffect, useState } from 'hono/jsx';
import { type Text, text } from '../../i18n/text.ts';
import type { Snapshot, StepView } from '../../setup/step.ts';
import { useSay } from './context.ts';
import { focusStep } from './focus.ts';
import { nextStep } from './opening.ts';
import type { PanelPorts } from './ports.ts';

export interface WrongProps {
  readonly snapshot: Snapshot;
  readonly look: PanelPorts['look'] | undefined;
  /** Opens what is not true and folds the rest. */
  onChecked(): void;
}

/** What the check has found, as things are now. */
function checked(next: StepView | undefined, say: (said: Text) => string): Text {
  if (next === undefined) return text('panel.wrong.fine');
  const title = say(next.title);
  return next.status === 'problem' ? text('panel.wrong.found', { title }) : text('panel.wrong.next', { title });
}

/** "Something is wrong": every check is made afresh, and the first step that is not true is opened and gets the focus. */
export function Wrong({ snapshot, look, onChecked }: WrongProps) {
  const say = useSay();
  const next = nextStep(snapshot);
  const [state, setState] = useState<'idle' | 'looking' | 'failed' | 'checked' | { readonly revision: number }>('idle');
  const press = async () => {
    if (look === undefined || state === 'looking') return;
    setState('looking');
    const revision = await look();
    setState(revision === undefined ? 'failed' : { revision });
  };
  useEffect(() => {
    // What was found comes over the event stream, before or after the answer.
    if (typeof state === 'string' || snapshot.revision < state.revision) return;
    setState('checked');
    onChecked();
    if (next !== undefined) focusStep(next.id);
  }, [state, snapshot.revision]);
  const busy = state === 'looking' || typeof state === 'object';
  return (
    <div class="wrong">
      <button
        type="button"
        class="text-button"
        aria-disabled={busy ? 'true' : 'false'}
        aria-busy={busy ? 'true' : 'false'}
        onClick={press}
      >
        {busy && <span class="spinner" />}
        <span>{say(text(busy ? 'panel.wrong.looking' : 'panel.wrong'))}</span>
      </button>
      <div role="status">
        {state === 'checked' && <p class="done-note">{say(checked(next, say))}</p>}
        {state === 'failed' && <p class="done-note">{say(text('panel.look.failed'))}</p>}
      </div>
    </div>
  );
}
