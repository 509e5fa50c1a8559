import { useEffect, useRef, useState } from 'hono/jsx';
import { type Text, text } from '../../i18n/text.ts';
import type { Snapshot, StepId } from '../../setup/step.ts';
import { speak, usePanel } from './context.ts';
import { type Shown, shownOf } from './icons.tsx';

function shownIn({ steps }: Snapshot, id: StepId): Shown | undefined {
  const step = steps.find((each) => each.id === id);
  return step && shownOf(step);
}

/** Says to a screen reader which steps have changed their status, and when the connection is back. */
export function Announcer({ snapshot, connected }: { readonly snapshot: Snapshot; readonly connected: boolean }) {
  const { words } = usePanel();
  const [said, setSaid] = useState('');
  const before = useRef({ snapshot, connected });
  useEffect(() => {
    const say = (sentence: Text) => speak(words, sentence);
    const old = before.current ?? { snapshot, connected };
    before.current = { snapshot, connected };
    const changed = snapshot.steps.filter((step) => shownIn(old.snapshot, step.id) !== shownOf(step));
    const sentences = changed.map((step) =>
      say(
        text('panel.announce', {
          title: say(step.title),
          status: say(text(`panel.status.${shownOf(step)}`)),
          summary: say(step.summary),
        }),
      ),
    );
    if (connected && !old.connected) sentences.unshift(say(text('panel.connection.back')));
    if (sentences.length > 0) setSaid(sentences.join(' '));
  }, [snapshot, connected]);
  return (
    <div class="visually-hidden" aria-live="polite">
      {said}
    </div>
  );
}
