import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppInProcess } from '../../world/app-in-process.ts';
import { ask } from '../../world/core/websocket.ts';
import type { World } from '../../world/world.ts';
import { pass, since } from './day.ts';
import type { Day } from './days.ts';
import { finished } from './finished.ts';

/** In a day of a failure: calls to Tesla (all, registrations, those it may charge for), reloads, flows, notifications, events, journal rows. */
const limits = { tesla: 150, registrations: 15, billed: 60, reloads: 10, flows: 10, notifications: 3, events: 4, rows: 25 };

/** What an automation does that wants a check. */
export async function askForCheck({ homeAssistant: { url, token } }: World): Promise<void> {
  await ask(url, token, { type: 'fire_event', event_type: 'tesla_fleet_setup_command', event_data: { action: 'check' } });
}

/** Lets a day pass for each of them, and holds what was asked to the limits. */
export function each(days: readonly Day[]): void {
  const rows: string[] = [];

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'], shouldAdvanceTime: true });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each(days)('24 hours of: $name', { timeout: 120_000 }, async ({ name, make, hourly }) => {
    const app = new AppInProcess();
    await using world = await finished(app);
    try {
      const [before, journal] = [{ ...app.asked }, app.store?.journal.list(1)[0]?.id ?? 0];
      await make(world);
      for (let hour = 0; hour < 24; hour += 1) {
        await pass(app, world, 1);
        await hourly?.(world);
      }
      await pass(app, world, 0.1);
      const asked = { ...since(before, app), rows: (app.store?.journal.list(1)[0]?.id ?? 0) - journal };
      const steps = (app.snapshot()?.steps ?? []).filter(({ status }) => status !== 'done');
      const stands = steps.map(({ id, status, problems }) => `${id} ${status} ${problems.map(({ code }) => code)}`).join('; ');
      rows.push(
        `${name.padEnd(52)} Tesla ${String(asked.tesla).padStart(4)} (registrations ${asked.registrations}, maybe billed ${asked.billed}), reloads ${asked.reloads}, flows ${asked.flows}, notifications ${asked.notifications}, events ${asked.events}, journal ${asked.rows}; ${stands === '' ? 'well' : stands}`,
      );
      for (const [what, most] of Object.entries(limits)) {
        expect([what, asked[what as keyof typeof asked] <= most, asked[what as keyof typeof asked]]).toEqual([
          what,
          true,
          asked[what as keyof typeof asked],
        ]);
      }
    } catch (error) {
      console.error(`${name}\n${world.app.log().slice(-2_000)}\n${world.homeAssistant.log().slice(-2_000)}`);
      throw error;
    }
  });

  afterAll(() => {
    console.info(`24 hours each, limits ${JSON.stringify(limits)}\n${rows.join('\n')}`);
  });
}
