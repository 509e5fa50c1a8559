import { useLayoutEffect, useState } from 'hono/jsx';
import { text } from '../../i18n/text.ts';
import type { Fact } from '../../setup/step.ts';
import { useSay } from './context.ts';
import { copyText } from './copy.ts';
import { Icon } from './icons.tsx';

/** How long "Copied" stands, in milliseconds. */
const SHOWN = 3000;

function CopyButton({ label, value }: { readonly label: string; readonly value: string }) {
  const say = useSay();
  const [copied, setCopied] = useState<boolean | undefined>(undefined);
  useLayoutEffect(() => {
    if (copied === undefined) return;
    const timer = setTimeout(() => setCopied(undefined), SHOWN);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => setCopied(await copyText(value));
  return (
    <span class="copy">
      <button
        type="button"
        class="text-button"
        aria-label={say(text(copied === true ? 'panel.copy.done.label' : 'panel.copy.label', { label }))}
        onClick={copy}
      >
        <Icon name={copied === true ? 'done' : 'copy'} />
        <span aria-hidden="true">{say(text(copied === true ? 'panel.copy.done' : 'panel.copy'))}</span>
      </button>
      <span class={copied === false ? 'copy-failed' : 'visually-hidden'} role="status">
        {copied !== undefined && say(text(copied ? 'panel.copy.done' : 'panel.copy.failed'))}
      </span>
    </span>
  );
}

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
          <dt>{say(fact.label)}</dt>
          <dd>
            <span class="value">{say(fact.value)}</span>
            {fact.copy === true && <CopyButton label={say(fact.label)} value={say(fact.value)} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
