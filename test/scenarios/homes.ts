import { describe, test } from 'vitest';
import { canRunCore } from '../world/core/machine.ts';
import { versions } from '../world/core/versions.ts';
import { type Home, newWorld } from '../world/home.ts';
import type { World, WorldOptions } from '../world/world.ts';

const can = canRunCore();
if (!can.ok && process.env.CI === 'true') {
  throw new Error(`The real Core must run here: ${can.why}`);
}

/** One suite for the stand-in and for the real thing, so that the one cannot drift from the other. */
export function inEveryHome(name: string, scenarios: (home: Home) => void): void {
  for (const version of versions) inBoth(version, name, scenarios);
}

/** The same for what is alike in every version. */
export function inNewestHome(name: string, scenarios: (home: Home) => void): void {
  inBoth(versions[0], name, scenarios);
}

function inBoth(version: string, name: string, scenarios: (home: Home) => void): void {
  describe(`${name} (stand-in ${version})`, () => scenarios({ kind: 'stand-in', version }));
  describe.skipIf(!can.ok)(`${name} (Core ${version})`, () => scenarios({ kind: 'core', version }));
}

/** For what does not depend on Core: the stand-in of the newest version is enough. */
export function inStandIn(name: string, scenarios: (home: Home) => void): void {
  describe(`${name} (stand-in)`, () => scenarios({ kind: 'stand-in', version: versions[0] }));
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
