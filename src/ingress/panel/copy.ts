/**
 * Puts a text on the clipboard. Home Assistant is often reached by plain HTTP, where navigator.clipboard does not exist; the old command
 * works there.
 *
 * @returns whether it is there.
 */
export async function copyText(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    // Not there, or not allowed in this frame: the old way may still work.
    return copyByCommand(value);
  }
}

function copyByCommand(value: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = value;
  area.readOnly = true;
  area.className = 'visually-hidden';
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return copied;
}
