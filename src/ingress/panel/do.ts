import { useRef, useState } from 'hono/jsx';
import { text } from '../../i18n/text.ts';
import type { ActionOffer } from '../../setup/step.ts';
import type { Outcome, PanelContextValue, Place } from './context.ts';
import { inputOf, offerKey, withoutDrafts } from './drafts.ts';
import type { Answer, PanelPorts } from './ports.ts';

/** An action that waits for the person's yes. */
interface Asking {
  readonly place: Place;
  readonly offer: ActionOffer;
  readonly filledIn?: Readonly<Record<string, string>>;
}

export interface Doing
  extends Pick<PanelContextValue, 'sending' | 'done' | 'drafts' | 'outcomes' | 'setDraft' | 'start' | 'dismiss'> {
  readonly asking: Asking | undefined;
  answer(yes: boolean): void;
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

function outcomeOf(answer: Exclude<Answer, { ok: true }>): Outcome {
  if ('message' in answer) return { message: answer.message, problems: [] };
  return { message: text(`panel.error.${answer.code}`), problems: answer.problems };
}

/** Everything about running actions: what was typed, what is asked, what is under way, what went wrong. */
export function useActions(ports: PanelPorts | undefined): Doing {
  const [sending, setSending] = useState<string | undefined>(undefined);
  const [asking, setAsking] = useState<Asking | undefined>(undefined);
  const [outcomes, setOutcomes] = useState<Readonly<Record<Place, Outcome>>>({});
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const [done, setDone] = useState<Asking | undefined>(undefined);
  // A second press may come before the page is painted anew.
  const under = useRef(false);

  const run = async ({ place, offer, filledIn = {} }: Asking) => {
    if (ports === undefined || under.current === true) return;
    under.current = true;
    setSending(offerKey(offer));
    setDone(undefined);
    setOutcomes((old) => without(old, place));
    const sent = { ...inputOf(drafts, offer), ...filledIn };
    const answer = await ports.act(offer.id, sent);
    under.current = false;
    setSending(undefined);
    if (!answer.ok) setOutcomes((old) => ({ ...old, [place]: outcomeOf(answer) }));
    setDone(answer.ok ? { place, offer } : undefined);
    // A secret that the app has received stays nowhere in the page; what never arrived need not be pasted again.
    if (answer.ok) setDrafts((old) => withoutDrafts(old, offer, 'all'));
    else if (answer.code !== 'unreachable') setDrafts((old) => withoutDrafts(old, offer, 'secrets'));
  };
  return {
    sending,
    done,
    drafts,
    outcomes,
    asking,
    setDraft: (key, value) => setDrafts((old) => ({ ...old, [key]: value })),
    dismiss: (place) => setOutcomes((old) => without(old, place)),
    start: (place, offer, filledIn = {}) => {
      if (offer.confirm === undefined) void run({ place, offer, filledIn });
      else setAsking({ place, offer, filledIn });
    },
    answer: (yes) => {
      setAsking(undefined);
      if (yes && asking !== undefined) void run(asking);
    },
  };
}
