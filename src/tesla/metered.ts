import type { Fetch } from '../net/fetch.ts';

/**
 * What is known to be free: tokens, and what an app asks for itself. Billed is every answer below 500 of an endpoint with a price; which
 * ones have none is nowhere said as a whole (billing-and-limits, 2026), so all others count.
 */
const free = /^\/(oauth2\/|api\/1\/partner_accounts(\/|$))/;

/**
 * Tells of every request that Tesla may charge for, before it leaves: nothing that is asked through it can be left out of the count.
 *
 * @param mayCost what it throws keeps the request from being sent.
 */
export function metered(fetch: Fetch, mayCost: () => void): Fetch {
  return async (input, init) => {
    if (!free.test(new URL(input).pathname)) mayCost();
    return await fetch(input, init);
  };
}
