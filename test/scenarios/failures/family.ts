import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import type { RepairId } from '../../../src/setup/repairs.ts';
import { canRunCore } from '../../world/core/machine.ts';
import { versions } from '../../world/core/versions.ts';
import { type Home, newWorld } from '../../world/home.ts';
import { goTheWay, pairVehicles } from '../../world/person.ts';
import type { World } from '../../world/world.ts';
import { look } from '../told.ts';
import { allDone, Calls, type Failure, type Measured, play, rowOf } from './failure.ts';
import { under } from './under.ts';

const can = canRunCore();
/** A failure is noticed within this after Core has pushed it; milliseconds. */
const limit = 1_000;

const [newest, old] = versions;
const homes: readonly Home[] = [
  { kind: 'stand-in', version: newest },
  { kind: 'core', version: newest },
  { kind: 'core', version: old },
];

/** Here the same is mended more often than the app does it within a day: the person says each time that it shall. */
async function wantRepairs({ panel }: World): Promise<void> {
  for (const repair of ['key-file', 'registration', 'reload'] satisfies RepairId[]) {
    for (const turn of ['off', 'on']) await panel.press('setup.repair', { repair, turn });
  }
}

/** One world for a family of failures, on the stand-in and on a real Core: each leaves everything as it was. */
export function family(name: string, all: readonly Failure[]): void {
  for (const home of homes) {
    const { kind, version } = home;
    const able = ({ only }: Failure): boolean => only === undefined || only.kind === kind;
    const failures = all.filter((failure) => version === newest || failure.older === true);
    if (failures.length === 0) continue;
    describe.skipIf(kind === 'core' && !can.ok)(`${name} (${kind} ${version})`, () => {
      const measured: Measured[] = [];
      test('each is noticed, explained, and mended or ready with the one thing to do', { timeout: 400_000 }, async () => {
        const calls = new Calls();
        const folder = await mkdtemp(join(tmpdir(), 'failures-'));
        onTestFinished(async () => await rm(folder, { recursive: true, force: true }));
        await using world = await newWorld(home, { folder, under: under(folder), onCall: calls.onCall });
        await goTheWay(world);
        await pairVehicles(world);
        for (const failure of failures.filter(able)) {
          try {
            await world.panel.until('all is well', allDone);
            // What was mended a moment ago is not mended again at once, unless a person has been there.
            await look(world);
            await wantRepairs(world);
            const found = await play(world, calls, failure);
            measured.push(found);
            expect({ name: failure.name, late: found.noticed >= limit }).toEqual({ name: failure.name, late: false });
          } catch (error) {
            console.error(`${failure.name}\n${world.app.log().slice(-3_000)}\n${world.homeAssistant.log().slice(-2_000)}`);
            throw error;
          }
        }
      });
      afterAll(() => {
        const notHere = failures.filter((failure) => !able(failure)).map((each) => `not here: ${each.name} (${each.only?.why})`);
        if (kind === 'core') {
          console.info(
            [`${name}, on Core ${version}`, ...measured.map(rowOf), ...notHere, `${measured.length} failures`].join('\n'),
          );
        }
      });
    });
  }
}
