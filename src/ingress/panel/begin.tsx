import { text } from '../../i18n/text.ts';
import { useSay } from './context.ts';

/** What a person wants to know before a new set-up: what will happen, what it needs, how long it takes. */
export function Begin() {
  const say = useSay();
  return (
    <div class="begin">
      <h2>{say(text('begin.will'))}</h2>
      <ol>
        {(['key', 'app', 'sign-in'] as const).map((line) => (
          <li key={line}>{say(text(`begin.will.${line}`))}</li>
        ))}
      </ol>
      <h2>{say(text('begin.hand'))}</h2>
      <ul>
        {(['account', 'phone', 'address'] as const).map((line) => (
          <li key={line}>{say(text(`begin.hand.${line}`))}</li>
        ))}
      </ul>
      <h2>{say(text('begin.time'))}</h2>
      <p>{say(text('begin.time.answer'))}</p>
    </div>
  );
}
