import type { BrowserContext, Frame, Page } from 'playwright-core';

/** What a person had to do inside the panel. */
export interface Effort {
  readonly clicks: number;
  readonly keystrokes: number;
  readonly pastes: number;
}

/** Where the counts are kept: they must outlive a reload of the frame. */
const key = 'effort of the person';

/** Lets every panel of this browser count what the person does in it. Call it before a page is opened. */
export async function countEffort(context: BrowserContext): Promise<void> {
  await context.addInitScript((storageKey) => {
    if (!window.location.pathname.startsWith('/api/hassio_ingress/')) return;
    const count = (what: string) => {
      const counted: Record<string, number> = JSON.parse(sessionStorage.getItem(storageKey) ?? '{}');
      sessionStorage.setItem(storageKey, JSON.stringify({ ...counted, [what]: (counted[what] ?? 0) + 1 }));
    };
    // A click that a key or a label has made has no detail.
    window.addEventListener('click', ({ isTrusted, detail }) => isTrusted && detail > 0 && count('clicks'), true);
    window.addEventListener('keydown', ({ isTrusted }) => isTrusted && count('keystrokes'), true);
    window.addEventListener('paste', ({ isTrusted }) => isTrusted && count('pastes'), true);
  }, key);
}

/** What was counted in a page so far. */
export async function effortIn(page: Page): Promise<Effort> {
  const frame: Frame | undefined = page.frames().find((each) => each.url().includes('/api/hassio_ingress/'));
  const counted = (await frame?.evaluate((storageKey) => sessionStorage.getItem(storageKey), key)) ?? '{}';
  return { clicks: 0, keystrokes: 0, pastes: 0, ...(JSON.parse(counted) as Partial<Effort>) };
}
