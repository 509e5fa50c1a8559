import { useEffect, useRef } from 'hono/jsx';
import { text } from '../../i18n/text.ts';
import type { ActionOffer } from '../../setup/step.ts';
import { useSay } from './context.ts';

export interface ConfirmProps {
  readonly offer: ActionOffer;
  onAnswer(yes: boolean): void;
}

/** Asks before something is removed or replaced. */
export function Confirm({ offer, onAnswer }: ConfirmProps) {
  const say = useSay();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  const cancelled = (event: Event) => {
    event.preventDefault();
    onAnswer(false);
  };
  return (
    <dialog ref={ref} aria-labelledby="confirm-title" aria-describedby="confirm-text" onCancel={cancelled}>
      <h2 id="confirm-title">{say(offer.label)}</h2>
      {offer.confirm !== undefined && <p id="confirm-text">{say(offer.confirm)}</p>}
      <div class="dialog-foot">
        <button type="button" class="text-button" onClick={() => onAnswer(false)}>
          {say(text('panel.action.cancel'))}
        </button>
        <button type="button" class={offer.harmless === true ? 'pill' : 'pill danger'} onClick={() => onAnswer(true)}>
          {say(offer.label)}
        </button>
      </div>
    </dialog>
  );
}
