import { createCredential, deleteCredential, listCredentials } from '../ha/credentials.ts';
import { type ConfigEntry, reloadEntry } from '../ha/entries.ts';
import { holdingAuthDomain, isOurs } from './chosen-credential.ts';
import { finishReplacement, NAME, readPair } from './credential-actions.ts';
import type { Ports } from './ports.ts';
import { answersFor, chosenAuthDomain } from './sign-in-actions.ts';
import type { World } from './world.ts';

/** Whether Core can be made to ask for a new consent: by a step of its own, or by missing a credential that is ours to remove. */
export function canAskConsent(world: World, { reconfigurable, credentialId }: ConfigEntry): boolean {
  const item = world.credentials.value?.find(({ id }) => id === credentialId);
  return reconfigurable || (item !== undefined && isOurs(item));
}

/**
 * Has Core ask for a new consent. Where it has no step for that, a reload without the credential begins a reauth (core-contract); the pair
 * is at every moment in at least one item, and what is cut off is finished by `finishReplacement`.
 *
 * @throws HomeAssistantError
 */
export async function askConsent(ports: Ports, entryId: string, world: World): Promise<void> {
  const entry = world.entries.value?.find(({ id }) => id === entryId);
  if (entry === undefined || !canAskConsent(world, entry)) return;
  await ports.signIn.abandon();
  if (entry.reconfigurable) {
    await ports.signIn.begin(answersFor(world), chosenAuthDomain(world), entry.id);
    ports.store.settings.set({ signInWanted: true });
    return;
  }
  const items = await listCredentials(ports.core);
  const used = items.find(({ id }) => id === entry.credentialId);
  if (used === undefined || !isOurs(used)) return;
  const pair = await readPair(ports, used);
  await createCredential(ports.core, { ...pair, name: NAME, authDomain: holdingAuthDomain(pair.clientId) });
  for (const { id } of items.filter(({ authDomain }) => authDomain === used.authDomain)) {
    await deleteCredential(ports.core, id);
  }
  await reloadEntry(ports.core, entry.id);
  await finishReplacement(ports);
}
