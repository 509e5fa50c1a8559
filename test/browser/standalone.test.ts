import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, canRunChromium, startBrowser, tokensOf } from '../world/browser/browser.ts';
import { pictureFolder } from '../world/browser/picture.ts';
import { linkSecret, withSession } from '../world/by-link.ts';
import { canRunCore } from '../world/core/machine.ts';
import { versions } from '../world/core/versions.ts';
import { newEmptyWorld } from '../world/home.ts';
import { goTheWay } from '../world/person.ts';
import type { World } from '../world/world.ts';

const reasons = [canRunChromium(), canRunCore()].flatMap((can) => (can.ok ? [] : [can.why]));
// Where everything must be tested, what cannot run is a failure: then nothing is skipped, and the start says why.
const skipped = reasons.length > 0 && process.env.CI !== 'true';

describe.skipIf(skipped)(`the panel on its own${skipped ? ` (skipped: ${reasons.join('; ')})` : ''}`, () => {
  let world: World;
  let browser: Browser;
  let origin: string;

  // A link is used once: a second run needs an app of its own.
  beforeEach(async () => {
    expect(reasons).toEqual([]);
    world = await newEmptyWorld({ kind: 'core', version: versions[0] }, { standalone: 'administrator' });
    world.tesla.addVehicle({ name: 'Red Car' });
    world.tesla.addEnergySite();
    origin = world.app.origin;
    browser = await startBrowser();
  });

  afterEach(async () => {
    await browser?.stop();
    await world?.stop();
  });

  async function newPage(): Promise<Page> {
    return (await browser.person(origin, tokensOf(world.homeAssistant.url, world.homeAssistant.token))).page;
  }

  test('opens by the link in the log, once, and goes the way to a loaded integration', async () => {
    const page = await newPage();
    const link = `${origin}/#link=${linkSecret(world.app)}`;
    await page.goto(link);
    await page.locator('[data-step="key-pair"]').waitFor();
    expect(page.url()).toBe(`${origin}/`);
    const cookies = await page.context().cookies();
    expect(cookies.map(({ httpOnly, sameSite }) => [httpOnly, sameSite])).toEqual([[true, 'Strict']]);
    expect(await page.evaluate('document.cookie')).toBe('');
    await goTheWay({ ...world, panel: withSession(origin, cookies) });
    await page.locator('[data-step="sign-in"][data-status="done"]').waitFor();
    await page.screenshot({ path: join(pictureFolder, '11-standalone.png') });
    // A link into Home Assistant leads there, and not to a path of ours.
    await page.getByRole('button', { name: 'Sign-in', exact: false }).first().click();
    const links = page.locator(`a[href^="${world.homeAssistant.url}/config/"]`);
    await links.first().waitFor();

    const other = await newPage();
    await other.goto(link);
    await other.getByText('This link was used before, or is too old.').waitFor();
    await other.screenshot({ path: join(pictureFolder, '12-used-link.png') });
    await other.getByRole('button', { name: 'Write a new link to the log' }).click();
    await other.getByText('A new link is in the log now.').waitFor();
    await other.goto(`${origin}/#link=${linkSecret(world.app)}`);
    await other.locator('[data-step="key-pair"]').waitFor();

    // A restart ends the sessions: an open page says by itself how one comes in again.
    await world.app.stop();
    await world.app.start();
    await other.getByText('This page is opened by a link that works once.').waitFor();
  });

  test('stands in no frame of another page', async () => {
    const page = await newPage();
    await page.setContent(`<iframe src="${origin}/"></iframe>`);
    await page.waitForLoadState('networkidle');
    expect(page.frames().map((frame) => frame.url())).not.toContain(`${origin}/`);
    expect(await page.frames()[1]?.locator('main').count()).toBe(0);
  });
});
