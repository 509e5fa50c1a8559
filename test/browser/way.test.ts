import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { effortIn } from '../world/browser/effort.ts';
import { type Hands, keyboard, mouse } from '../world/browser/hands.ts';
import { type Setting, skippedBecause, startSetting, stepIn, untilIn } from '../world/browser/setting.ts';
import { domain } from '../world/person.ts';

/** What the whole way may ask of a person inside the panel. */
const most = { clicks: 12, pastes: 2 };

/** On the page of Tesla: fills a field with what the person has copied in the panel. */
async function pasteThere(page: Page, label: string): Promise<void> {
  await page.getByLabel(label).focus();
  await page.keyboard.press('Control+V');
}

describe.skipIf(skippedBecause !== '').each([
  ['mouse', mouse],
  ['keyboard alone', keyboard],
] as const)(`the whole way by %s${skippedBecause && ` (skipped: ${skippedBecause})`}`, (name, handsOf) => {
  let setting: Setting;
  let hands: Hands;

  // The way is gone once: a second run needs a home in which nothing was done.
  beforeEach(async () => {
    setting = await startSetting();
    setting.world.tesla.addVehicle({ name: 'Red Car' });
    hands = handsOf(setting.owner.page);
  });
  afterEach(async () => await setting?.stop());

  const button = (label: string) => setting.panel.getByRole('button', { name: label, exact: true });
  const copied = async (label: string) => {
    await hands.press(button(`Copy ${label}`));
    await button(`Copied ${label}`).waitFor();
  };

  test('from the sidebar to a loaded integration, with the consent in a second tab; then a failure and its repair', async () => {
    const { owner, panel, world } = setting;
    const { page, context } = owner;
    const begun = performance.now();
    await page.goto(world.homeAssistant.url);
    await hands.openFromSidebar('Tesla Fleet Setup');
    await hands.press(button('Begin'));
    await untilIn(panel, 'key-pair', 'done');
    await hands.choose(panel.getByRole('radio', { name: /^Reverse proxy/ }));
    await hands.press(button('Next'));
    await hands.type(panel.getByLabel('Domain', { exact: true }), domain);
    await hands.press(button('Use this domain'));
    await untilIn(panel, 'hosting', 'done');

    const opened = context.waitForEvent('page');
    await hands.press(panel.getByRole('link', { name: /^Tesla’s developer site/ }));
    const site = await opened;
    for (const [here, there] of [
      ['Application Name', ['Application Name']],
      // The same will do for both.
      ['Application Description', ['Application Description', 'Purpose of Usage']],
      ['Allowed Origin URL(s)', ['Allowed Origin URL(s)']],
      ['Allowed Redirect URI(s)', ['Allowed Redirect URI(s)']],
    ] as const) {
      await page.bringToFront();
      await copied(here);
      await site.bringToFront();
      for (const field of there) await pasteThere(site, field);
    }
    const ticks = await panel.locator('.drawn-ticks li').allTextContents();
    for (const tick of ticks) {
      await site.getByLabel(tick.replace('✓', '').trim()).check();
    }
    await site.getByRole('button', { name: 'Create' }).click();
    const box = panel.getByLabel('Paste client ID and client secret here');
    for (const what of ['client-id', 'client-secret']) {
      await site.bringToFront();
      const value = (await site.locator(`code.${what}`).textContent()) ?? '';
      await site
        .evaluate(async (text) => await navigator.clipboard.writeText(text), value)
        .catch(async () => {
          await page.bringToFront();
          await page.evaluate(async (text) => await navigator.clipboard.writeText(text), value);
        });
      await page.bringToFront();
      await hands.paste(box);
    }
    await untilIn(panel, 'credentials', 'done');

    const consent = context.waitForEvent('page');
    await hands.press(panel.getByRole('link', { name: /^Sign in at Tesla/ }));
    const tesla = await consent;
    const closed = tesla.waitForEvent('close');
    await tesla.getByRole('button', { name: 'Allow' }).focus();
    await tesla.keyboard.press('Enter');
    await closed;
    await page.bringToFront();
    await untilIn(panel, 'sign-in', 'done');
    const seconds = (performance.now() - begun) / 1000;

    await hands.press(button('Show the pairing codes').first());
    await panel.locator('.qr').waitFor();
    await world.tesla.pair(world.tesla.state.vehicles[0]?.vin ?? '', domain);
    await panel.getByText('Tesla Fleet works.').waitFor({ timeout: 60_000 });

    const { clicks, keystrokes, pastes } = await effortIn(page);
    console.info(
      `${name}: ${clicks} clicks, ${keystrokes} keystrokes (${domain.length} of them the domain), ${pastes} pastes; loaded after ${seconds.toFixed(1)} s`,
    );
    expect(clicks).toBeLessThanOrEqual(most.clicks);
    expect(pastes).toBeLessThanOrEqual(most.pastes);
    if (name !== 'mouse') expect(clicks).toBe(0);
    expect(owner.complaints).toEqual([]);

    world.front.behave = 'missing';
    await hands.press(button('Something is wrong'));
    await stepIn(panel, 'hosting', 'problem').getByText('does not find the key (404)').first().waitFor({ timeout: 60_000 });
    world.front.behave = 'proxy';
    await hands.press(stepIn(panel, 'hosting').getByRole('button', { name: 'Look again' }));
    await panel.getByText('Tesla Fleet works.').waitFor({ timeout: 60_000 });
  });
});
