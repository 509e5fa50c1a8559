import type { World } from './world.ts';

/**
 * Whether Tesla refuses Home Assistant for a reason that lies in what was looked at hours ago (412): then that is looked at afresh, once,
 * so that the causes can be told apart. Undefined while Core is trying.
 */
export function doubt({ entries: { value } }: World): 'doubt' | 'well' | undefined {
  if (value === undefined) return undefined;
  if (value.some(({ reason = '' }) => /condition has not been met/i.test(reason))) return 'doubt';
  return value.every(({ state, disabledBy }) => state === 'loaded' || disabledBy !== undefined) ? 'well' : undefined;
}
