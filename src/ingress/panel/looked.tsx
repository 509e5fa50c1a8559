import { useState } from 'hono/jsx';
import { text } from '../../i18n/text.ts';
import { usePanel, useSay } from './context.ts';
import { Icon } from './icons.tsx';
import type { PanelPorts } from './ports.ts';
import { moment } from './time.ts';

export interface LookedProps {
  /** When the state shown came about, in milliseconds of the epoch. */
  readonly at: number;
  readonly look: PanelPorts['look'] | undefined;
}

/** When things were last looked at, and a button to look again. */
export function Looked({ at, look }: LookedProps) {
  const say = useSay();
  const { language, clock } = usePanel();
  const [state, setState] = useState<'idle' | 'looking' | 'failed'>('idle');
  const press = async () => {
    if (look === undefined || state === 'looking') return;
    setState('looking');
    setState((await look()) === undefined ? 'failed' : 'idle');
  };
  return (
    <footer class="looked secondary">
      <span>{say(text('panel.looked', { time: moment(language, at, Date.now() + clock) }))}</span>
      <button type="button" class="text-button" aria-disabled={state === 'looking' ? 'true' : 'false'} onClick={press}>
        {state === 'looking' ? <span class="spinner" /> : <Icon name="refresh" />}
        <span>{say(text('panel.look'))}</span>
      </button>
      {state === 'failed' && <span role="alert">{say(text('panel.look.failed'))}</span>}
    </footer>
  );
}
