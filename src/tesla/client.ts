import { createHash } from 'node:crypto';
import type { Fetch } from '../net/fetch.ts';
import { TeslaError } from './errors.ts';
import { fleetStatus, type VehicleStatus } from './fleet-status.ts';
import { type PartnerAccount, readPublicKey, register } from './partner-account.ts';
import { fetchPartnerToken, type PartnerToken, type TeslaCredential } from './partner-token.ts';
import type { RegionId } from './regions.ts';

/** Tesla, as the engine asks it. Each call is bounded by time and throws TeslaError; none tries again by itself: the engine decides. */
export interface Tesla {
  /** A token of the app; kept in memory until a minute before it expires. It proves that Tesla knows the pair. */
  partnerToken(region: RegionId, credential: TeslaCredential): Promise<PartnerToken>;
  /** Registers the domain; to be read back by `registeredKey`. */
  register(region: RegionId, credential: TeslaCredential, domain: string): Promise<PartnerAccount>;
  /** The key that Tesla holds for the domain: hex of the uncompressed point, lower case. */
  registeredKey(region: RegionId, credential: TeslaCredential, domain: string): Promise<string>;
  /** How vehicles stand with the app's key, by VIN. */
  fleetStatus(region: RegionId, accessToken: string, vins: readonly string[]): Promise<Readonly<Record<string, VehicleStatus>>>;
}

/** Milliseconds before its end from which on a token is not used any more. */
const margin = 60_000;

/** Reading a key back is documented to need a vehicle scope; an energy-only app is refused it and asks with what it has. */
const plainScope = 'openid';
const vehicleScope = 'openid vehicle_device_data';

/** @param now milliseconds of the epoch. */
export function createTesla({ fetch, now = Date.now }: { readonly fetch: Fetch; readonly now?: () => number }): Tesla {
  const tokens = new Map<string, PartnerToken>();

  /** The secret is part of the key only as a hash: a changed secret is a new key. */
  function keyOf(region: RegionId, { clientId, clientSecret }: TeslaCredential, scope: string): string {
    return JSON.stringify([region, scope, clientId, createHash('sha256').update(clientSecret).digest('base64')]);
  }

  async function tokenOf(region: RegionId, credential: TeslaCredential, scope: string): Promise<PartnerToken> {
    for (const [key, { expiresAt }] of tokens) if (expiresAt - margin <= now()) tokens.delete(key);
    const key = keyOf(region, credential, scope);
    const kept = tokens.get(key);
    if (kept !== undefined) return kept;
    const token = await fetchPartnerToken({ region, ...credential, scope, fetch, now });
    tokens.set(key, token);
    return token;
  }

  /** A token that Tesla refuses is forgotten, so that the next call gets a new one. */
  async function asApp<Result>(
    region: RegionId,
    credential: TeslaCredential,
    scope: string,
    call: (token: string) => Promise<Result>,
  ): Promise<Result> {
    const { accessToken } = await tokenOf(region, credential, scope);
    try {
      return await call(accessToken);
    } catch (error) {
      if (error instanceof TeslaError && error.code === 'unauthorized') tokens.delete(keyOf(region, credential, scope));
      throw error;
    }
  }

  return {
    partnerToken: (region, credential) => tokenOf(region, credential, plainScope),
    register: (region, credential, domain) =>
      asApp(region, credential, plainScope, (token) => register({ region, token, domain, fetch })),
    async registeredKey(region, credential, domain) {
      const read = (token: string): Promise<string> => readPublicKey({ region, token, domain, fetch });
      try {
        return await asApp(region, credential, vehicleScope, read);
      } catch (error) {
        if (!(error instanceof TeslaError) || error.code !== 'invalid-scope') throw error;
        return await asApp(region, credential, plainScope, read);
      }
    },
    fleetStatus: (region, accessToken, vins) => fleetStatus({ region, accessToken, vins, fetch }),
  };
}
