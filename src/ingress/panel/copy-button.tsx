import { useLayoutEffect, useState } from 'hono/jsx';
import { text } from '../../i18n/text.ts';
import { useSay } from './context.ts';
import { copyText } from './copy.ts';
import { Icon } from './icons.tsx';

/** How long "Copied" stands, in milliseconds. */
const SHOWN = 3000;

/** Copies a value, and says that it has. `label`: what the value is for. */
export function CopyButton({ label, value }: { readonly label: string; readonly value: string }) {
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
