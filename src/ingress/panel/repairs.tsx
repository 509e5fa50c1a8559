import { text } from '../../i18n/text.ts';
import type { Repair } from '../../setup/step.ts';
import { usePanel, useSay } from './context.ts';
import { Folded } from './folded.tsx';
import { OutcomeBox } from './outcome.tsx';

const PLACE = 'repairs';

/** What the app mends by itself, each with its switch; folded. */
export function Repairs({ repairs }: { readonly repairs: readonly Repair[] }) {
  const say = useSay();
  const { start, outcomes, sending, running, automatic } = usePanel();
  const busy = sending !== undefined || running !== undefined;
  const outcome = outcomes[PLACE];
  return (
    <Folded name="repairs">
      <p class="secondary journal-empty">{say(text(automatic ? 'panel.repairs.help' : 'panel.repairs.paused'))}</p>
      {outcome !== undefined && <OutcomeBox place={PLACE} outcome={outcome} />}
      <ul class="switches">
        {repairs.map(({ label, on, offer }) => (
          <li key={label.key}>
            <button
              type="button"
              role="switch"
              class="switch-row"
              aria-checked={on ? 'true' : 'false'}
              aria-disabled={busy ? 'true' : 'false'}
              onClick={() => !busy && start(PLACE, offer)}
            >
              <span>{say(label)}</span>
              <span class="switch" />
            </button>
          </li>
        ))}
      </ul>
    </Folded>
  );
}
