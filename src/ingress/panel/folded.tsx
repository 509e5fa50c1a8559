import type { PropsWithChildren } from 'hono/jsx';
import { text } from '../../i18n/text.ts';
import { useSay } from './context.ts';
import { type GlyphName, Icon } from './icons.tsx';

/** What can lie folded at the foot of the page. */
export type FoldedName = 'steps' | 'explain' | 'repairs' | 'journal';

const glyphs: Readonly<Record<FoldedName, GlyphName>> = {
  steps: 'done',
  explain: 'unknown',
  repairs: 'repair',
  journal: 'journal',
};

/** A card of which only the title shows until it is opened. */
export function Folded({ name, children }: PropsWithChildren<{ readonly name: FoldedName }>) {
  const say = useSay();
  return (
    <details class="card journal">
      <summary>
        <span class={`round step-${name}`}>
          <Icon name={glyphs[name]} />
        </span>
        <span class="row-title">{say(text(`panel.${name}`))}</span>
        <Icon name="chevron" className="chevron" />
      </summary>
      {children}
    </details>
  );
}
