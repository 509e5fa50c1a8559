import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { AppInProcess } from '../../world/app-in-process.ts';
import { reloadEntries } from '../../world/by-hand.ts';
import { ask } from '../../world/core/websocket.ts';
import type { World } from '../../world/world.ts';
import { inEveryHome } from '../homes.ts';
import { codesOf } from '../told.ts';
import { quiet } from './day.ts';
import { finished } from './finished.ts';

const MINUTE = 60_000;
/** The clocks jump by this; Core looks after its WebSocket connections every 55 s. */
const STEP = MINUTE / 2;

const statesSchema = z.array(z.looseObject({ entity_id: z.string(), state: z.string() }));
const registrySchema = z.array(z.looseObject({ entity_id: z.string(), unique_id: z.union([z.string(), z.number()]) }));
const notificationsSchema = z.array(z.looseObject({ notification_id: z.string(), message: z.string() }));

/** Lets minutes pass for the app, for Tesla and for Home Assistant alike. */
async function pass(app: AppInProcess, world: World, minutes: number): Promise<void> {
  for (let passed = 0; passed < minutes * MINUTE; passed += STEP) {
    vi.advanceTimersByTime(STEP);
    // What the machine itself thinks stands in `performance`, which is not moved.
    const ahead = Date.now() - (performance.timeOrigin + performance.now());
    let asked: number;
    do {
      asked = world.tesla.calls.length;
      // To set it is a question to a real Core, and before it answers it has begun what its timers wanted.
      for (let turn = 0; turn < 3; turn += 1) await world.homeAssistant.moveClock?.(ahead);
      await quiet(app, world);
    } while (world.tesla.calls.length > asked);
  }
}

/** The state of a vehicle's status entity in Home Assistant. */
async function statusOf({ homeAssistant: { url, token } }: World, vin: string): Promise<string | undefined> {
  const entities = registrySchema.parse(await ask(url, token, { type: 'config/entity_registry/list' }));
  const id = entities.find(({ unique_id }) => unique_id === `${vin}-state`)?.entity_id;
  const states = statesSchema.parse(await ask(url, token, { type: 'get_states' }));
  return states.find(({ entity_id }) => entity_id === id)?.state;
}

async function notified({ homeAssistant: { url, token } }: World): Promise<string | undefined> {
  const all = notificationsSchema.parse(await ask(url, token, { type: 'persistent_notification/get' }));
  return all.find(({ notification_id }) => notification_id === 'tesla_fleet_setup')?.message;
}

inEveryHome('the limit in the middle of a month', (home) => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'], shouldAdvanceTime: true });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is told after two refreshes with Tesla’s cause, and over with the next values; a vehicle that sleeps stays asleep', {
    timeout: 300_000,
  }, async () => {
    const app = new AppInProcess();
    await using world = await finished(app, home, ({ tesla }) => void tesla.addVehicle({ name: 'Sleeper' }));
    const { tesla, panel } = world;
    const [driven, sleeper] = tesla.state.vehicles;
    if (driven === undefined || sleeper === undefined) throw new Error('there are two vehicles');
    const rows: string[] = [];
    const stands = async (when: string): Promise<readonly unknown[]> => {
      const { status, summary, problems } = await panel.step('proof');
      const seen = [await statusOf(world, driven.vin), await statusOf(world, sleeper.vin), status, summary.key];
      const codes = codesOf({ problems });
      const message = await notified(world);
      rows.push(
        `${when}: ${seen.join(', ')} ${codes.join()}${message === undefined ? '' : `; notified: ${message.split('\n')[0]}`}`,
      );
      return [...seen, codes, message !== undefined];
    };
    try {
      sleeper.state = 'asleep';
      await pass(app, world, 11);
      expect(await stands('one vehicle asleep')).toEqual(['on', 'off', 'done', 'step.proof.done', [], false]);

      tesla.faults.overLimit = true;
      let minutes = 0;
      for (; (await statusOf(world, driven.vin)) !== 'unavailable'; minutes += 1) {
        expect(minutes).toBeLessThan(11);
        await pass(app, world, 1);
      }
      const failing = ['unavailable', 'off', 'waiting', 'step.proof.failing', [], false];
      expect(await stands(`a refresh failed, ${minutes} minutes over the limit`)).toEqual(failing);
      await pass(app, world, 18);
      expect(await stands('18 minutes later')).toEqual(failing);
      await pass(app, world, 3);
      const failed = ['unavailable', 'off', 'problem', 'step.proof.failing', ['tesla.billing-limit'], true];
      expect(await stands('21 minutes later')).toEqual(failed);
      expect((await panel.step('proof')).problems.map(({ subject }) => subject)).toEqual([driven.name]);
      const asked = app.asked.billed;
      await pass(app, world, 39);
      expect(await stands('an hour later')).toEqual(failed);
      expect(app.asked.billed).toBe(asked);

      tesla.faults.overLimit = false;
      await pass(app, world, 11);
      expect(await stands('11 minutes after it was raised')).toEqual(['on', 'off', 'done', 'step.proof.done', [], false]);

      driven.state = 'asleep';
      await reloadEntries(world);
      await pass(app, world, 31);
      // A real Core has restored values of before.
      const [one, other, status, , codes, told] = await stands('31 minutes after a reload, both asleep');
      expect([one, other, codes, told]).toEqual(['unknown', 'unknown', [], false]);
      expect(status).toBe(home.kind === 'core' ? 'done' : 'waiting');
    } catch (error) {
      console.error(`${rows.join('\n')}\n${world.app.log().slice(-2_000)}\n${world.homeAssistant.log().slice(-3_000)}`);
      throw error;
    }
    console.info(`${home.kind} ${home.version}\n${rows.join('\n')}`);
  });
});
