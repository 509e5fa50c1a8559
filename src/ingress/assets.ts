import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** A file of the panel, held in memory; its name bears a hash of its content, so that it may be cached for ever. */
export interface Asset {
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

/** The panel's files. */
export interface Assets {
  readonly js: Asset;
  readonly css: Asset;
}

/** Makes an asset of a text. */
export function asset(stem: string, extension: 'js' | 'css', body: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const type = extension === 'js' ? 'text/javascript; charset=utf-8' : 'text/css; charset=utf-8';
  return { name: `${stem}.${hash}.${extension}`, type, body };
}

/**
 * Reads what build.ts made of the panel.
 *
 * @param folder where panel.js and panel.css are; by default the folder `panel` beside the bundle that this code runs in.
 * @throws Error of node:fs when a file is missing (the bundle was not built).
 */
export async function loadAssets(folder: URL = new URL('./panel/', import.meta.url)): Promise<Assets> {
  const [js, css] = await Promise.all([
    readFile(new URL('panel.js', folder), 'utf8'),
    readFile(new URL('panel.css', folder), 'utf8'),
  ]);
  return { js: asset('panel', 'js', js), css: asset('panel', 'css', css) };
}
