import type { Locator, Page } from 'playwright-core';

/** How a person acts on a page: by mouse or finger, or by the keyboard alone. */
export interface Hands {
  readonly name: string;
  /** Opens what stands in Home Assistant's sidebar. */
  openFromSidebar(name: string): Promise<void>;
  /** Presses a button or a link. */
  press(what: Locator): Promise<void>;
  /** Chooses one of several. */
  choose(what: Locator): Promise<void>;
  /** Types into a field. */
  type(what: Locator, text: string): Promise<void>;
  /** Pastes what was copied into a field. */
  paste(what: Locator): Promise<void>;
}

/** Whether an element has the focus, in whatever document it stands. */
async function hasFocus(what: Locator): Promise<boolean> {
  return await what.evaluate((element) => element.matches(':focus') && element.ownerDocument.hasFocus());
}

/** The mouse, and the keyboard for text. */
export function mouse(page: Page): Hands {
  const enter = async (what: Locator) => {
    await what.waitFor();
    if (!(await hasFocus(what))) await what.click();
  };
  return {
    name: 'mouse',
    openFromSidebar: async (name) => await page.getByRole('link', { name }).click(),
    press: async (what) => await what.click(),
    choose: async (what) => {
      if (!(await what.isChecked())) await what.click();
    },
    type: async (what, text) => {
      await enter(what);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
    paste: async (what) => {
      await enter(what);
      await page.keyboard.press('Control+V');
    },
  };
}

/** More stops than the longest page has. */
const mostStops = 250;

/** Nothing but keys. Home Assistant's own page stands around the panel: the Tab key goes through it, too. */
export function keyboard(page: Page): Hands {
  const reach = async (what: Locator) => {
    await what.waitFor();
    for (let stops = 0; !(await hasFocus(what)); stops += 1) {
      if (stops > mostStops) throw new Error(`the keyboard does not reach ${what}`);
      await page.keyboard.press('Tab');
    }
  };
  return {
    name: 'keyboard',
    openFromSidebar: async (name) => {
      // The sidebar is one stop, and the arrow keys go through it (as measured in 2026.11).
      const items = page.locator('ha-sidebar ha-list-item-button');
      const wanted = items.filter({ hasText: name });
      await wanted.waitFor();
      const inSidebar = async () => await items.evaluateAll((all) => all.some((item) => item.matches(':focus')));
      for (let stops = 0; !(await inSidebar()); stops += 1) {
        if (stops > mostStops) throw new Error('the keyboard does not reach the sidebar');
        await page.keyboard.press('Tab');
      }
      for (let stops = 0; !(await hasFocus(wanted)); stops += 1) {
        if (stops > mostStops) throw new Error(`the arrow keys do not reach ${name}`);
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Enter');
    },
    press: async (what) => {
      await reach(what);
      await page.keyboard.press('Enter');
    },
    choose: async (what) => {
      // Within a group the arrow keys choose; Tab reaches the one that is chosen, or else the first or last.
      const group = what.locator('xpath=ancestor::fieldset[1]').getByRole('radio');
      await what.waitFor();
      const inGroup = async () => await group.evaluateAll((all) => all.some((each) => each.ownerDocument.activeElement === each));
      for (let stops = 0; !(await inGroup()); stops += 1) {
        if (stops > mostStops) throw new Error(`the keyboard does not reach ${what}`);
        await page.keyboard.press('Tab');
      }
      if (await hasFocus(what)) await page.keyboard.press('Space');
      for (let stops = 0; !(await what.isChecked()); stops += 1) {
        if (stops > mostStops) throw new Error(`the arrow keys do not reach ${what}`);
        await page.keyboard.press('ArrowDown');
      }
    },
    type: async (what, text) => {
      await reach(what);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
    paste: async (what) => {
      await reach(what);
      await page.keyboard.press('Control+V');
    },
  };
}
