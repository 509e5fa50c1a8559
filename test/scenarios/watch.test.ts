import { expect } from 'vitest';
import { z } from 'zod';
import { ask } from '../world/core/websocket.ts';
import { goTheWay, pairVehicles } from '../world/person.ts';
import type { World } from '../world/world.ts';
import { inNewestHome, inWorld } from './homes.ts';

/** The messages of ours among Home Assistant's notifications. */
async function notifications({ homeAssistant: { url, token } }: World): Promise<string[]> {
  const all = z
    .array(z.object({ notification_id: z.string(), message: z.string() }))
    .parse(await ask(url, token, { type: 'persistent_notification/get' }));
  return all.filter(({ notification_id: id }) => id === 'tesla_fleet_setup').map(({ message }) => message);
}

inNewestHome('a finished setup that breaks', (home) => {
  inWorld(home, 'is told by one notification, and withdrawn when an automation has it checked and all is well', async (world) => {
    const { panel, front, homeAssistant } = world;
    await goTheWay(world);
    await pairVehicles(world);
    await panel.until('all is done', ({ summary }) => summary.key === 'summary.done');
    front.behave = 'missing';
    await panel.press('hosting.look');
    await panel.untilStep('hosting', 'problem');
    await expect.poll(async () => (await notifications(world)).length, { timeout: 40_000, interval: 500 }).toBe(1);
    const [message] = await notifications(world);
    expect(message).toContain('does not find the key (404)');
    expect(message).toContain('](/app/');

    front.behave = 'proxy';
    await ask(homeAssistant.url, homeAssistant.token, {
      type: 'fire_event',
      event_type: 'tesla_fleet_setup_command',
      event_data: { action: 'check' },
    });
    await expect.poll(async () => await notifications(world), { timeout: 20_000, interval: 250 }).toEqual([]);
    expect((await panel.step('hosting')).status).toBe('done');
  });
});
