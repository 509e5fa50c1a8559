import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { canRunCore } from '../world/core/machine.ts';
import { startWorld, type World, type WorldOptions } from '../world/world.ts';

/** A Home Assistant to run a scenario in. */
export interface Home {
  readonly kind: WorldOptions['kind'];
  readonly version: string;
}

/** The versions whose flows differ: 2026.6 registers in every region by itself, 2026.11 asks for one. */
export const versions = ['2026.11.0', '2026.6.4'] as const;

const can = canRunCore();
if (!can.ok && process.env.CI === 'true') {
  throw new Error(`The real Core must run here: ${can.why}`);
}

/** One suite for the stand-in and for the real thing, so that the one cannot drift from the other. */
export function inEveryHome(name: string, scenarios: (home: Home) => void): void {
  for (const version of versions) {
    describe(`${name} (stand-in ${version})`, () => scenarios({ kind: 'stand-in', version }));
    describe.skipIf(!can.ok)(`${name} (Core ${version})`, () => scenarios({ kind: 'core', version }));
  }
}

/** For what does not depend on Core: the stand-in of the newest version is enough. */
export function inStandIn(name: string, scenarios: (home: Home) => void): void {
  describe(`${name} (stand-in)`, () => scenarios({ kind: 'stand-in', version: versions[0] }));
}

let count = 0;

/** A world of its own, with a vehicle and an energy site; it ends, and its folder goes, at the end of the block (`await using`). */
export async function newWorld(home: Home, options: Partial<WorldOptions> = {}): Promise<World> {
  count += 1;
  const host = `127.0.${100 + Number(process.env.VITEST_POOL_ID ?? 0)}.${(count % 250) + 1}`;
  const folder = mkdtempSync(join(tmpdir(), 'tesla-fleet-setup-'));
  const world = await startWorld({ ...home, host, folder, ...options });
  if (world.tesla.state.vehicles.length === 0) {
    world.tesla.addVehicle();
    world.tesla.addEnergySite();
  }
  return {
    ...world,
    async [Symbol.asyncDispose]() {
      await world.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A test in a world of its own; a failure shows what the app and Home Assistant logged. */
export function inWorld(
  home: Home,
  name: string,
  scenario: (world: World) => Promise<void>,
  options: Partial<WorldOptions> = {},
): void {
  test(name, async () => {
    await using world = await newWorld(home, options);
    try {
      await scenario(world);
    } catch (error) {
      console.error(`${name}\nthe app: ${world.app.log()}\nHome Assistant: ${world.homeAssistant.log().slice(-2_000)}`);
      throw error;
    }
  });
}
