import type { Page } from 'playwright-core';
import { panelIn } from './browser.ts';

/** Chooses a language as the person's profile page does: the frontend's own event. Waits until the panel speaks it. */
export async function speak(page: Page, language: string): Promise<void> {
  await page.locator('home-assistant').evaluate((element, chosen) => {
    element.dispatchEvent(new CustomEvent('hass-language-select', { detail: chosen }));
  }, language);
  await panelIn(page).locator(`:root[lang="${language}"]`).waitFor();
}
