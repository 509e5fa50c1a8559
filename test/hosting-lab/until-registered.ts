import { setTimeout as pause } from 'node:timers/promises';
import { makeApp } from '../world/person.ts';
import type { World } from '../world/world.ts';

/** How often a person presses "Look again", at most. */
const mostLooks = 40;

/** Looks again until the key is found, as a person does who waits for a web server to take up its new configuration. */
export async function untilHosted(world: World): Promise<void> {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    await world.panel.press('hosting.look');
    if ((await world.panel.step('hosting')).status === 'done') return;
    await pause(250);
  }
  throw new Error(`the key is not found: ${JSON.stringify((await world.panel.step('hosting')).problems)}`);
}

/** Begins in an empty Home Assistant, up to the key pair. */
export async function untilKeyPair(world: World): Promise<void> {
  await world.panel.until('the panel answers', ({ steps }) => steps[0]?.status === 'done', 60_000);
  await world.panel.press('setup.begin');
  await world.panel.untilStep('key-pair', 'done');
}

/** Pastes the pair of a new app and waits for the first registration. @returns the public key that Tesla has fetched (hex). */
export async function untilRegistered(world: World): Promise<string | undefined> {
  const { domain } = await world.panel.step('hosting').then(({ facts }) => ({
    domain: facts.find(({ label }) => typeof label !== 'string' && label.key === 'fact.domain')?.value,
  }));
  await world.panel.press('credentials.save', { ...makeApp(world, { domain: String(domain) }) });
  await world.panel.until('registered in the first region', () => world.tesla.registrations.length > 0);
  return world.tesla.registrations[0]?.publicKey;
}
