import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { panelIn } from './browser.ts';

/** Pictures are taken on request only: `npm run screenshots`. */
export const picturesWanted = process.env.SCREENSHOTS === 'yes';

/** Pictures of the panel, for people to look at; not in git. */
export const pictureFolder = join(import.meta.dirname, '../../../.cache/screenshots');

/** Home Assistant's header on a phone, in pixels. */
const header = 56;

/**
 * Takes pictures of the panel in its whole height, if they are wanted: in light and dark, on a desktop and a phone. Afterwards all is as
 * before.
 *
 * @param name a word for the state that is shown.
 */
export async function takePictures(page: Page, name: string): Promise<void> {
  if (!picturesWanted) return;
  await mkdir(pictureFolder, { recursive: true });
  const root = panelIn(page).locator(':root');
  for (const [width, least] of [
    [390, 844],
    [1200, 900],
  ] as const) {
    await page.setViewportSize({ width, height: least });
    // The sidebar takes its time to give way.
    await panelIn(page)
      .locator(width === 390 ? ':root[data-header="outside"]' : ':root[data-header="ours"]')
      .waitFor();
    const height = await root.evaluate(() => {
      window.scrollTo(0, 0);
      return Math.max(...Array.from(document.body.children, (child) => child.getBoundingClientRect().bottom));
    });
    await page.setViewportSize({ width, height: Math.max(least, Math.ceil(height) + header) });
    for (const colorScheme of ['light', 'dark'] as const) {
      await darken(page, colorScheme);
      await page.screenshot({ path: join(pictureFolder, `${name}-${colorScheme}-${width}.png`) });
    }
  }
  await page.setViewportSize({ width: 1200, height: 900 });
  await darken(page, 'light');
}

/** Lets the person's system ask for dark pages (or light ones again), and waits until the panel has followed Home Assistant. */
export async function darken(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await panelIn(page).locator(`:root[data-theme="${colorScheme}"]`).waitFor();
}
