import { text } from '../../i18n/text.ts';
import type { Snapshot, Status } from '../../setup/step.ts';
import { Actions } from './actions.tsx';
import { useSay } from './context.ts';
import { StatusIcon } from './icons.tsx';

const gravest: readonly Status[] = ['problem', 'todo', 'waiting', 'unknown', 'done'];

/** How things are, in one sentence, and what concerns all steps. */
export function Top({ snapshot }: { readonly snapshot: Snapshot }) {
  const say = useSay();
  const status = gravest.find((candidate) => snapshot.steps.some((step) => step.status === candidate)) ?? 'unknown';
  return (
    <section class="card top">
      <div class="top-text">
        <StatusIcon status={status} />
        <h1>{say(snapshot.summary)}</h1>
      </div>
      {!snapshot.automatic && <p class="secondary">{say(text('panel.automatic.off'))}</p>}
      <Actions place="setup" actions={snapshot.actions} />
    </section>
  );
}
