import { rowText } from '../../i18n/journal.ts';
import { text } from '../../i18n/text.ts';
import type { JournalRow } from '../../setup/step.ts';
import { usePanel, useSay } from './context.ts';
import { Folded } from './folded.tsx';
import { Icon } from './icons.tsx';
import { moment } from './time.ts';

/** What was done and seen, the newest first; folded. */
export function Journal({ rows }: { readonly rows: readonly JournalRow[] }) {
  const say = useSay();
  const { language, clock, words } = usePanel();
  return (
    <Folded name="journal">
      {rows.length === 0 && <p class="secondary journal-empty">{say(text('panel.journal.empty'))}</p>}
      <ol>
        {rows.map((row) => (
          <li key={row.id}>
            <p>{say(rowText(row.what, words))}</p>
            <p class="secondary">
              <time datetime={new Date(row.at).toISOString()}>{moment(language, row.at, Date.now() + clock)}</time>
              {' · '}
              {say(text(row.by === 'person' ? 'panel.journal.person' : 'panel.journal.app'))}
            </p>
          </li>
        ))}
      </ol>
      <p class="journal-report">
        <a class="text-button" href="report.md" download="tesla-fleet-setup-report.md">
          <Icon name="save" />
          <span>{say(text('panel.report'))}</span>
        </a>
        <span class="secondary">{say(text('panel.report.help'))}</span>
      </p>
    </Folded>
  );
}
