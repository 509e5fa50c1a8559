import { useEffect, useRef, useState } from 'hono/jsx';
import { text } from '../../i18n/text.ts';
import type { ActionOffer } from '../../setup/step.ts';
import { type Place, usePanel, useSay } from './context.ts';
import { offerKey } from './drafts.ts';
import { FieldControl } from './field.tsx';
import { OutcomeBox, Running } from './outcome.tsx';
import { PairBox } from './pair.tsx';

interface ButtonProps {
  readonly offer: ActionOffer;
  /** The form that this button sends; without one it runs the action at once. */
  readonly form?: string | undefined;
  readonly unfolds: boolean;
  onPress(): void;
}

/** Stays focusable while it is disabled, so that the keyboard does not lose its place. */
function ActionButton({ offer, form, unfolds, onPress }: ButtonProps) {
  const say = useSay();
  const { running, sending, automatic } = usePanel();
  // What the app would do by itself once it may is not the main thing: letting it begin is.
  const main = offer.primary === true && (automatic || offer.automatic !== true);
  const mine = sending === undefined ? running?.id === offer.id : sending === offerKey(offer);
  const busy = sending !== undefined || running !== undefined;
  const look = main ? 'pill' : 'text-button';
  const press = (event: MouseEvent) => {
    if (busy) event.preventDefault();
    else if (form === undefined) onPress();
  };
  return (
    <button
      type={form === undefined ? 'button' : 'submit'}
      form={form}
      class={`${look} ${offer.confirm === undefined || offer.harmless === true ? '' : 'danger'}`}
      data-action={offer.id}
      aria-disabled={busy ? 'true' : 'false'}
      aria-expanded={unfolds ? 'false' : undefined}
      aria-busy={mine ? 'true' : 'false'}
      onClick={press}
    >
      {mine && <span class="spinner" />}
      <span>{say(offer.label)}</span>
    </button>
  );
}

function Form({ id, place, offer }: { readonly id: string; readonly place: Place; readonly offer: ActionOffer }) {
  const say = useSay();
  const { start, sending, running } = usePanel();
  const submit = (event: Event) => {
    event.preventDefault();
    if (sending === undefined && running === undefined) start(place, offer);
  };
  return (
    <form id={id} class="form" autocomplete="off" aria-label={say(offer.label)} onSubmit={submit}>
      {offer.takesPair === true && <PairBox id={`${id}-pair`} place={place} offer={offer} />}
      {(offer.fields ?? []).map((field) => (
        <FieldControl key={field.name} id={`${id}-${field.name}`} offer={offer} field={field} />
      ))}
    </form>
  );
}

/**
 * What can be done in a place. The main action's fields lie open; those of the others unfold when their button is pressed. The buttons
 * stand at the foot, the main one at the right.
 */
export function Actions({ place, actions }: { readonly place: Place; readonly actions: readonly ActionOffer[] }) {
  const say = useSay();
  const { start, outcomes, sending, done } = usePanel();
  const [unfolded, setUnfolded] = useState<string | undefined>(undefined);
  const form = `form-${place}`;
  const ref = useRef<HTMLDivElement>(null);
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    // The focus goes into the form that was unfolded, and back to its button when it is folded again.
    const action = before.current?.split(' ')[0];
    before.current = unfolded;
    if (unfolded !== undefined) document.getElementById(form)?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    else if (action !== undefined) ref.current?.querySelector<HTMLElement>(`[data-action="${CSS.escape(action)}"]`)?.focus();
  }, [unfolded]);
  const outcome = outcomes[place];
  const sent = useRef<string | undefined>(undefined);
  useEffect(() => {
    // What was unfolded and has come off is folded again.
    if (sent.current !== undefined && sent.current === unfolded && sending === undefined && outcome === undefined)
      setUnfolded(undefined);
    sent.current = sending;
  }, [sending]);
  const hasFields = (offer: ActionOffer) => (offer.fields ?? []).length > 0;
  const main = actions.find((offer) => offer.primary === true);
  const open =
    actions.find((offer) => hasFields(offer) && offerKey(offer) === unfolded) ??
    (main !== undefined && hasFields(main) ? main : undefined);
  const next = open === main && main !== undefined && hasFields(main) ? offerKey(main) : undefined;
  const worked = useRef(false);
  if (sending !== undefined && actions.some((offer) => offerKey(offer) === sending)) worked.current = true;
  useEffect(() => {
    // Where one thing filled in has led to the next, the person goes on there.
    if (worked.current === true && next !== undefined) {
      worked.current = false;
      document.getElementById(form)?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    }
  }, [next]);
  const ordered = [...actions.filter((offer) => offer !== main), ...(main === undefined ? [] : [main])];
  // An unfolded form takes the foot for itself: its own button, and the way back.
  const shown = open === undefined || open === main ? ordered : [open];
  return (
    <>
      {open !== undefined && <Form key={offerKey(open)} id={form} place={place} offer={open} />}
      {outcome !== undefined && <OutcomeBox place={place} outcome={outcome} />}
      <Running place={place} actions={actions} />
      <p class="done-note" role="status">
        {done?.place === place &&
          actions.some(({ id }) => id === done.offer.id) &&
          say(text('panel.action.done', { label: say(done.offer.label) }))}
      </p>
      {actions.length > 0 && (
        <div class="foot" ref={ref}>
          {open !== undefined && open !== main && (
            <button type="button" class="text-button" onClick={() => setUnfolded(undefined)}>
              {say(text('panel.action.cancel'))}
            </button>
          )}
          {shown.map((offer) => (
            <ActionButton
              // Another element for another task: a button that became one for sending while it is pressed would send at once.
              key={`${offerKey(offer)} ${offer === open ? 'send' : ''}`}
              offer={offer === open ? { ...offer, primary: true } : offer}
              form={offer === open ? form : undefined}
              unfolds={offer !== open && hasFields(offer)}
              onPress={() => (hasFields(offer) ? setUnfolded(offerKey(offer)) : start(place, offer))}
            />
          ))}
        </div>
      )}
    </>
  );
}
