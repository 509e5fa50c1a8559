import { useEffect, useState } from 'hono/jsx';
import { text } from '../../i18n/text.ts';
import type { Snapshot } from '../../setup/step.ts';
import { useSay } from './context.ts';
import { focusStep } from './focus.ts';
import { openByItself } from './opening.ts';
import type { PanelPorts } from './ports.ts';

export interface WrongProps {
  readonly snapshot: Snapshot;
  readonly look: PanelPorts['look'] | undefined;
  /** Opens what is not true and folds the rest. */
  onChecked(): void;
}

/** "Something is wrong": every check is made afresh, and the first step that is not true is opened and gets the focus. */
export function Wrong({ snapshot, look, onChecked }: WrongProps) {
  const say = useSay();
  const [state, setState] = useState<'idle' | 'looking' | 'failed' | 'fine' | 'next' | 'found' | { readonly revision: number }>(
    'idle',
  );
  const press = async () => {
    if (look === undefined || state === 'looking') return;
    setState('looking');
    const revision = await look();
    setState(revision === undefined ? 'failed' : { revision });
  };
  useEffect(() => {
    // What was found comes over the event stream, before or after the answer.
    if (typeof state === 'string' || snapshot.revision < state.revision) return;
    const [first] = openByItself(snapshot);
    const broken = snapshot.steps.some(({ status }) => status === 'problem');
    setState(first === undefined ? 'fine' : broken ? 'found' : 'next');
    onChecked();
    if (first !== undefined) focusStep(first);
  }, [state, snapshot.revision]);
  const [open] = openByItself(snapshot);
  const title = snapshot.steps.find(({ id }) => id === open)?.title;
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
        {state === 'fine' && <p class="done-note">{say(text('panel.wrong.fine'))}</p>}
        {(state === 'next' || state === 'found') && title !== undefined && (
          <p class="done-note">{say(text(`panel.wrong.${state}`, { title: say(title) }))}</p>
        )}
        {state === 'failed' && <p class="done-note">{say(text('panel.look.failed'))}</p>}
      </div>
    </div>
  );
}
