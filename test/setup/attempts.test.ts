import { describe, expect, test } from 'vitest';
import { Attempts, MOST_REPAIRS } from '../../src/setup/attempts.ts';

const DAY = 24 * 60 * 60_000;

describe('attempts', () => {
  test('each further one waits longer, and no wait is longer than half an hour', () => {
    const attempts = new Attempts();
    expect(attempts.next('a', 0)).toBe(0);
    const pauses = [];
    for (let now = 0, i = 0; i < 7; i += 1) {
      attempts.note('a', now);
      pauses.push((attempts.next('a', now) - now) / 1000);
      now = attempts.next('a', now);
    }
    expect(pauses).toEqual([5, 20, 60, 300, 1800, 1800, 1800]);
  });

  test('one does not hold up another', () => {
    const attempts = new Attempts();
    attempts.note('a', 0);
    expect(attempts.next('b', 0)).toBe(0);
  });

  test('what the other side asks to wait for counts, but no longer than a day', () => {
    const attempts = new Attempts();
    attempts.note('a', 1000, 500_000);
    expect(attempts.next('a', 1000)).toBe(500_000);
    attempts.note('b', 1000, 500 * DAY);
    expect(attempts.next('b', 1000)).toBe(1000 + DAY);
  });

  test('after a day without an attempt, and after a person acted, it begins anew', () => {
    const attempts = new Attempts();
    attempts.note('a', 0);
    expect(attempts.next('a', DAY + 1)).toBe(0);
    attempts.note('b', 0);
    attempts.forget();
    expect(attempts.next('b', 0)).toBe(0);
  });

  test('what works again and again within a day is undone by something else, until a person wants that very thing or a day has passed', () => {
    const attempts = new Attempts();
    const hour = DAY / 24;
    for (let made = 0; made < MOST_REPAIRS; made += 1) {
      expect(attempts.isUndone('a', made * hour)).toBe(false);
      attempts.note('a', made * hour, 0, true);
      attempts.note('failing', made * hour);
    }
    expect(attempts.isUndone('a', 6 * hour)).toBe(true);
    expect(attempts.isUndone('failing', 6 * hour)).toBe(false);
    expect(attempts.isUndone('a', DAY + hour)).toBe(false);
    // Somebody has acted, or wants something else: that says nothing about this.
    attempts.forget();
    attempts.allow((key) => key === 'b');
    expect(attempts.isUndone('a', 6 * hour)).toBe(true);
    attempts.allow((key) => key === 'a');
    expect(attempts.isUndone('a', 6 * hour)).toBe(false);
  });

  test('what the other side asks to wait for counts also after a person acted', () => {
    const attempts = new Attempts();
    attempts.note('a', 0, 500_000);
    attempts.forget();
    expect(attempts.next('a', 1000)).toBe(500_000);
    attempts.note('a', 500_000);
    expect(attempts.next('a', 500_000)).toBe(505_000);
  });

  describe('what may pass by itself', () => {
    const offline = { offline: true, answered: false, wait: 0 };
    const failing = (bad = offline, asked = 0) => {
      const attempts = new Attempts();
      for (let made = 0; made < 5; made += 1) attempts.note('a', 1000, asked, false, bad);
      return (watched: boolean, reachedAt = 0) => attempts.next('a', 1000, { watched, reachedAt }) - 1000;
    };

    test('is tried again within a minute while someone looks, and else ever more seldom', () => {
      const next = failing();
      expect(next(false)).toBe(30 * 60_000);
      expect(next(true)).toBeLessThan(60_000);
    });

    test('is tried at once when the network is back, if it failed for want of it, and before that', () => {
      expect(failing()(false, 5000)).toBe(4000);
      expect(failing()(false, 500)).toBe(30 * 60_000);
      expect(failing({ ...offline, offline: false })(false, 5000)).toBe(30 * 60_000);
    });

    test('waits as long as the other side has asked for', () => {
      const next = failing({ ...offline, wait: 600_000 }, 601_000);
      expect(next(true)).toBe(600_000);
      expect(next(false, 5000)).toBe(600_000);
    });

    test('what will not pass is not hurried', () => {
      const attempts = new Attempts();
      for (let made = 0; made < 5; made += 1) attempts.note('a', 1000);
      expect(attempts.next('a', 1000, { watched: true, reachedAt: 5000 })).toBe(1000 + 30 * 60_000);
    });
  });
});
