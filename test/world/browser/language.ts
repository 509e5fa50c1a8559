import type { Page } from 'playwright-core';
import { panelIn } from './browser.ts';

/** The part of Home Assistant's root element that its profile page reaches by an event. */
interface Root {
  _selectLanguage(language: string, save: boolean): void;
}

/**
 * Sets the frontend's language as the person's profile page does, but without keeping it: what Core tells of the last one could come after
 * the next one (as measured). Waits until the panel speaks it.
 */
export async function speak(page: Page, language: string): Promise<void> {
  await page.locator('home-assistant').evaluate((element: Element & Partial<Root>, chosen) => {
    element._selectLanguage?.(chosen, false);
  }, language);
  await panelIn(page).locator(`:root[lang="${language}"]`).waitFor();
}
