import { type Text, text, type Words } from '../../i18n/text.ts';
import type { JournalRow } from '../../setup/step.ts';
import { speak, usePanel, useSay } from './context.ts';
import { Folded } from './folded.tsx';
import { Icon } from './icons.tsx';
import { moment } from './time.ts';

/** The row of an action that failed names it by its id: the words of its step and its button are found by that. */
function inWords(what: Text, words: Words): Text {
  const id = String(what.params?.action ?? '');
  const keys = [`step.${id.split('.')[0]}.title`, `action.${id}`];
  const [step, label] = keys.map((key) => (Object.hasOwn(words, key) ? speak(words, { key: key as Text['key'] }) : undefined));
  if (what.key !== 'journal.failed' || step === undefined || label === undefined) return what;
  return text('panel.journal.failed', { step, label, code: String(what.params?.code ?? '') });
}

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
            <p>{say(inWords(row.what, words))}</p>
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
