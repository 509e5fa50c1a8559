import type { Fact } from '../../setup/step.ts';
import { useSay } from './context.ts';
import { CopyButton } from './copy-button.tsx';

/** What was seen, with a copy button beside every value to carry over. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const say = useSay();
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div
          key={`${fact.label.key} ${JSON.stringify(fact.label.params ?? {})}`}
          class={fact.copy === true ? 'fact to-copy' : 'fact'}
        >
          <dt>
            {say(fact.label)}
            {fact.note !== undefined && <span class="note secondary">{say(fact.note)}</span>}
          </dt>
          <dd>
            <span class="value">{say(fact.value)}</span>
            {fact.copy === true && <CopyButton label={say(fact.label)} value={say(fact.value)} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
