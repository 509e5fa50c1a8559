import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Status, StepId } from '../../src/setup/step.ts';
import { type Browser, type BrowserPerson, panelIn, tokensOf } from '../world/browser/browser.ts';
import { darken, pictureFolder, takePictures } from '../world/browser/picture.ts';
import { homeName, type Setting, skippedBecause, startSetting, untilIn } from '../world/browser/setting.ts';
import { wayPoints } from '../world/browser/way-points.ts';
import { domain, makeApp } from '../world/person.ts';
import { slug, type World } from '../world/world.ts';

const redirectUri = 'https://my.home-assistant.io/redirect/oauth';

/** What can be done on the page where a set-up has come this far; each test opens it anew. */
function where(point: keyof typeof wayPoints, tests: (given: () => Setting) => void): void {
  describe.skipIf(skippedBecause !== '')(`where ${point}${skippedBecause && ` (skipped: ${skippedBecause})`}`, () => {
    let setting: Setting;

    beforeAll(async () => {
      setting = await startSetting();
      setting.world.tesla.addVehicle({ name: 'Red Car' });
      setting.world.tesla.addVehicle({ name: 'Blue Car' });
      setting.world.tesla.addEnergySite();
      await wayPoints[point](setting.world);
    });
    beforeEach(async () => {
      await setting.owner.page.goto(`${setting.world.homeAssistant.url}/app/${slug}`);
      await untilIn(setting.panel, 'home-assistant', 'done');
    });
    afterEach(() => {
      expect(setting.owner.complaints).toEqual([]);
    });
    afterAll(async () => await setting?.stop());
    tests(() => setting);
  });
}

let world: World;
let browser: Browser;
let owner: BrowserPerson;
let panel: FrameLocator;
const button = (name: string) => panel.getByRole('button', { name, exact: true });
const field = (name: string) => panel.getByLabel(name, { exact: true });
const until = async (id: StepId, status: Status) => await untilIn(panel, id, status);
const take = (given: () => Setting) => () => {
  ({ world, browser, owner, panel } = given());
};

where('nothing was done', (given) => {
  beforeEach(take(given));

  test('nothing is changed until Begin is pressed; then the key pair appears by itself', async () => {
    await until('key-pair', 'todo');
    expect(await world.panel.snapshot()).toMatchObject({ automatic: false, journal: [] });
    await takePictures(owner.page, '1-first-look');
    await button('Begin').click();
    await until('key-pair', 'done');
  });
});

where('the key pair is there', (given) => {
  beforeEach(take(given));

  test('a domain is taken, and of one that Tesla would not take is said what is wrong', async () => {
    await panel.getByRole('radio', { name: /^Reverse proxy/ }).check();
    await takePictures(owner.page, '2-ways');
    await button('Next').click();
    await field('Domain').fill('192.168.1.10');
    await button('Use this domain').click();
    await panel.getByText('This is an IP address.').waitFor();
    expect(await field('Domain').inputValue()).toBe('192.168.1.10');
    await takePictures(owner.page, '2-hosting');
    await field('Domain').fill(domain);
    await button('Use this domain').click();
    await until('hosting', 'done');
  });
});

where('the key is on the internet', (given) => {
  beforeEach(take(given));

  test('a value is copied; a wrong pair leaves the client ID; a pair pasted the wrong way round is taken', async () => {
    await button('Copy Allowed Redirect URI(s)').click();
    await panel.getByText('Copied').first().waitFor();
    expect(await owner.page.evaluate(() => navigator.clipboard.readText())).toBe(redirectUri);
    const app = makeApp(world);
    await takePictures(owner.page, '3-credentials');
    // What is typed into the box by hand is read when it is complete, not letter by letter.
    const box = panel.getByLabel('Paste client ID and client secret here');
    await box.pressSequentially(app.clientId);
    await box.press('Tab');
    await panel.getByText('This is the client ID. The client secret is still missing.').waitFor();
    expect(await box.inputValue()).toBe('');
    expect(await field('Client ID').inputValue()).toBe(app.clientId);
    await field('Client secret').fill('ta-secret.of-something-else');
    await button('Save').click();
    await panel.getByText('Tesla does not know this client ID and secret.').waitFor();
    expect(await panel.getByText('Tesla does not know this client ID and secret.').count()).toBe(1);
    expect(await field('Client ID').inputValue()).toBe(app.clientId);
    expect(await field('Client secret').inputValue()).toBe('');
    await takePictures(owner.page, '4-wrong-pair');
    await field('Client ID').fill(app.clientSecret);
    await field('Client secret').fill(app.clientId);
    await button('Save').click();
    await until('credentials', 'done');
    expect(await panel.locator(':root').evaluate((root) => root.outerHTML)).not.toContain(app.clientSecret);
  });
});

where('the sign-in is open', (given) => {
  beforeEach(take(given));

  test('it goes on by itself once the access is allowed on the page of Tesla in a second tab', async () => {
    const link = panel.getByRole('link', { name: 'Sign in at Tesla' });
    await link.waitFor();
    await takePictures(owner.page, '5-sign-in');
    const opened = owner.context.waitForEvent('page');
    await link.click();
    const tesla = await opened;
    const closed = tesla.waitForEvent('close');
    await tesla.getByRole('button', { name: 'Allow' }).click();
    await closed;
    for (const id of ['sign-in', 'registration', 'proof'] as const) {
      await until(id, 'done');
    }
    // A box that was there for a moment only, while this tab was behind the other one, must not come back.
    await owner.page.bringToFront();
    await until('vehicles', 'todo');
    await expect.poll(() => panel.locator('.waiting-box').count()).toBe(0);
  });
});

where('the integration is loaded', (given) => {
  beforeEach(take(given));

  test('pairing codes are shown, and the approval on the phone is noticed', async () => {
    await button('Show the pairing codes').first().click();
    await panel.locator('.qr').nth(1).waitFor();
    await takePictures(owner.page, '6-pairing');
    const phone = await owner.context.newPage();
    await phone.goto((await panel.getByRole('link', { name: 'Approve the key for Red Car' }).getAttribute('href')) ?? '');
    await phone.locator('form', { hasText: 'Red Car' }).getByRole('button', { name: 'Approve' }).click();
    await phone.getByText('Key approved').first().waitFor();
    await phone.goBack();
    await phone.locator('form', { hasText: 'Blue Car' }).getByRole('button', { name: 'Approve' }).click();
    await phone.getByText('Key approved').first().waitFor();
    await phone.close();
    await until('vehicles', 'done');
    await panel.getByText('Tesla Fleet works.').waitFor();
    expect(await panel.locator('.waiting-box').count()).toBe(0);
    await takePictures(owner.page, '7-all-done');
  });
});

where('all is done', (given) => {
  beforeEach(take(given));
  beforeEach(async () => await panel.getByText('Tesla Fleet works.').waitFor());

  test('everything is checked at a press, a message is explained, and what is switched off stays off', async () => {
    await button('Something is wrong').click();
    await panel.getByText('Every check is in order.').waitFor();
    for (const summary of await panel.locator('.journal > summary').all()) await summary.click();
    const message = panel.getByLabel('The message', { exact: true });
    const told = panel.locator('.explained[role=status]');
    expect(await button('Explain').getAttribute('aria-disabled')).toBe('true');
    await message.fill('The flux capacitor\nis out of plutonium (code 88). client_secret=ta-secret.never-shown');
    // By the keyboard alone.
    await message.press('Tab');
    await owner.page.keyboard.press('Enter');
    await told.getByText('This is what was said: The flux capacitor is out of plutonium (code 88).').waitFor();
    expect(await told.textContent()).not.toContain('never-shown');
    await takePictures(owner.page, '8-explained-unknown');
    await message.fill('There is a semantic problem with the data, e.g. missing or invalid data.');
    await button('Explain').click();
    await told.locator('[data-problem]').nth(2).waitFor();
    await takePictures(owner.page, '8-explained-several');
    await message.fill('We don’t recognize this redirect_uri.');
    await button('Explain').click();
    await told.locator('[data-problem="app.redirect-uri"]').waitFor();
    expect(await told.locator('[data-problem]').count()).toBe(1);
    const repair = panel.getByRole('switch', { name: /^Reload the integration/ });
    await repair.click();
    await panel.getByRole('switch', { name: /^Reload the integration/, checked: false }).waitFor();
    await takePictures(owner.page, '8-explained');
    await repair.click();
    await panel.getByRole('switch', { name: /^Reload the integration/, checked: true }).waitFor();
  });

  test('it is so after the page was loaded again, too', async () => {
    await owner.page.reload();
    await panel.getByText('Tesla Fleet works.').waitFor();
  });

  test('by plain HTTP under a name, where a browser has no clipboard for pages, values can be copied as well', async () => {
    const { origin } = Object.assign(new URL(world.homeAssistant.url), { hostname: homeName });
    const { page, complaints, context } = await browser.person(origin, tokensOf(origin, world.homeAssistant.token));
    await page.goto(`${origin}/app/${slug}`);
    const named = panelIn(page);
    await named.locator('.journal > summary', { hasText: 'Steps' }).click();
    await named.getByRole('button', { name: 'Public key on the internet' }).click();
    expect(await named.locator(':root').evaluate(() => window.isSecureContext)).toBe(false);
    await named.getByRole('button', { name: 'Copy Domain' }).click();
    await named.getByRole('button', { name: 'Copied Domain' }).waitFor();
    await named.getByRole('button', { name: 'Change the domain' }).click();
    await named.getByLabel('Domain', { exact: true }).fill('pasted: ');
    await page.keyboard.press('Control+V');
    expect(await named.getByLabel('Domain', { exact: true }).inputValue()).toBe(`pasted: ${domain}`);
    await named.getByRole('button', { name: 'Cancel' }).click();
    const answer = page.waitForResponse((response) => response.url().endsWith('/actions/hosting.look'));
    await named.getByRole('button', { name: 'Look again' }).click();
    expect((await answer).status()).toBe(200);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('it looks as the system asks as long as Home Assistant has not decided between light and dark', async () => {
    // So Home Assistant stays when its themes arrive before its configuration.
    await owner.page.locator('home-assistant').evaluate((element: Element & { hass?: { themes: object } }) => {
      if (element.hass !== undefined) element.hass = { ...element.hass, themes: { ...element.hass.themes, darkMode: undefined } };
    });
    const theme = await panel.locator(':root').evaluate((root) => {
      window.dispatchEvent(new Event('resize'));
      return root.dataset.theme;
    });
    expect(theme).toBe('light');
    await darken(owner.page, 'dark');
    await darken(owner.page, 'light');
  });

  test('people who are not administrators see nothing, by whichever way they come', async () => {
    const { url } = world.homeAssistant;
    const { id, token } = await world.homeAssistant.addUser('A Guest', false);
    const guest = await browser.person(url, tokensOf(url, token));
    await guest.page.goto(`${url}/app/${slug}`);
    await guest.page.waitForLoadState('networkidle');
    await guest.page.screenshot({ path: join(pictureFolder, '10-guest.png') });
    expect(await panelIn(guest.page).locator('[data-step]').count()).toBe(0);
    // With an ingress session of the guest's own, as the older Cores give one.
    await guest.context.addCookies([{ name: 'ingress_session', value: await world.supervisor.sessionFor(id), url }]);
    const answer = await guest.page.goto(`${url}${world.supervisor.ingressPath}`);
    expect(answer?.status()).toBe(403);
    await guest.page.getByText('Only administrators of Home Assistant may use this app.').waitFor();
    expect(await guest.page.content()).not.toContain(domain);
    await guest.page.screenshot({ path: join(pictureFolder, '10-refused.png') });
    await guest.context.close();
  });

  test('a violation of its policy would be seen in the console of the browser', async () => {
    const { url, token } = world.homeAssistant;
    const { page, complaints, context } = await browser.person(url, tokensOf(url, token));
    await page.goto(`${url}/app/${slug}`);
    await panelIn(page).getByText('Tesla Fleet works.').waitFor();
    expect(complaints).toEqual([]);
    await panelIn(page)
      .locator('body')
      .evaluate((body) => body.setAttribute('style', 'color: red'));
    await expect.poll(() => complaints).toEqual([expect.stringContaining('style-src-attr forbids inline')]);
    await context.close();
  });
});
