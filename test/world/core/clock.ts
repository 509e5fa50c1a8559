import { copyFile, mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Python finds it, inside Core's root. */
export const clockPath = '/mnt/rig/python';

function bytesOf(ahead: number): Uint8Array {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(ahead / 1000);
  return bytes;
}

/** Puts into the rig of a Core what its clock is moved by. */
export async function writeClock(rig: string): Promise<void> {
  await mkdir(join(rig, 'python'), { recursive: true });
  await copyFile(join(import.meta.dirname, 'movable-clock.py'), join(rig, 'python/sitecustomize.py'));
  await writeFile(join(rig, 'clock'), bytesOf(0));
}

/** Sets by how many milliseconds the clock of a running Core is ahead. A Core that sleeps notices by the next request. */
export async function moveClock(rig: string, ahead: number): Promise<void> {
  // Core looks at this very file in its memory.
  const file = await open(join(rig, 'clock'), 'r+');
  try {
    await file.write(bytesOf(ahead), 0, 8, 0);
  } finally {
    await file.close();
  }
}
