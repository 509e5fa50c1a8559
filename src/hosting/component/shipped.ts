import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';

/** The domain of the custom integration in Home Assistant: its name is seen from outside and stays. */
export const componentDomain = 'tesla_fleet_key_host';

const manifestSchema = z.object({ version: z.string() });

/** The custom integration that this app brings. */
export interface ShippedComponent {
  readonly version: string;
  /** Path in its folder -> content. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** SHA-256 (hex) of a file's content. */
export function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Reads it. `folder`: where the image holds custom integrations. @throws the system's error when it is not there: the image is broken. */
export async function readShipped(folder: string): Promise<ShippedComponent> {
  const root = join(folder, componentDomain);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name)));
  const own = paths.filter((path) => !path.includes('__pycache__')).toSorted();
  const files = new Map(await Promise.all(own.map(async (path) => [path, await readFile(join(root, path))] as const)));
  const { version } = manifestSchema.parse(JSON.parse(files.get('manifest.json')?.toString() ?? ''));
  return { version, files };
}
