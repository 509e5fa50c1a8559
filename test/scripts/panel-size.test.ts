import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { LIMIT, panelSize } from '../../scripts/panel-size.ts';

describe('the size of the panel', () => {
  test('is told part by part and together', () => {
    const { lines, total, fits } = panelSize({ script: 'a'.repeat(50_000), style: 'b' });
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/^together, compressed +0\.1 KB of 32\.0 KB$/);
    expect(total).toBeLessThan(200);
    expect(fits).toBe(true);
  });
  test('is too much above the limit', () => {
    const hashes = Array.from({ length: 100 }, (_, index) => createHash('sha256').update(String(index)).digest('base64'));
    const { fits, total } = panelSize({ script: hashes.join('') }, 1024);
    expect(total).toBeGreaterThan(1024);
    expect(fits).toBe(false);
    expect(LIMIT).toBe(40_960);
  });
});
