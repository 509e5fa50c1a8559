import type { Seen } from './world.ts';

/**
 * How long to wait before something is looked at again, in milliseconds: the longer it stays as it is, the more seldom.
 *
 * @param bounds the shortest and the longest pause, in milliseconds.
 */
export function agedPause({ since }: Seen<unknown>, now: number, [shortest, longest]: readonly [number, number]): number {
  return Math.min(Math.max((now - since) / 4, shortest), longest);
}
