import { expect } from 'vitest';
import type { World } from '../world/world.ts';
import { inStandIn, inWorld } from './homes.ts';

/** Waits until Home Assistant says who is an administrator. */
async function opened({ panel }: World): Promise<void> {
  await panel.until('the panel answers', ({ steps }) => steps[0]?.status === 'done');
}

/** Sends the page's text box with so many characters in it, from this origin. @returns the status. */
async function explain({ supervisor, homeAssistant }: World, length: number, site = 'same-origin'): Promise<number> {
  const answer = await supervisor.ingress(
    '/explain',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': site },
      body: JSON.stringify({ text: 'x'.repeat(length) }),
    },
    { userId: homeAssistant.ownerId },
  );
  await answer.text();
  return answer.status;
}

inStandIn('the connections that Supervisor keeps to the app', (home) => {
  inWorld(home, 'a press is answered however long ago the last one was', async (world) => {
    await opened(world);
    for (let press = 0; press < 3; press += 1) expect(await explain(world, 10)).toBe(200);
  });

  inWorld(home, 'the press after a refused one is answered, however much was sent', async (world) => {
    await opened(world);
    for (const length of [70_000, 300_000, 2_000_000, 10_000_000]) {
      expect([length, await explain(world, length), await explain(world, 10)]).toEqual([length, 413, 200]);
      const foreign = await explain(world, length, 'cross-site');
      expect([length, foreign, await explain(world, 10)]).toEqual([length, 403, 200]);
    }
  });
});
