import { CodedError } from '../errors.ts';
import type { Ports } from './ports.ts';
import type { World } from './world.ts';

/** Questions a day that Tesla may charge for; three pairings take no more. Tesla's price is $1 for 500 (tesla-fleet-api, 2026). */
export const MOST_BILLED = 150;

/** No more questions that may cost are asked today. */
export class BilledCallsError extends CodedError<'spent'> {}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** How many were asked today (UTC). */
export function billedToday({ settings, now }: Pick<World, 'settings' | 'now'>): number {
  return settings.billedCalls?.day === dayOf(now) ? settings.billedCalls.count : 0;
}

/**
 * Notes a question that Tesla may charge for, before it is asked. Who asks does not call it: Tesla's client does, as each request leaves.
 *
 * @throws BilledCallsError when there were enough today.
 */
export function noteBilled({ store, now }: Pick<Ports, 'store' | 'now'>): void {
  const count = billedToday({ settings: store.settings.all(), now: now() }) + 1;
  if (count > MOST_BILLED) {
    throw new BilledCallsError('spent', `Asked ${MOST_BILLED} times today`);
  }
  store.settings.set({ billedCalls: { day: dayOf(now()), count } });
}
