import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectOneOfEach } from '../scenarios/one-of-each.ts';
import { startBrowser, tokensOf } from '../world/browser/browser.ts';
import { linkSecret, withSession } from '../world/by-link.ts';
import { run } from '../world/docker/command.ts';
import { composedApp, composedName } from '../world/docker/composed-app.ts';
import { ensureSupervisorNetwork, supervisorNetwork } from '../world/docker/network.ts';
import { isOpen } from '../world/is-open.ts';
import { goTheWay, pairVehicles } from '../world/person.ts';
import { startWorld } from '../world/world.ts';
import { image, inside, temporary } from './container.ts';
import { note, printNotes, untilHealthy } from './measures.ts';

/** Where /data is, by Compose's name for it. */
const volume = `${composedName}_data`;

test('by the compose file, beside a real Core and without Supervisor: the link in the log, in a browser, the way to loaded', async () => {
  // For its address of the host, which containers reach.
  await ensureSupervisorNetwork();
  const { host } = supervisorNetwork;
  const folder = temporary();
  try {
    await using world = await startWorld({
      kind: 'core',
      version: '2026.11.0',
      folder,
      host,
      ports: { homeAssistant: 8123, tesla: 0, supervisor: 0 },
      standalone: 'administrator',
      app: composedApp({ image: image(), host }),
    });
    await inside(world, async () => {
      world.tesla.addVehicle();
      note('by compose: start to healthy', `${((await untilHealthy(composedName)) / 1000).toFixed(1)} s`);
      printNotes();
      // The panel is published for this machine alone, the key for the network.
      expect(await isOpen('127.0.0.1', 8099)).toBe(true);
      expect(await isOpen(host, 8099)).toBe(false);
      expect(await isOpen(host, 8098)).toBe(true);
      const { origin } = world.app;
      expect((await fetch(origin)).status).toBe(401);

      const browser = await startBrowser();
      try {
        const { page } = await browser.person(origin, tokensOf(world.homeAssistant.url, world.homeAssistant.token));
        const link = `${origin}/#link=${linkSecret(world.app)}`;
        await page.goto(link);
        await page.locator('[data-step="key-pair"]').waitFor();
        const dataFolder = await run('docker', ['volume', 'inspect', '--format', '{{.Mountpoint}}', volume]);
        const person = { ...world, dataFolder, panel: withSession(origin, await page.context().cookies()) };
        await goTheWay(person);
        await pairVehicles(person);
        await expectOneOfEach(person);
        await page.locator('[data-step="proof"][data-status="done"]').waitFor({ state: 'attached' });

        // Stopped and started again: the way is not gone twice, and the old link and session are over.
        await world.app.stop();
        await world.app.start();
        await page.goto(link);
        await page.getByText('This page is opened by a link that works once.').waitFor();
        await page.goto(`${origin}/#link=${linkSecret(world.app)}`);
        await page.locator('[data-step="proof"][data-status="done"]').waitFor({ state: 'attached' });
      } finally {
        await browser.stop();
      }
    });
  } finally {
    await run('docker', ['rm', '--force', '--volumes', composedName]);
    await run('docker', ['volume', 'rm', '--force', volume]);
    rmSync(folder, { recursive: true, force: true });
  }
});
