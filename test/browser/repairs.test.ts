import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StepId } from '../../src/setup/step.ts';
import type { BrowserPerson } from '../world/browser/browser.ts';
import { pictureFolder, picturesWanted } from '../world/browser/picture.ts';
import { type Setting, skippedBecause, startSetting } from '../world/browser/setting.ts';
import { reloadEntries } from '../world/by-hand.ts';
import { ask } from '../world/core/websocket.ts';
import { credentialsIn } from '../world/counts.ts';
import { goTheWay, pairVehicles } from '../world/person.ts';
import type { World } from '../world/world.ts';

/** A failure as its owner meets it: a notification, a link, a problem with its remedy, and the one thing to do. */
interface Repair {
  readonly name: string;
  readonly step: StepId;
  readonly said: string;
  fail(): Promise<void>;
  mend(): Promise<void>;
}

describe.skipIf(skippedBecause !== '')(
  `from a notification to healed${skippedBecause && ` (skipped: ${skippedBecause})`}`,
  () => {
    let setting: Setting;
    let world: World;
    let owner: BrowserPerson;
    let panel: FrameLocator;

    beforeAll(async () => {
      setting = await startSetting();
      ({ world, owner, panel } = setting);
      world.tesla.addVehicle({ name: 'Red Car' });
      await goTheWay(world);
      await pairVehicles(world);
      await world.panel.until('all is done', ({ summary }) => summary.key === 'summary.done');
    });
    afterAll(async () => await setting?.stop());

    async function command(action: 'check' | 'repair'): Promise<void> {
      const { url, token } = world.homeAssistant;
      await ask(url, token, { type: 'fire_event', event_type: 'tesla_fleet_setup_command', event_data: { action } });
    }

    async function signIn(): Promise<void> {
      const opened = owner.context.waitForEvent('page');
      await panel.getByRole('link', { name: 'Sign in at Tesla' }).click();
      const tesla = await opened;
      const closed = tesla.waitForEvent('close');
      await tesla.getByRole('button', { name: 'Allow' }).click();
      await closed;
    }

    async function paste(): Promise<void> {
      const [app] = world.tesla.state.apps;
      await panel.getByLabel('Client ID', { exact: true }).fill(app?.clientId ?? '');
      await panel.getByLabel('Client secret', { exact: true }).fill(app?.clientSecret ?? '');
      await panel.getByRole('button', { name: 'Save', exact: true }).click();
    }

    const repairs: readonly Repair[] = [
      {
        name: 'the key is not found at the domain',
        step: 'hosting',
        said: 'does not find the key (404)',
        fail: async () => {
          world.front.behave = 'missing';
          await world.panel.press('hosting.look');
        },
        mend: async () => {
          world.front.behave = 'proxy';
          await panel.getByRole('button', { name: 'Something is wrong' }).click();
        },
      },
      {
        name: 'Tesla accepts the sign-in no more',
        step: 'sign-in',
        said: 'Tesla does not accept the sign-in any more',
        fail: async () => {
          world.tesla.revokeTokens();
          await reloadEntries(world);
        },
        mend: signIn,
      },
      {
        name: 'the client secret was made anew at Tesla',
        step: 'credentials',
        said: 'Tesla does not know this client ID and secret',
        fail: async () => {
          world.tesla.rotateSecret(world.tesla.state.apps[0]?.clientId ?? '');
          await command('check');
        },
        mend: paste,
      },
      {
        name: 'the application credentials were removed',
        step: 'credentials',
        said: 'has no application credentials for Tesla Fleet',
        fail: async () => {
          const { url, token } = world.homeAssistant;
          for (const { id } of await credentialsIn(world.homeAssistant)) {
            await ask(url, token, { type: 'application_credentials/delete', application_credentials_id: id });
          }
        },
        mend: paste,
      },
      {
        name: 'more is ticked at Tesla than Home Assistant knows',
        step: 'sign-in',
        said: 'a permission that it does not know: vehicle_specs',
        fail: async () => {
          world.tesla.state.apps[0]?.scopes.push('vehicle_specs');
          world.tesla.revokeTokens();
          await reloadEntries(world);
          const { links } = await world.panel
            .until('the sign-in is open', ({ steps }) =>
              steps.some(({ id, links: open }) => id === 'sign-in' && open.some(({ kind }) => kind === 'external')),
            )
            .then(({ steps }) => steps.find(({ id }) => id === 'sign-in') ?? { links: [] });
          const back = await world.tesla.consent(links.find(({ kind }) => kind === 'external')?.url ?? '');
          await (await fetch(back)).body?.cancel();
        },
        mend: async () => {
          world.tesla.state.apps[0]?.scopes.pop();
          await panel.getByRole('button', { name: 'Ask for the permissions again' }).click();
          await panel.getByRole('dialog').getByRole('button', { name: 'Ask for the permissions again' }).click();
          await signIn();
        },
      },
    ];

    for (const [index, { name, step, said, fail, mend }] of repairs.entries()) {
      const picture = async (of: string): Promise<void> => {
        if (!picturesWanted) return;
        const shown = of === '2-problem' ? panel.locator(`[data-step="${step}"]`) : panel.locator('h1');
        if (of !== '1-notification') await shown.scrollIntoViewIfNeeded();
        const path = join(pictureFolder, `repair-${index + 1}-${of}.png`);
        // Home Assistant fades its pages in.
        await owner.page.evaluate(async () => {
          const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
          await Promise.allSettled(ending.map(({ finished }) => finished));
        });
        await owner.page.screenshot({ path, animations: 'disabled' });
      };

      test(name, async () => {
        const { page } = owner;
        await page.goto(`${world.homeAssistant.url}/config`);
        await fail();
        await page.getByText('Notifications', { exact: true }).first().click();
        const notification = page.locator('persistent-notification-item', { hasText: said });
        await notification.waitFor({ timeout: 60_000 });
        await picture('1-notification');
        await notification.getByRole('link', { name: 'Open Tesla Fleet Setup' }).click();
        await panel.locator(`[data-step="${step}"]`).getByText(said).first().waitFor();
        await picture('2-problem');
        await mend();
        await panel.getByText('Tesla Fleet works.').waitFor({ timeout: 60_000 });
        await picture('3-healed');
        const { url, token } = world.homeAssistant;
        await expect
          .poll(async () => await ask(url, token, { type: 'persistent_notification/get' }), { timeout: 20_000 })
          .toEqual(expect.not.arrayContaining([expect.objectContaining({ notification_id: 'tesla_fleet_setup' })]));
      });
    }
  },
);
