import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { canRunCore } from '../../world/core/machine.ts';
import { goTheWay, pairVehicles } from '../../world/person.ts';
import { newWorld } from '../homes.ts';
import { allDone, Calls, type Failure, type Measured, play, rowOf } from './failure.ts';
import { under } from './under.ts';

const can = canRunCore();
/** A failure is noticed within this after Core has pushed it; milliseconds. */
const limit = 1_000;

/** One world for a family of failures, on the stand-in and on a real Core: each leaves everything as it was. */
export function family(name: string, failures: readonly Failure[]): void {
  const measured: Measured[] = [];
  for (const kind of ['stand-in', 'core'] as const) {
    describe.skipIf(kind === 'core' && !can.ok)(`${name} (${kind})`, () => {
      test('each is noticed, explained, and mended or ready with the one thing to do', { timeout: 400_000 }, async () => {
        const calls = new Calls();
        const folder = await mkdtemp(join(tmpdir(), 'failures-'));
        onTestFinished(async () => await rm(folder, { recursive: true, force: true }));
        const options = { folder, under: under(folder), onCall: calls.onCall };
        await using world = await newWorld({ kind, version: '2026.11.0' }, options);
        await goTheWay(world);
        await pairVehicles(world);
        await world.panel.until('all is well', allDone);
        for (const failure of failures) {
          try {
            const found = await play(world, calls, failure);
            if (kind === 'core') measured.push(found);
            if (found.noticedAfterPush !== undefined) expect(found.noticedAfterPush).toBeLessThan(limit);
          } catch (error) {
            console.error(`${failure.name}\n${world.app.log().slice(-3_000)}\n${world.homeAssistant.log().slice(-2_000)}`);
            throw error;
          }
        }
      });
    });
  }
  afterAll(() => {
    console.info(`${name}, on a real Core\n${measured.map(rowOf).join('\n')}\n${measured.length} failures`);
  });
}
