import { expect, test } from 'vitest';
import { BilledCallsError, billedToday, MOST_BILLED, noteBilled } from '../../src/setup/billed-calls.ts';
import { makePorts } from './make-ports.ts';

test('questions that may cost are counted by the day, over a restart too, and end at the limit', () => {
  let time = Date.parse('2026-11-25T10:00:00Z');
  const { store } = makePorts();
  const ports = { store, now: () => time };
  const today = (): number => billedToday({ settings: store.settings.all(), now: time });
  expect(today()).toBe(0);
  for (let asked = 0; asked < MOST_BILLED; asked += 1) noteBilled(ports);
  expect(today()).toBe(MOST_BILLED);
  expect(() => noteBilled(ports)).toThrow(BilledCallsError);
  expect(today()).toBe(MOST_BILLED);
  time += 24 * 60 * 60_000;
  expect(today()).toBe(0);
  noteBilled(ports);
  expect(today()).toBe(1);
});
