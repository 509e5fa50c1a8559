import { setTimeout as pause } from 'node:timers/promises';
import type { Snapshot } from '../../../src/setup/step.ts';
import { snapshotsIn } from '../../world/event-stream.ts';
import type { World } from '../../world/world.ts';

/** A snapshot, and when it was told; milliseconds of the epoch. */
export interface Told {
  readonly at: number;
  readonly snapshot: Snapshot;
}

/** All that the page is told, each at its moment: also what is mended before anyone looks. */
export interface Stream {
  /** The first snapshot from `since` on (milliseconds of the epoch) that fits, told already or still to come. @throws after 30 s. */
  until(what: string, fits: (snapshot: Snapshot) => boolean, since?: number): Promise<Told>;
  end(): Promise<void>;
}

const patience = 30_000;
const again = 50;

/**
 * Follows the app's events past Core and Supervisor, which may be away; an app that is stopped is asked again until it is back. Resolves
 * with the first snapshot.
 */
export async function followPage({ app, homeAssistant }: World): Promise<Stream> {
  const told: Told[] = [];
  const ending = new AbortController();
  let changed = Promise.withResolvers<void>();

  async function once(): Promise<void> {
    const headers = { 'x-remote-user-id': homeAssistant.ownerId };
    const { body, ok } = await fetch(`${app.origin}/events`, { headers, signal: ending.signal });
    if (!ok || body === null) return void (await body?.cancel());
    for await (const { snapshot } of snapshotsIn(body)) {
      told.push({ at: Date.now(), snapshot });
      changed.resolve();
      changed = Promise.withResolvers();
    }
  }

  async function follow(): Promise<void> {
    while (!ending.signal.aborted) {
      try {
        await once();
      } catch (error) {
        // Nobody there, cut off, or ended by us: what undici says of all three.
        if (!(error instanceof TypeError) && !ending.signal.aborted) throw error;
      }
      await pause(again);
    }
  }

  const following = follow();
  const stream: Stream = {
    async until(what, fits, since = 0) {
      const limit = AbortSignal.timeout(patience);
      const late = new Promise<void>((resolve) => limit.addEventListener('abort', () => resolve()));
      for (let next = 0; !limit.aborted; ) {
        for (; next < told.length; next += 1) {
          const one = told[next];
          if (one !== undefined && one.at >= since && fits(one.snapshot)) return one;
        }
        await Promise.race([changed.promise, late, following]);
      }
      const last = told
        .at(-1)
        ?.snapshot.steps.map(({ id, status, summary, problems }) => [
          id,
          status,
          summary.key,
          problems.map(({ code, evidence }) => [code, ...evidence]),
        ]);
      throw new Error(`not within ${patience} ms: ${what}\n${last?.map((step) => JSON.stringify(step)).join('\n')}`);
    },
    async end() {
      ending.abort();
      await following;
    },
  };
  await stream.until('the first snapshot', () => true);
  return stream;
}
