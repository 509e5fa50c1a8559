import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Snapshot } from '../../../src/setup/step.ts';
import { canRunCore } from '../../world/core/machine.ts';
import { entriesIn } from '../../world/counts.ts';
import { newWorld } from '../../world/home.ts';
import { goTheWay, pairVehicles } from '../../world/person.ts';
import { expectOneOfEach } from '../one-of-each.ts';
import { codesOf, look } from '../told.ts';
import { allDone, connectedAt } from './failure.ts';

const can = canRunCore();

for (const kind of ['stand-in', 'core'] as const) {
  describe.skipIf(kind === 'core' && !can.ok)(`Home Assistant in another version (${kind})`, () => {
    test('downgraded and upgraded again: told where it cannot start, and all goes on', { timeout: 300_000 }, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'versions-'));
      onTestFinished(async () => await rm(folder, { recursive: true, force: true }));
      for (const version of ['2026.11.0', '2026.6.4', '2026.11.0']) {
        await using world = await newWorld({ kind, version }, { folder });
        if (world.tesla.state.apps.length === 0) {
          await goTheWay(world);
          await pairVehicles(world);
        }
        const told = ({ steps }: Snapshot): boolean =>
          codesOf(steps[0] ?? { problems: [] }).includes('home-assistant.recovery-mode');
        const snapshot = await world.panel.until(
          `well or told under ${version}`,
          (seen) => seen.journal.length > 0 && (allDone(seen) || told(seen)),
        );
        // Measured: an older Core cannot read the newer storage, and starts in recovery mode. Nothing is touched then.
        expect(told(snapshot)).toBe(kind === 'core' && version === '2026.6.4');
        if (told(snapshot)) {
          console.info(
            `Core ${version} over the folder of a newer one: told ${Date.now() - connectedAt(world)} ms after it was back`,
          );
          await look(world);
          expect((await world.panel.snapshot()).journal).toEqual(snapshot.journal);
        } else {
          expect(await entriesIn(world.homeAssistant)).toHaveLength(1);
          await expectOneOfEach(world);
        }
      }
    });
  });
}
