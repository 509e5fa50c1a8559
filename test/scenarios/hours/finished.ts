import type { AppInProcess } from '../../world/app-in-process.ts';
import { type Home, newWorld } from '../../world/home.ts';
import { goTheWay, pairVehicles } from '../../world/person.ts';
import { freePort, type World } from '../../world/world.ts';
import { allDone } from '../failures/failure.ts';

/** A finished setup whose app runs in this process, under the clock of the test. `prepare`: what is there before the person begins. */
export async function finished(
  app: AppInProcess,
  home: Home = { kind: 'stand-in', version: '2026.11.0' },
  prepare: (world: World) => void = () => undefined,
): Promise<World> {
  const host = '127.0.60.1';
  const form = app.form({ host, ingressPort: await freePort(host), keyPort: await freePort(host) });
  const tuning = { retry: 5_000, timeout: 30_000, wake: 5_000 };
  const world = await newWorld(home, { app: form, tuning, ...(home.kind === 'core' && { movableClock: true }) });
  prepare(world);
  await goTheWay(world);
  await pairVehicles(world);
  await world.panel.until('all is well', allDone);
  return world;
}
