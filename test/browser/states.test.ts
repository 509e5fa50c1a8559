import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { LIMIT } from '../../scripts/panel-size.ts';
import { languages } from '../../src/i18n/languages.ts';
import { barriers } from '../world/browser/accessibility.ts';
import { speak } from '../world/browser/language.ts';
import { darken, takePictures } from '../world/browser/picture.ts';
import { type Setting, skippedBecause, startSetting, stepIn, untilIn } from '../world/browser/setting.ts';
import { wayPoints } from '../world/browser/way-points.ts';
import { reloadEntries } from '../world/by-hand.ts';
import { domain, makeApp, signIn } from '../world/person.ts';

const desktop = { width: 1280, height: 900 };
const phone = { width: 320, height: 640 };

describe.skipIf(skippedBecause !== '')(`every state of the panel${skippedBecause && ` (skipped: ${skippedBecause})`}`, () => {
  let setting: Setting;
  let seen = 0;

  /** Opens the page of a home of its own where a set-up has come this far. */
  async function openAt(point: keyof typeof wayPoints): Promise<void> {
    setting = await startSetting();
    setting.world.tesla.addVehicle({ name: 'Red Car' });
    setting.world.tesla.addVehicle({ name: 'A Car with quite a long name, as some people give them' });
    setting.world.tesla.addEnergySite();
    await wayPoints[point](setting.world);
    await setting.owner.page.goto(`${setting.world.homeAssistant.url}/local_tesla_fleet_setup`);
    await untilIn(setting.panel, 'home-assistant', 'done');
  }
  afterEach(async () => await setting?.stop());
  afterAll(() => {
    console.info(
      `${seen} states: no violation of axe at 320 px dark and 1280 px light, none wider than 320 px in ${languages.length} languages`,
    );
  });

  const button = (name: string) => setting.panel.getByRole('button', { name, exact: true }).filter({ visible: true });

  /** A button above all steps. */
  const top = (name: string) => setting.panel.locator('.top').getByRole('button', { name, exact: true });

  /** No barrier on a desktop in light or on a phone in the dark; on a phone no language makes it wider than the window. */
  async function expectFit(state: string): Promise<void> {
    const { page } = setting.owner;
    const root = setting.panel.locator(':root');
    await page.setViewportSize(desktop);
    expect(await barriers(page), `${state}, desktop in light`).toEqual([]);
    await page.setViewportSize(phone);
    await darken(page, 'dark');
    expect(await barriers(page), `${state}, phone in the dark`).toEqual([]);
    for (const language of [...languages.filter((each) => each !== 'en'), 'en']) {
      await speak(page, language);
      const { wide, culprits } = await root.evaluate((element) => ({
        wide: element.scrollWidth - element.clientWidth,
        culprits: Array.from(element.querySelectorAll('body *'))
          .filter((each) => each.getBoundingClientRect().right > element.clientWidth + 1 && each.checkVisibility())
          .filter((each) => each.closest('.visually-hidden, pre') === null)
          .map((each) => `${each.tagName}.${each.className}: ${each.textContent?.slice(0, 60)}`),
      }));
      expect([wide, culprits], `${state} in ${language}`).toEqual([0, []]);
    }
    await darken(page, 'light');
    await page.setViewportSize(desktop);
    await takePictures(page, state);
    seen += 1;
  }

  test('before the beginning', async () => {
    await openAt('nothing was done');
    await expectFit('01-begin');
    const page = (
      await setting.owner.page.request.get(await setting.panel.locator('base').evaluate((base) => base.baseURI))
    ).text();
    const size = gzipSync(await page).length;
    console.info(`HTML, style and script of the first page together: ${(size / 1024).toFixed(1)} KB compressed`);
    expect(size).toBeLessThan(LIMIT);
  });

  test('choosing a way for the public key', async () => {
    await openAt('the key pair is there');
    await expectFit('02-ways');
    await setting.panel.getByRole('radio', { name: /^Reverse proxy/ }).check();
    await button('Next').click();
    await setting.panel.getByLabel('Domain', { exact: true }).fill('192.168.1.10');
    await button('Use this domain').click();
    await setting.panel.getByText('This is an IP address.').waitFor();
    await expectFit('03-wrong-domain');
  });

  test('the key is not found', async () => {
    await openAt('the key pair is there');
    setting.world.front.behave = 'missing';
    await setting.world.panel.press('hosting.choose', { method: 'reverse-proxy', domain });
    await stepIn(setting.panel, 'hosting').getByText('does not find the key (404)').first().waitFor();
    await expectFit('04-key-not-found');
  });

  test('making the app at Tesla, page by page and in short', async () => {
    await openAt('the key is on the internet');
    await expectFit('05-app-at-tesla');
    await button('I know the way: show only the values').click();
    await expectFit('06-app-at-tesla-short');
    await setting.panel.getByLabel('Client ID', { exact: true }).fill(makeApp(setting.world).clientId);
    await setting.panel.getByLabel('Client secret', { exact: true }).fill('ta-secret.of-something-else');
    await button('Save').click();
    await setting.panel.getByText('Tesla does not know this client ID and secret.').waitFor();
    await expectFit('07-wrong-pair');
  });

  test('signing in', async () => {
    await openAt('the sign-in is open');
    await setting.panel.getByRole('link', { name: 'Sign in at Tesla' }).waitFor();
    await expectFit('08-sign-in');
  });

  test('vehicles that lack the key, with their codes', async () => {
    await openAt('the integration is loaded');
    await setting.panel.getByText('Home Assistant can read, but not control: Red Car, A Car with').waitFor();
    await expectFit('09-vehicles');
    await top('Show the pairing codes').click();
    await setting.panel.locator('.qr').nth(1).waitFor();
    await expectFit('10-pairing');
  });

  test('all is well: the dashboard, everything open, and a question', async () => {
    await openAt('all is done');
    await expectFit('11-dashboard');
    await setting.panel.locator('.journal > summary').first().click();
    for (const row of await setting.panel.locator('.step .row').all()) await row.click();
    for (const summary of (await setting.panel.locator('.journal > summary').all()).slice(1)) await summary.click();
    await expectFit('12-everything-open');
    await setting.panel.getByLabel('The message', { exact: true }).fill('There is a semantic problem with the data');
    await button('Explain').click();
    await setting.panel.locator('.explained [data-problem]').first().waitFor();
    await expectFit('13-explained');
    await button('Change the domain').click();
    await setting.panel.getByLabel('Domain', { exact: true }).fill('other.example.com');
    await expectFit('14-change-domain');
    await button('Cancel').click();
    await button('Flash the lights of Red Car').click();
    await setting.panel.getByRole('dialog').waitFor();
    await expectFit('15-question');
  });

  test('not everything was allowed: what Home Assistant cannot do, and on top the button that mends it', async () => {
    await openAt('all is done');
    const { world, panel } = setting;
    const scopes = ['vehicle_device_data', 'vehicle_location', 'energy_device_data', 'energy_cmds'];
    world.tesla.revokeTokens();
    await reloadEntries(world);
    await signIn(world, { scopes });
    await panel.getByText('Home Assistant can read, but not control: Red Car, A Car with').first().waitFor({ timeout: 60_000 });
    expect(await panel.locator('.top .status-limited').count()).toBe(1);
    await expectFit('16-read-only');
    await top('Ask for the permissions again').click();
    await panel.getByRole('dialog').getByRole('button', { name: 'Ask for the permissions again' }).click();
    // The person is taken to where it goes on.
    await stepIn(panel, 'sign-in').locator('.row:focus').waitFor();
    await signIn(world);
    await panel.getByText('Tesla Fleet works.').waitFor({ timeout: 60_000 });
  });

  test('paused, something is broken, and the app is away', async () => {
    await openAt('all is done');
    await button('Pause automatic steps').click();
    await button('Resume automatic steps').waitFor();
    await expectFit('17-paused');
    await button('Resume automatic steps').click();
    setting.world.front.behave = 'missing';
    await button('Something is wrong').click();
    await stepIn(setting.panel, 'hosting', 'problem').waitFor({ timeout: 60_000 });
    await expectFit('18-broken');
    // The words of every language are there by now: an app that is away gives none.
    await setting.world.app.kill();
    await setting.panel.getByText('Connection lost, trying again…').waitFor();
    await expectFit('19-connection-lost');
  });
});
