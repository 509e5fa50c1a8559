import { useEffect } from 'hono/jsx';
import { text } from '../../i18n/text.ts';
import { Actions } from './actions.tsx';
import { Begin } from './begin.tsx';
import { usePanel, useSay } from './context.ts';
import { type Shown, StatusIcon, shownOf } from './icons.tsx';
import { Next, type NextProps } from './next.tsx';
import { Wrong, type WrongProps } from './wrong.tsx';

const gravest: readonly Shown[] = ['problem', 'todo', 'limited', 'waiting', 'unknown', 'done'];

/** How things are, in one sentence, and what concerns all steps. */
export function Top({ snapshot, onGo, ...checking }: WrongProps & Pick<NextProps, 'onGo'>) {
  const say = useSay();
  const status = gravest.find((candidate) => snapshot.steps.some((step) => shownOf(step) === candidate)) ?? 'unknown';
  const { done } = usePanel();
  useEffect(() => {
    // What was begun up here for a step goes on in it.
    const id = done?.place === 'setup' ? done.offer.id.split('.')[0] : undefined;
    if (id !== undefined && snapshot.steps.some((step) => step.id === id)) onGo(id);
  }, [done]);
  const begins = snapshot.summary.key === 'summary.begin';
  return (
    <section class="card top">
      <div class="top-text">
        <StatusIcon status={status} />
        <h1 tabindex={-1}>{say(begins ? text('begin.title') : snapshot.summary)}</h1>
      </div>
      {begins ? <Begin /> : <Next snapshot={snapshot} onGo={onGo} />}
      {!snapshot.automatic && <p class="secondary">{say(text('panel.automatic.off'))}</p>}
      {!begins && snapshot.plan.length > 0 && (
        <div class="plan secondary">
          <p>{say(text('panel.plan'))}</p>
          <ul>
            {snapshot.plan.map((label) => (
              <li key={`${label.key} ${JSON.stringify(label.params ?? {})}`}>{say(label)}</li>
            ))}
          </ul>
        </div>
      )}
      {!begins && <Wrong snapshot={snapshot} {...checking} />}
      <Actions place="setup" actions={snapshot.actions} />
    </section>
  );
}
