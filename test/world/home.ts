import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeForCore } from './core/shared.ts';
import { freePort, startWorld, type World, type WorldOptions } from './world.ts';

/** A Home Assistant to run a scenario in. */
export interface Home {
  readonly kind: WorldOptions['kind'];
  readonly version: string;
}

/** What a Core reads when it starts: a world that says something of it needs one of its own. */
const ofTheStart = [
  'folder',
  'country',
  'withoutMy',
  'movableClock',
  'ports',
  'supervisorHost',
  'neighbour',
  'outOfSidebar',
] as const;

let count = 0;

function newPlace(): Pick<WorldOptions, 'host' | 'folder'> {
  count += 1;
  const host = `127.0.${100 + Number(process.env.VITEST_POOL_ID ?? 0)}.${(count % 250) + 1}`;
  return { host, folder: mkdtempSync(join(tmpdir(), 'tesla-fleet-setup-')) };
}

/**
 * A world of its own, with nothing in Tesla's hands yet; it ends, and its folder goes, at the end of the block (`await using`). A real
 * Core serves one world after the other where it can, made as new in between.
 */
export async function newEmptyWorld(home: Home, options: Partial<WorldOptions> = {}): Promise<World> {
  const shares = home.kind === 'core' && ofTheStart.every((name) => options[name] === undefined);
  const place = shares ? await placeForCore(home.version, freePort) : newPlace();
  const world = await startWorld({ ...home, ...place, ...options });
  const stop = async (): Promise<void> => {
    await world.stop();
    if (!shares) rmSync(place.folder, { recursive: true, force: true });
  };
  return { ...world, stop, [Symbol.asyncDispose]: stop };
}

/** The same, and the person owns a vehicle and an energy site. */
export async function newWorld(home: Home, options: Partial<WorldOptions> = {}): Promise<World> {
  const world = await newEmptyWorld(home, options);
  // A folder that was used before has them.
  if (world.tesla.state.vehicles.length === 0) {
    world.tesla.addVehicle();
    world.tesla.addEnergySite();
  }
  return world;
}
