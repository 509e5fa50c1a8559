import { createHash } from 'node:crypto';
import type { Fetch } from '../net/fetch.ts';
import { TeslaError } from './errors.ts';
import { fleetStatus, type VehicleStatus } from './fleet-status.ts';
import { metered } from './metered.ts';
import { readPublicKey, register } from './partner-account.ts';
import { fetchPartnerToken, type PartnerToken, type TeslaCredential } from './partner-token.ts';
import { askProducts } from './products.ts';
import type { RegionId } from './regions.ts';

/** Tesla, as the engine asks it. Each call is bounded by time and throws TeslaError; none tries again by itself: the engine decides. */
export interface Tesla {
  /** Asks for a token of the app, afresh: it proves that Tesla knows the pair now. The calls that follow use it until it expires. */
  partnerToken(region: RegionId, credential: TeslaCredential): Promise<PartnerToken>;
  /** Registers the domain; to be read back by `registeredKey`. The answer is the key that Tesla fetched, where it says so. */
  register(region: RegionId, credential: TeslaCredential, domain: string): Promise<string | undefined>;
  /** The key that Tesla holds for the domain: hex of the uncompressed point, lower case. */
  registeredKey(region: RegionId, credential: TeslaCredential, domain: string): Promise<string>;
  /** How vehicles stand with the app's key, by VIN. */
  fleetStatus(region: RegionId, accessToken: string, vins: readonly string[]): Promise<Readonly<Record<string, VehicleStatus>>>;
  /** Asks for a person's products, for nothing but whether Tesla refuses it. */
  products(region: RegionId, accessToken: string): Promise<void>;
}

/** Milliseconds before its end from which on a token is not used any more. */
const margin = 60_000;

/** Reading a key back is documented to need a vehicle scope; an energy-only app is refused it and asks with what it has. */
const plainScope = 'openid';
const vehicleScope = 'openid vehicle_device_data';

/** What Tesla is asked with. */
export interface TeslaOptions {
  readonly fetch: Fetch;
  /** Told of each request that Tesla may charge for, before it leaves; what it throws keeps it from being sent. */
  readonly mayCost?: () => void;
  /** Milliseconds of the epoch. */
  readonly now?: () => number;
}

/** Makes the client. */
export function createTesla({ fetch: bare, mayCost = () => undefined, now = Date.now }: TeslaOptions): Tesla {
  const fetch = metered(bare, mayCost);
  const tokens = new Map<string, PartnerToken>();

  /** The secret is part of the key only as a hash: a changed secret is a new key. */
  function keyOf(region: RegionId, { clientId, clientSecret }: TeslaCredential, scope: string): string {
    return JSON.stringify([region, scope, clientId, createHash('sha256').update(clientSecret).digest('base64')]);
  }

  async function freshToken(region: RegionId, credential: TeslaCredential, scope: string): Promise<PartnerToken> {
    const token = await fetchPartnerToken({ region, ...credential, scope, fetch, now });
    tokens.set(keyOf(region, credential, scope), token);
    return token;
  }

  async function tokenOf(region: RegionId, credential: TeslaCredential, scope: string): Promise<PartnerToken> {
    for (const [key, { expiresAt }] of tokens) if (expiresAt - margin <= now()) tokens.delete(key);
    return tokens.get(keyOf(region, credential, scope)) ?? (await freshToken(region, credential, scope));
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
    partnerToken: (region, credential) => freshToken(region, credential, plainScope),
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
    products: (region, accessToken) => askProducts({ region, accessToken, fetch }),
  };
}
