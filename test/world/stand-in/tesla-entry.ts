import { z } from 'zod';
import type { Integration } from './entries.ts';
import type { ConfigEntry } from './entry.ts';
import { SetupFailure, Unhandled } from './errors.ts';
import { type Home, logTesla } from './home.ts';
import { decodeJwt } from './jwt.ts';
import { getPrivateKey } from './key-file.ts';
import { servers } from './tesla-client.ts';
import { addEntities, showVehicle } from './tesla-entities.ts';
import { NoAnswer, TeslaError, TokenError } from './tesla-errors.ts';
import { TeslaSession } from './tesla-session.ts';
import { flatten, Vehicle } from './tesla-vehicle.ts';

const knownScopes: readonly string[] = [
  'openid',
  'email',
  'profile',
  'metadata',
  'offline_access',
  'user_data',
  'vehicle_device_data',
  'vehicle_location',
  'vehicle_cmds',
  'vehicle_charging_cmds',
  'energy_device_data',
  'energy_cmds',
];

const claimsSchema = z.looseObject({ scp: z.array(z.string()), ou_code: z.string() });
const regionSchema = z.object({ region: z.string(), fleet_api_base_url: z.string() });
const productSchema = z.looseObject({
  vin: z.string().optional(),
  display_name: z.string().nullish(),
  command_signing: z.string().optional(),
  energy_site_id: z.number().optional(),
  site_name: z.string().optional(),
  components: z.looseObject({ battery: z.boolean().optional(), solar: z.boolean().optional() }).optional(),
});

type Product = z.infer<typeof productSchema>;

export interface EnergySite {
  readonly id: number;
  readonly name: string;
  readonly model: string | null;
  readonly live: Readonly<Record<string, unknown>>;
  readonly info: Readonly<Record<string, unknown>>;
}

/** What a loaded entry holds (`runtime_data`). */
export interface TeslaData {
  readonly scopes: readonly string[];
  readonly vehicles: readonly Vehicle[];
  readonly energySites: readonly EnergySite[];
}

/** The integration tesla_fleet: how an entry is set up (its __init__.py and coordinator.py). */
export class TeslaFleet implements Integration {
  readonly #home: Home;
  readonly #loaded = new Map<string, TeslaData>();

  constructor(home: Home) {
    this.#home = home;
    home.bus.listen('homeassistant_stop', () => {
      for (const entryId of this.#loaded.keys()) this.#end(entryId);
    });
  }

  #end(entryId: string): void {
    for (const vehicle of this.#loaded.get(entryId)?.vehicles ?? []) vehicle.end();
  }

  /** What an entry holds while it is loaded. */
  data(entryId: string): TeslaData | undefined {
    return this.#loaded.get(entryId);
  }

  /** The vehicle of that number, in whichever loaded entry. */
  vehicle(vin: string): Vehicle | undefined {
    return [...this.#loaded.values()].flatMap(({ vehicles }) => vehicles).find((vehicle) => vehicle.vin === vin);
  }

  unload(entry: ConfigEntry): void {
    this.#end(entry.stored.entry_id);
    this.#loaded.delete(entry.stored.entry_id);
    this.#home.registry.unload(entry.stored.entry_id);
  }

  async setup(entry: ConfigEntry): Promise<void> {
    const session = new TeslaSession(this.#home, entry);
    const claims = claimsSchema.safeParse(decodeJwt(await session.setupToken()));
    if (!claims.success) throw new Unhandled('KeyError', claims.error);
    const { scp: scopes, ou_code: ouCode } = claims.data;
    const strange = scopes.find((scope) => !knownScopes.includes(scope));
    if (strange !== undefined) throw new Unhandled(`ValueError: '${strange}' is not a valid Scope`);
    const server = Object.entries(servers).find(([region]) => region === ouCode.toLowerCase())?.[1];
    if (server === undefined) throw new Unhandled('ValueError: Region must be one of na, eu, cn');
    session.server = server;
    const products = await this.#products(session);
    const vehicles: Vehicle[] = [];
    const energySites: EnergySite[] = [];
    for (const product of products) {
      const { vin, energy_site_id: siteId } = product;
      if (vin !== undefined && scopes.includes('vehicle_device_data')) vehicles.push(await this.#vehicle(session, vin, product));
      else if (siteId !== undefined && scopes.includes('energy_device_data')) {
        const site = await this.#energySite(session, siteId, product);
        if (site !== undefined) energySites.push(site);
      }
    }
    const data = { scopes, vehicles, energySites };
    this.#loaded.set(entry.stored.entry_id, data);
    addEntities(this.#home, entry.stored.entry_id, data);
    for (const vehicle of vehicles) vehicle.begin((available) => showVehicle(this.#home, vehicle, available));
  }

  async #products(session: TeslaSession): Promise<readonly Product[]> {
    const ask = async () => z.array(productSchema).parse(await session.api('api/1/products'));
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof TeslaError && error.code === 'invalid_region')) throw this.#failure(error);
      const message = 'Region is invalid, trying to find the correct region';
      logTesla(this.#home, 'WARNING', ['components/tesla_fleet/__init__.py', 81], message);
    }
    await this.#findServer(session);
    try {
      return await ask();
    } catch (error) {
      throw this.#failure(error);
    }
  }

  async #findServer(session: TeslaSession): Promise<void> {
    for (const server of Object.values(servers)) {
      session.server = server;
      try {
        const region = regionSchema.safeParse(await session.api('api/1/users/region'));
        if (!region.success) continue;
        session.server = region.data.fleet_api_base_url;
        return;
      } catch (error) {
        if (!(error instanceof TeslaError && error.code === 'invalid_region')) throw this.#failure(error);
      }
    }
    throw new SetupFailure('auth', 'Could not find a valid Tesla API server.');
  }

  /** What Core makes of an error of the first calls. */
  #failure(error: unknown): unknown {
    if (error instanceof TeslaError) {
      const again = error.code === 'oauth_expired' || error.code === 'login_required';
      return new SetupFailure(again ? 'auth' : 'retry', error.message, { cause: error });
    }
    if (error instanceof TokenError && error.code === 'reauth') return new SetupFailure('auth', error.message, { cause: error });
    const caught = this.#home.recent || (error instanceof TokenError && error.code === 'transient');
    if (caught && (error instanceof NoAnswer || error instanceof TokenError)) {
      return new SetupFailure('retry', error.message, { cause: error });
    }
    return error;
  }

  async #vehicle(session: TeslaSession, vin: string, product: Product): Promise<Vehicle> {
    const signing = product.command_signing === 'required';
    // Core reads (or makes) the key here, and lets a torn one end the setup.
    if (signing) getPrivateKey(this.#home.options.configFolder);
    const { cached_data: _, ...shown } = product;
    const vehicle = new Vehicle(this.#home, session, { vin, name: product.display_name ?? vin, signing, data: flatten(shown) });
    await firstRefresh(() => vehicle.refresh());
    return vehicle;
  }

  async #energySite(session: TeslaSession, id: number, product: Product): Promise<EnergySite | undefined> {
    const { battery, solar, wall_connectors: connectors } = product.components ?? {};
    if (!battery && !solar && connectors === undefined) return undefined;
    const record = z.record(z.string(), z.unknown()).catch({});
    const ask = async (what: string) => record.parse(await session.api(`api/1/energy_sites/${id}/${what}`));
    try {
      const info = flatten(await ask('site_info'));
      const live = await firstRefresh(() => ask('live_status'));
      return { id, name: product.site_name ?? 'Energy Site', model: siteModel(info), live, info };
    } catch (error) {
      if (!(error instanceof TeslaError && error.code === 'not_found' && this.#home.recent)) throw firstRefreshFailure(error);
      const message = `Skipping stale Tesla energy site ${id} because site info failed: ${error.message}`;
      logTesla(this.#home, 'WARNING', ['components/tesla_fleet/__init__.py', 237], message);
      return undefined;
    }
  }
}

const partsSchema = z.array(z.looseObject({ part_name: z.string().optional() })).catch([]);

/** The names of a site's parts, as its device shows them. */
function siteModel(info: Readonly<Record<string, unknown>>): string | null {
  const parts = [info.components_gateways, info.components_batteries].flatMap((list) => partsSchema.parse(list));
  const names = new Set(parts.flatMap(({ part_name }) => (part_name ? [part_name] : [])));
  return names.size > 0 ? [...names].sort().join(', ') : null;
}

async function firstRefresh<Result>(refresh: () => Promise<Result>): Promise<Result> {
  try {
    return await refresh();
  } catch (error) {
    throw firstRefreshFailure(error);
  }
}

/** helpers/update_coordinator.py: a first look that fails puts the setup off, unless a sign-in is needed. */
function firstRefreshFailure(error: unknown): unknown {
  if (error instanceof TeslaError) {
    return new SetupFailure(error.code === 'login_required' ? 'auth' : 'retry', error.message, { cause: error });
  }
  if (error instanceof TokenError && error.code === 'reauth') return new SetupFailure('auth', error.message, { cause: error });
  if (error instanceof NoAnswer || error instanceof TokenError) return new SetupFailure('retry', error.message, { cause: error });
  return error;
}
