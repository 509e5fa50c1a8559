/** Takes the keyboard, and with it the eye, to a step. */
export function focusStep(id: string): void {
  document.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"] .row`)?.focus();
}

/**
 * Keeps the keyboard's place: when a snapshot takes away or folds up what had the focus, the heading of the same step gets it.
 *
 * @returns ends it.
 */
export function keepFocus(): () => void {
  let step: string | undefined;
  const entered = (event: FocusEvent) => {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-step]') : null;
    step = element?.dataset.step;
  };
  // Who presses beside everything has left on purpose.
  const left = () => {
    step = undefined;
  };
  const observer = new MutationObserver(() => {
    const active = document.activeElement;
    const lost = active === null || active === document.body || active.closest('[hidden]') !== null;
    if (!lost || step === undefined || document.querySelector('dialog[open]') !== null) return;
    const row = document.querySelector<HTMLElement>(`[data-step="${CSS.escape(step)}"] .row`);
    row?.focus({ preventScroll: true });
    // When all is well the steps lie folded: then how things are is what to hear next.
    if (document.activeElement !== row) document.querySelector<HTMLElement>('h1')?.focus();
  });
  document.addEventListener('focusin', entered);
  document.addEventListener('pointerdown', left);
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['hidden'] });
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', entered);
    document.removeEventListener('pointerdown', left);
  };
}
