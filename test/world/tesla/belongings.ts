import { randomInt, randomUUID } from 'node:crypto';
import type { Region } from './hosts.ts';
import type { Account, EnergySite, Store, Vehicle } from './state.ts';

export interface NewAccount {
  readonly name: string;
  readonly region: Region;
  /** What the token says; the region unless given. */
  readonly ouCode?: string;
}

/** What is left out of a vehicle is chosen: it belongs to the first account, is awake and requires signed commands. */
export interface NewVehicle {
  readonly vin?: string;
  readonly name?: string;
  /** Id or name of the owner's account. */
  readonly account?: string;
  readonly state?: Vehicle['state'];
  readonly commandSigning?: Vehicle['commandSigning'];
}

export interface NewEnergySite {
  readonly id?: number;
  readonly name?: string;
  readonly account?: string;
}

function ownerOf({ state }: Store, account: string | undefined): string {
  const owner =
    account === undefined ? state.accounts[0] : state.accounts.find(({ id, name }) => id === account || name === account);
  if (owner === undefined) throw new Error(`There is no account ${account ?? ''}`);
  return owner.id;
}

export function addAccount(store: Store, { name, region, ouCode }: NewAccount): Account {
  const account = { id: randomUUID(), name, region, ouCode: ouCode ?? region.toUpperCase() };
  store.state.accounts.push(account);
  store.save();
  return account;
}

export function addVehicle(store: Store, vehicle: NewVehicle = {}): Vehicle {
  const number = store.state.vehicles.length + 1;
  const made: Vehicle = {
    vin: vehicle.vin ?? `5YJ3E1EA7NF${String(number).padStart(6, '0')}`,
    name: vehicle.name ?? `Car ${number}`,
    account: ownerOf(store, vehicle.account),
    state: vehicle.state ?? 'online',
    commandSigning: vehicle.commandSigning ?? 'required',
    keys: [],
    flashes: 0,
  };
  store.state.vehicles.push(made);
  store.save();
  return made;
}

export function addEnergySite(store: Store, site: NewEnergySite = {}): EnergySite {
  const made = { id: site.id ?? randomInt(100_000, 999_999), name: site.name ?? 'Home', account: ownerOf(store, site.account) };
  store.state.energySites.push(made);
  store.save();
  return made;
}

/** Which of the users' tokens Tesla forgets; both when nothing is said. */
export interface Revocation {
  readonly access?: boolean;
  readonly refresh?: boolean;
}

export function revokeTokens({ state, save }: Store, { access = true, refresh = true }: Revocation = {}): void {
  if (access) state.tokensValidFrom = Date.now();
  if (refresh) state.refreshTokens = [];
  save();
}
