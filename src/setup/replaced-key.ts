import { registeredKey } from './regions.ts';
import type { ArchivedKeyView, World } from './world.ts';

/**
 * The key that Tesla has registered and the archive holds, where another one is in the key file that nobody put there on purpose: it was
 * replaced. (A key that was put in place on purpose is not undone because Tesla does not know it yet.)
 */
export function replacedKey(world: World): ArchivedKeyView | undefined {
  const file = world.keyFile.value;
  const { wantedKey } = world.settings;
  const registered = world.keyArchive.value?.find(({ publicKey }) => publicKey === registeredKey(world));
  return file?.state === 'valid' && registered !== undefined && ![registered.publicKey, wantedKey].includes(file.publicKey)
    ? registered
    : undefined;
}
