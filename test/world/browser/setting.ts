import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import type { Status, StepId } from '../../../src/setup/step.ts';
import { canRunCore } from '../core/machine.ts';
import type { Stoppable } from '../types.ts';
import { startWorld, type World } from '../world.ts';
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

/** Starts all of it. `host`: a loopback address of its own. @throws Error when this machine has no Chromium or cannot run a Core. */
export async function startSetting(host: string, names: Readonly<Record<string, string>> = {}): Promise<Setting> {
  if (reasons.length > 0) throw new Error(reasons.join('; '));
  await mkdir(pictureFolder, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'browser-'));
  const world = await startWorld({ kind: 'core', version: '2026.11.0', folder, host });
  const browser = await startBrowser(names);
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
      await rm(folder, { recursive: true, force: true });
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
