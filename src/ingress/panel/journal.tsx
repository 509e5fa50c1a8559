import { text } from '../../i18n/text.ts';
import type { JournalRow } from '../../setup/step.ts';
import { usePanel, useSay } from './context.ts';
import { Icon } from './icons.tsx';
import { moment } from './time.ts';

/** What was done and seen, the newest first; folded. */
export function Journal({ rows }: { readonly rows: readonly JournalRow[] }) {
  const say = useSay();
  const { language, clock } = usePanel();
  return (
    <details class="card journal">
      <summary>
        <span class="round step-journal">
          <Icon name="journal" />
        </span>
        <span class="row-title">{say(text('panel.journal'))}</span>
        <Icon name="chevron" className="chevron" />
      </summary>
      {rows.length === 0 && <p class="secondary journal-empty">{say(text('panel.journal.empty'))}</p>}
      <ol>
        {rows.map((row) => (
          <li key={row.id}>
            <p>{say(row.what)}</p>
            <p class="secondary">
              <time datetime={new Date(row.at).toISOString()}>{moment(language, row.at, Date.now() + clock)}</time>
              {' · '}
              {say(text(row.by === 'person' ? 'panel.journal.person' : 'panel.journal.app'))}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
