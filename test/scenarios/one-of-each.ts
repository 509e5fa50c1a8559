import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { expect, vi } from 'vitest';
import { readPrivateKey } from '../../src/keys/key-pair.ts';
import { credentialsIn, entriesIn } from '../world/counts.ts';
import type { World } from '../world/world.ts';

/** Where the key file is. */
export function keyFile({ configFolder }: World): string {
  return join(configFolder, 'tesla_fleet.key');
}

/** The public key of the key file, as Tesla writes it. */
export async function publicKeyIn(world: World): Promise<string> {
  return readPrivateKey(await readFile(keyFile(world), 'utf8')).publicKey;
}

/** The public keys of the archive. */
export function archivedKeys({ dataFolder }: World): string[] {
  const database = new SQLite(join(dataFolder, 'tesla_fleet_setup.db'), { readonly: true });
  try {
    return database.prepare('SELECT public_key FROM key_archive ORDER BY id').pluck().all() as string[];
  } finally {
    database.close();
  }
}

/** One loaded entry, one credential, and the key of the file registered everywhere: Tesla and Home Assistant may be a moment behind the page. */
export async function expectOneOfEach(world: World): Promise<void> {
  await vi.waitFor(async () => await hasOneOfEach(world), { timeout: 10_000, interval: 100 });
}

async function hasOneOfEach(world: World): Promise<void> {
  expect((await entriesIn(world.homeAssistant)).map(({ state }) => state)).toEqual(['loaded']);
  expect(await credentialsIn(world.homeAssistant)).toHaveLength(1);
  const publicKey = await publicKeyIn(world);
  const registrations = world.tesla.registrations.map((each) => [each.region, each.publicKey]);
  expect(registrations.toSorted()).toEqual([
    ['eu', publicKey],
    ['na', publicKey],
  ]);
  expect(archivedKeys(world)).toContain(publicKey);
}
