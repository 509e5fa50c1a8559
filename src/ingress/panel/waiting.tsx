import { useLayoutEffect, useState } from 'hono/jsx';
import { text } from '../../i18n/text.ts';
import type { Waiting } from '../../setup/step.ts';
import { usePanel, useSay } from './context.ts';
import { duration } from './time.ts';

/** What is awaited, for how long already, and until when at the latest; counts by itself. */
export function WaitingBox({ waiting }: { readonly waiting: Waiting }) {
  const say = useSay();
  const { language, clock } = usePanel();
  const [now, setNow] = useState(Date.now());
  // Not useEffect: it runs a frame later (in a tab behind another one: much later), and if the box is gone by then nobody would stop the
  // timer, whose ticks would put the box back into the page.
  useLayoutEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const serverNow = now + clock;
  const since = say(text('panel.waiting.since', { time: duration(language, serverNow - waiting.since) }));
  const left = waiting.until === undefined ? undefined : waiting.until - serverNow;
  return (
    <div class="waiting-box">
      <span class="spinner" />
      <div>
        <p>{say(text('panel.waiting.for', { what: say(waiting.for) }))}</p>
        <p class="secondary count" role="timer" aria-live="off">
          {since}
          {left !== undefined && ' · '}
          {left !== undefined && left > 0 && say(text('panel.waiting.until', { time: duration(language, left) }))}
          {left !== undefined && left <= 0 && say(text('panel.waiting.overdue'))}
        </p>
        {waiting.late !== undefined && serverNow > waiting.late.at && <p role="status">{say(waiting.late.what)}</p>}
      </div>
    </div>
  );
}
