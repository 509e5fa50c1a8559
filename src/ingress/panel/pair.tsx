import { useRef, useState } from 'hono/jsx';
import { text } from '../../i18n/text.ts';
import type { ActionOffer } from '../../setup/step.ts';
import { type Place, usePanel, useSay } from './context.ts';
import { draftKey } from './drafts.ts';
import { tellApart } from './pair-text.ts';

type Told = 'id-found' | 'secret-found' | 'nothing';

/** One box for client ID and client secret. What is recognised leaves the box for its field at once: a secret does not stay readable. */
export function PairBox({ id, place, offer }: { readonly id: string; readonly place: Place; readonly offer: ActionOffer }) {
  const say = useSay();
  const { drafts, setDraft, start } = usePanel();
  const ref = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<Told | undefined>(undefined);
  const keyOf = (name: string) => {
    const field = offer.fields?.find((each) => each.name === name);
    return field === undefined ? '' : draftKey(offer, field);
  };
  const pasted = () => {
    const box = ref.current;
    if (box === null || box.value.trim() === '') return;
    const found = tellApart(box.value);
    const has = (name: 'clientId' | 'clientSecret') => found[name] ?? drafts[keyOf(name)] ?? '';
    const both = has('clientId') !== '' && has('clientSecret') !== '';
    if (found.clientId !== undefined || found.clientSecret !== undefined) box.value = '';
    for (const name of ['clientId', 'clientSecret'] as const) {
      const value = found[name];
      if (value !== undefined) setDraft(keyOf(name), value);
    }
    if (found.clientId === undefined && found.clientSecret === undefined) setTold('nothing');
    else if (both) {
      setTold(undefined);
      start(place, offer, { clientId: has('clientId'), clientSecret: has('clientSecret') });
    } else setTold(found.clientSecret === undefined ? 'id-found' : 'secret-found');
  };
  return (
    <div class="field">
      <div class="filled pair">
        <textarea
          id={id}
          ref={ref}
          rows={2}
          placeholder=" "
          spellcheck={false}
          autocapitalize="none"
          autocomplete="off"
          aria-describedby={`${id}-help`}
          // The value is there a moment after the event. What is typed is read when it is complete, not letter by letter.
          onPaste={() => setTimeout(pasted)}
          onBlur={pasted}
        />
        <label for={id}>{say(text('panel.pair'))}</label>
      </div>
      <p id={`${id}-help`} class="help">
        {say(text('panel.pair.help'))}
      </p>
      <p role="status" class="help told">
        {told !== undefined && say(text(`panel.pair.${told}`))}
      </p>
    </div>
  );
}
