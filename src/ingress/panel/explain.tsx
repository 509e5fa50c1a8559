import { useState } from 'hono/jsx';
import { text } from '../../i18n/text.ts';
import type { Problem } from '../../setup/step.ts';
import { useSay } from './context.ts';
import { Folded } from './folded.tsx';
import type { PanelPorts } from './ports.ts';
import { ProblemBox } from './problem.tsx';

/** A box for a message that the person saw on another page, and what it means; folded. */
export function Explain({ explain }: { readonly explain: PanelPorts['explain'] | undefined }) {
  const say = useSay();
  const [pasted, setPasted] = useState('');
  const [found, setFound] = useState<readonly Problem[] | 'asking' | 'failed' | undefined>(undefined);
  const typed = (event: Event) => {
    if (event.target instanceof HTMLTextAreaElement) setPasted(event.target.value);
  };
  const idle = pasted.trim() === '' || found === 'asking';
  const submit = async (event: Event) => {
    event.preventDefault();
    if (explain === undefined || idle) return;
    setFound('asking');
    setFound((await explain(pasted)) ?? 'failed');
  };
  return (
    <Folded name="explain">
      <form class="form explain" onSubmit={submit}>
        <div class="field">
          <div class="filled multiline">
            <textarea
              id="explain-text"
              rows={4}
              value={pasted}
              placeholder=" "
              maxLength={20_000}
              aria-describedby="explain-help"
              onInput={typed}
            />
            <label for="explain-text">{say(text('panel.explain.label'))}</label>
          </div>
          <p id="explain-help" class="help">
            {say(text('panel.explain.help'))}
          </p>
        </div>
        <div class="foot">
          <button type="submit" class="pill" aria-disabled={idle ? 'true' : 'false'}>
            <span>{say(text('panel.explain.button'))}</span>
          </button>
        </div>
      </form>
      <div class="explained" role="status">
        {found === 'failed' && <p>{say(text('panel.error.unreachable'))}</p>}
        {typeof found === 'object' && found.length > 1 && <p class="secondary">{say(text('panel.explain.several'))}</p>}
        {typeof found === 'object' && found.map((problem) => <ProblemBox key={problem.code} problem={problem} />)}
      </div>
    </Folded>
  );
}
