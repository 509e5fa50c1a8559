import type { Fact } from '../../setup/step.ts';
import { usePanel, useSay } from './context.ts';
import { CopyButton } from './copy-button.tsx';
import { moment } from './time.ts';

/** What was seen, with a copy button beside every value to carry over. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const say = useSay();
  const { language, clock } = usePanel();
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div key={JSON.stringify(fact.label)} class={fact.copy === true ? 'fact to-copy' : 'fact'}>
          <dt>
            {say(fact.label)}
            {fact.note !== undefined && <span class="note secondary">{say(fact.note)}</span>}
          </dt>
          <dd>
            <span class="value">
              {say(fact.value)}
              {fact.at !== undefined && (
                <time class="note secondary" datetime={new Date(fact.at).toISOString()}>
                  {moment(language, fact.at, Date.now() + clock)}
                </time>
              )}
            </span>
            {fact.copy === true && <CopyButton label={say(fact.label)} value={say(fact.value)} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
