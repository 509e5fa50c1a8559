import { refusedEntries } from './refused-entries.ts';
import type { World } from './world.ts';

/** Tells when what was looked at hours ago has to be looked at afresh, once. Undefined while Core is trying. */
export type Doubt = (world: World) => 'doubt' | 'well' | undefined;

function doubtAt(reasons: RegExp): Doubt {
  return ({ entries: { value } }) => {
    if (value === undefined) return undefined;
    if (value.some(({ reason = '' }) => reasons.test(reason))) return 'doubt';
    return value.every(({ state, disabledBy }) => state === 'loaded' || disabledBy !== undefined) ? 'well' : undefined;
  };
}

const doubtOf412 = doubtAt(/condition has not been met/i);

/** Tesla refuses Home Assistant with a 412 or a 403: where the key lies and what is registered tell their causes apart. */
export const doubt: Doubt = (world) => (refusedEntries(world).length > 0 ? 'doubt' : doubtOf412(world));

/** Tesla refuses a token, or to renew it: with a secret that is not valid any more a new sign-in would fail, too. */
export const doubtOfSecret = doubtAt(/OAuth token|unauthorized|\/token\b/i);
