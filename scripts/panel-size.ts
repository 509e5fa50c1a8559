import { gzipSync } from 'node:zlib';

/** What the panel may weigh: HTML, style and script together, compressed, in bytes. The sentences of a language are loaded alone. */
export const LIMIT = 40 * 1024;

/** How much of that is left for the HTML, which the build does not see; test/browser/states.test.ts holds the whole page to the limit. */
const HTML = 8 * 1024;

/** What weighs something, each with its text. */
export type Parts = Readonly<Record<string, string>>;

export interface PanelSize {
  /** A line a part, and one for all of them. */
  readonly lines: readonly string[];
  /** All of them, compressed, in bytes. */
  readonly total: number;
  readonly fits: boolean;
}

/** How much the parts of the panel weigh, compressed as the server does it. */
export function panelSize(parts: Parts, limit: number = LIMIT - HTML): PanelSize {
  const sizes = Object.entries(parts).map(([name, text]) => [name, gzipSync(text).length] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
  const lines = sizes.map(([name, size]) => `${name.padEnd(24)} ${kilobytes(size)}`);
  return {
    lines: [...lines, `${'together, compressed'.padEnd(24)} ${kilobytes(total)} of ${kilobytes(limit)}`],
    total,
    fits: total <= limit,
  };
}
