import { fleetError } from './answers.ts';
import { baseUrls, type Region } from './hosts.ts';
import type { Simulation } from './simulation.ts';
import type { Account } from './state.ts';
import { readToken } from './tokens.ts';

/** A person's app at a region's Fleet API. */
export interface User {
  readonly account: Account;
  readonly clientId: string;
  readonly scopes: readonly string[];
}

/**
 * Who asks with a user's token, or the answer that refuses it. The app must be registered in the region (412) before it learns that its
 * user lives in another one (421): so it was seen (vehicle-command#104). `anyRegion` leaves the latter out.
 */
export function userOf({ store }: Simulation, region: Region, request: Request, anyRegion = false): User | Response {
  const claims = readToken(store, (request.headers.get('authorization') ?? '').replace(/^Bearer /, ''));
  if (claims === 'expired') return fleetError(401, 'token expired (401)');
  if (claims === 'invalid') return fleetError(401, 'invalid bearer token');
  if (claims.kind === 'partner') return fleetError(500, 'upstream internal error');
  const account = store.state.accounts.find(({ id }) => id === claims.sub);
  if (account === undefined) return fleetError(401, 'invalid bearer token');
  const registered = store.state.registrations.some((other) => other.region === region && other.clientId === claims.azp);
  if (!registered) {
    const text = `Account ${claims.azp} must be registered in the current region ${baseUrls[region]}`;
    return fleetError(412, `${text}, please see https://developer.tesla.com/docs/fleet-api#register`);
  }
  if (!anyRegion && account.region !== region) {
    const text = `user out of region, use base URL: ${baseUrls[account.region]}`;
    return fleetError(421, `${text}, see https://developer.tesla.com/docs/fleet-api#regional-requirements`);
  }
  return { account, clientId: claims.azp, scopes: claims.scp };
}

/** Refuses a user whose consent lacks a scope. */
export function lacksScope(user: User, scope: string): Response | undefined {
  return user.scopes.includes(scope) ? undefined : fleetError(403, 'Unauthorized missing scopes');
}
