import { ask } from '../../world/core/websocket.ts';
import type { World } from '../../world/world.ts';
import { look } from '../told.ts';

/** An automation that asks more often is not heard (src/setup/watch.ts); milliseconds. */
const pause = 31_000;
const asked = new WeakMap<World['app'], number>();

/** Has the app look afresh, where nothing pushes: by the event that automations fire, or, so soon after another, by the button of the page. */
export async function check(world: World): Promise<string> {
  if ((asked.get(world.app) ?? 0) + pause > Date.now()) {
    await look(world);
    return 'Look again';
  }
  asked.set(world.app, Date.now());
  const { url, token } = world.homeAssistant;
  await ask(url, token, { type: 'fire_event', event_type: 'tesla_fleet_setup_command', event_data: { action: 'check' } });
  return 'the event';
}
