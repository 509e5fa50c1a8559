import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HomeAssistantOptions } from '../types.ts';
import { type CoreInstance, startCore } from './core.ts';
import { makePristine } from './pristine.ts';

/** Where a Core lives that serves one world after the other: its address, the ports around it, and its folders stay. */
export interface CorePlace {
  readonly host: string;
  readonly folder: string;
  readonly ports: { readonly homeAssistant: number; readonly tesla: number; readonly supervisor: number };
  /** Starts the Core, or takes up the one that runs. Its `stop` makes it as new and leaves it running for the next world. */
  readonly startCore: (options: HomeAssistantOptions) => Promise<CoreInstance>;
}

/** Cores that run, as new, and wait for a world. They end with this process; their folders stay where temporary ones are. */
const idle = new Map<string, CorePlace[]>();
let count = 0;

/** A place whose Core waits, or a new one. `freePort`: a port of an address that nobody else gets. */
export async function placeForCore(version: string, freePort: (host: string) => Promise<number>): Promise<CorePlace> {
  return idle.get(version)?.pop() ?? (await newPlace(version, freePort));
}

async function newPlace(version: string, freePort: (host: string) => Promise<number>): Promise<CorePlace> {
  count += 1;
  const host = `127.0.${200 + Number(process.env.VITEST_POOL_ID ?? 0)}.${(count % 250) + 1}`;
  const folder = await mkdtemp(join(tmpdir(), 'core-'));
  const ports = { homeAssistant: await freePort(host), tesla: 0, supervisor: await freePort(host) };
  let running: Promise<CoreInstance> | undefined;

  async function leave(core: CoreInstance): Promise<void> {
    if (await makePristine(core)) {
      // What belongs to the world that ends. Core trusts the authority, which stays.
      for (const name of ['data', 'ssl', 'share', 'tesla.json']) await rm(join(folder, name), { recursive: true, force: true });
      idle.set(version, [...(idle.get(version) ?? []), place]);
      return;
    }
    await core.stop();
    await rm(folder, { recursive: true, force: true });
  }

  const place: CorePlace = {
    host,
    folder,
    ports,
    startCore: async (options) => {
      running ??= startCore(options);
      const core = await running;
      const logged = core.log().length;
      let left: Promise<void> | undefined;
      return {
        ...core,
        log: () => core.log().slice(logged),
        stop: async () => {
          left ??= leave(core);
          await left;
        },
      };
    },
  };
  return place;
}
