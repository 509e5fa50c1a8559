import { mkdir } from 'node:fs/promises';
import type { FrameLocator, Locator } from 'playwright-core';
import type { Status, StepId } from '../../../src/setup/step.ts';
import { canRunCore } from '../core/machine.ts';
import { versions } from '../core/versions.ts';
import { newEmptyWorld } from '../home.ts';
import type { Stoppable } from '../types.ts';
import type { World } from '../world.ts';
import { type Browser, type BrowserPerson, canRunChromium, panelIn, startBrowser, tokensOf } from './browser.ts';
import { countEffort } from './effort.ts';
import { pictureFolder } from './picture.ts';

const reasons = [canRunChromium(), canRunCore()].flatMap((can) => (can.ok ? [] : [can.why]));

/** Why no browser test can run here; empty where it can. Where everything must be tested it is empty as well: then the start fails. */
export const skippedBecause = process.env.CI === 'true' ? '' : reasons.join('; ');

/** A world with a real Core, and its owner in front of a browser. */
export interface Setting extends Stoppable {
  readonly world: World;
  readonly browser: Browser;
  readonly owner: BrowserPerson;
  readonly panel: FrameLocator;
}

/** A name by which the browser finds Home Assistant, besides its address. */
export const homeName = 'homeassistant.local';

/** Starts all of it; Tesla knows of nothing that the person has. @throws Error when this machine has no Chromium or cannot run a Core. */
export async function startSetting(): Promise<Setting> {
  if (reasons.length > 0) throw new Error(reasons.join('; '));
  await mkdir(pictureFolder, { recursive: true });
  const world = await newEmptyWorld({ kind: 'core', version: versions[0] });
  const browser = await startBrowser({ [homeName]: new URL(world.homeAssistant.url).hostname });
  const { url, token } = world.homeAssistant;
  const owner = await browser.person(url, tokensOf(url, token));
  await countEffort(owner.context);
  return {
    world,
    browser,
    owner,
    panel: panelIn(owner.page),
    stop: async () => {
      await browser.stop();
      await world.stop();
    },
  };
}

/** A step in the panel, seen or folded away; with a status it is there only while it has that. */
export function stepIn(panel: FrameLocator, id: StepId, status?: Status): Locator {
  return panel.locator(`[data-step="${id}"]${status === undefined ? '' : `[data-status="${status}"]`}`);
}

/** Waits until a step has a status. */
export async function untilIn(panel: FrameLocator, id: StepId, status: Status): Promise<void> {
  await stepIn(panel, id, status).waitFor({ state: 'attached', timeout: 60_000 });
}
