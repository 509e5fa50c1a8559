import { describe, expect, test } from 'vitest';
import { text } from '../../src/i18n/text.ts';
import { withLate } from '../../src/setup/late.ts';

describe('a wait', () => {
  test('says from when on it is longer than usual, and what to do then', () => {
    const waiting = withLate({ for: text('wait.pairing'), since: 1000 });
    expect(waiting.late).toEqual({ at: 1000 + 3 * 60_000, what: text('late.pairing') });
  });
  test('for an earlier step is as long as that step takes', () => {
    const waiting = { for: text('wait.earlier-steps'), since: 1000 };
    expect(withLate(waiting)).toEqual(waiting);
  });
});
