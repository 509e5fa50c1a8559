import { afterEach, describe, expect, test } from 'vitest';
import { panelIn, tokensOf } from '../world/browser/browser.ts';
import { startRelay } from '../world/browser/relay.ts';
import { type Setting, skippedBecause, startSetting, stepIn, untilIn } from '../world/browser/setting.ts';
import { wayPoints } from '../world/browser/way-points.ts';
import { domain } from '../world/person.ts';

const lost = 'Connection lost, trying again…';

describe.skipIf(skippedBecause !== '')(
  `bad days in front of the panel${skippedBecause && ` (skipped: ${skippedBecause})`}`,
  () => {
    let setting: Setting;

    /** Opens the page of a home of its own where a set-up has come this far. */
    async function openAt(point: keyof typeof wayPoints): Promise<void> {
      setting = await startSetting();
      setting.world.tesla.addVehicle({ name: 'Red Car' });
      await wayPoints[point](setting.world);
      await setting.owner.page.goto(`${setting.world.homeAssistant.url}/local_tesla_fleet_setup`);
      await untilIn(setting.panel, 'home-assistant', 'done');
    }
    afterEach(async () => await setting?.stop());

    test('two windows show the same, whichever is pressed', async () => {
      await openAt('nothing was done');
      const other = await setting.owner.context.newPage();
      await other.goto(`${setting.world.homeAssistant.url}/local_tesla_fleet_setup`);
      await panelIn(other).getByRole('button', { name: 'Begin', exact: true }).click();
      await untilIn(setting.panel, 'key-pair', 'done');
      await setting.owner.page.bringToFront();
      await setting.panel.getByRole('radio', { name: /^Reverse proxy/ }).check();
      await setting.panel.getByRole('button', { name: 'Next', exact: true }).click();
      await panelIn(other).getByLabel('Domain', { exact: true }).waitFor();
      await panelIn(other).getByLabel('Domain', { exact: true }).fill(domain);
      await panelIn(other).getByRole('button', { name: 'Use this domain', exact: true }).click();
      await untilIn(setting.panel, 'hosting', 'done');
      await untilIn(panelIn(other), 'hosting', 'done');
      await other.close();
    });

    test('without a network it says so, keeps what was typed, and shows how things are when it is back', async () => {
      await openAt('the key is on the internet');
      const { browser, world } = setting;
      const relay = await startRelay(world.homeAssistant.url);
      const { page } = await browser.person(relay.url, tokensOf(relay.url, world.homeAssistant.token));
      await page.goto(`${relay.url}/local_tesla_fleet_setup`);
      const panel = panelIn(page);
      const id = panel.getByLabel('Client ID', { exact: true });
      await id.fill('typed before the network went');
      relay.cut();
      await panel.getByText(lost).waitFor();
      await panel.getByText('What you see is how things were at this time').waitFor();
      world.front.behave = 'missing';
      await world.panel.press('hosting.look');
      relay.mend();
      await panel.getByText(lost).waitFor({ state: 'detached' });
      await untilIn(panel, 'hosting', 'problem');
      expect(await id.inputValue()).toBe('typed before the network went');
      world.front.behave = 'proxy';
      await stepIn(panel, 'hosting').getByRole('button', { name: 'Look again' }).click();
      await untilIn(panel, 'hosting', 'done');
      await page.context().close();
      await relay.stop();
    });

    test('after a restart of the app the open page goes on by itself, and what was pressed meanwhile is told', async () => {
      await openAt('the key is on the internet');
      const { panel, world } = setting;
      await world.app.kill();
      await panel.getByText(lost).waitFor();
      await panel.getByLabel('Client secret', { exact: true }).fill('ta-secret.typed-while-it-was-away');
      await panel.getByRole('button', { name: 'Save', exact: true }).click();
      await panel.getByText('The app did not answer. Nothing you typed is lost').waitFor();
      await world.app.start();
      await panel.getByText(lost).waitFor({ state: 'detached' });
      expect(await panel.getByLabel('Client secret', { exact: true }).inputValue()).not.toBe('');
    });

    test('Home Assistant restarts: the panel waits with its owner and recovers', async () => {
      await openAt('all is done');
      const { panel, world } = setting;
      await panel.getByText('Tesla Fleet works.').waitFor({ timeout: 60_000 });
      const restarted = world.homeAssistant.restart();
      // The page comes by way of Home Assistant: it hears of it, or is cut off before. Either way it claims nothing.
      await stepIn(panel, 'home-assistant', 'waiting')
        .or(panel.getByText(lost))
        .first()
        .waitFor({ state: 'attached', timeout: 60_000 });
      const [cut, claims] = [await panel.getByText(lost).count(), await panel.getByText('Tesla Fleet works.').count()];
      expect(cut === 1 || claims === 0).toBe(true);
      await restarted;
      await panel.getByText('Tesla Fleet works.').waitFor({ timeout: 60_000 });
      await panel.getByText(lost).waitFor({ state: 'detached' });
      expect(setting.owner.complaints.filter((said) => !said.includes('fetch'))).toEqual([]);
    });
  },
);
