import { vi } from 'vitest';
import type { AppInProcess, Asked } from '../../world/app-in-process.ts';
import type { World } from '../../world/world.ts';

const HOUR = 60 * 60_000;
/** Turns of the event loop without anything under way that count as quiet: what is on its way over loopback arrives meanwhile. */
const TURNS = 3;
/** Longest real wait for an answer, in turns of the event loop. */
const PATIENCE = 200_000;

// The real one: the test's own waiting is not to stand on the clock that it moves.
const turn = setImmediate;

/** Waits until the app and Home Assistant wait for nothing but time. */
export async function quiet(app: AppInProcess, { tesla, standIn }: World): Promise<void> {
  let still = 0;
  for (let turns = 0; still < TURNS; turns += 1) {
    if (turns > PATIENCE) throw new Error('it never gets quiet');
    await new Promise<void>((resolve) => void turn(resolve));
    const asking = standIn?.asking === true || tesla.calls.slice(-20).some(({ status }) => status === 0);
    still = app.quiet && !(asking && tesla.faults.down === false) ? still + 1 : 0;
  }
}

/** Lets hours pass: the clock jumps from one timer to the next, and only while nothing is under way. */
export async function pass(app: AppInProcess, world: World, hours: number): Promise<void> {
  const end = Date.now() + hours * HOUR;
  await quiet(app, world);
  while (Date.now() < end && vi.getTimerCount() > 0) {
    vi.advanceTimersToNextTimer();
    await quiet(app, world);
  }
}

/** What was asked since then. */
export function since(before: Asked, { asked }: AppInProcess): Asked {
  const names = Object.keys(asked) as (keyof Asked)[];
  return Object.fromEntries(names.map((name) => [name, asked[name] - before[name]])) as unknown as Asked;
}
