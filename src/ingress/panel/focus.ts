/** Takes the keyboard, and with it the eye, to a step; the steps may lie folded. */
export function focusStep(id: string): void {
  const row = document.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"] .row`);
  const folded = row?.closest('details');
  if (folded) folded.open = true;
  row?.focus();
}

/**
 * Keeps the keyboard's place: when a snapshot takes away or folds up what had the focus, the heading of the same step gets it; what stood
 * above the steps leaves it to the sentence that says how things are.
 *
 * @returns ends it.
 */
export function keepFocus(): () => void {
  let place: string | undefined;
  const entered = (event: FocusEvent) => {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-step], .top') : null;
    place = element === null ? undefined : (element.dataset.step ?? 'top');
  };
  // Who presses beside everything has left on purpose.
  const left = (event: PointerEvent) => {
    if (!(event.target instanceof Element) || event.target.closest('button, a, input, textarea, select, summary') === null)
      place = undefined;
  };
  const observer = new MutationObserver(() => {
    const active = document.activeElement;
    const lost = active === null || active === document.body || active.closest('[hidden]') !== null;
    if (!lost || place === undefined || document.querySelector('dialog[open]') !== null) return;
    const row = document.querySelector<HTMLElement>(`[data-step="${CSS.escape(place)}"] .row`);
    row?.focus({ preventScroll: true });
    // When all is well the steps lie folded: then how things are is what to hear next.
    if (row === null || document.activeElement !== row)
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: place === 'top' });
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
