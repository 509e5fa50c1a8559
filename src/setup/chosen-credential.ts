import type { ApplicationCredential } from '../ha/credentials.ts';
import type { World } from './world.ts';

const HOLDING = 'tesla_fleet_setup_holding_';
const OURS = 'tesla_fleet_setup_';

/** The `auth_domain` of a credential that this app makes: it can be replaced at will, also while an entry uses it (core-contract). */
export function ourAuthDomain(clientId: string): string {
  return `${OURS}${clientId}`;
}

/** The `auth_domain` of the copy that holds a pair while the credential itself is made anew. */
export function holdingAuthDomain(clientId: string): string {
  return `${HOLDING}${clientId}`;
}

/** Whether this is a holding copy. */
export function isHolding({ authDomain }: ApplicationCredential): boolean {
  return authDomain.startsWith(HOLDING);
}

/** Whether this app made it. */
export function isOurs({ authDomain }: ApplicationCredential): boolean {
  return authDomain.startsWith(OURS);
}

/** How the credentials in Home Assistant stand to each other. */
export interface CredentialSituation {
  /** The one that counts. */
  readonly chosen: ApplicationCredential | undefined;
  /** One for each app, when there are several and none is chosen. */
  readonly choices: readonly ApplicationCredential[];
  /** A replacement was cut off. */
  readonly holding: ApplicationCredential | undefined;
  /** Ours, used by no entry, and not the chosen one. */
  readonly leftovers: readonly ApplicationCredential[];
  /** Not ours, used by no entry, of another app than the chosen one. */
  readonly foreign: readonly ApplicationCredential[];
  /** The one that entries use, where it is of another app than the chosen one. */
  readonly otherInUse: ApplicationCredential | undefined;
  /** The auth domains that entries use. */
  readonly inUse: ReadonlySet<string>;
}

/** Sorts the credentials. "In use" goes by auth domain, since Core itself compares item ids only. */
export function sortCredentials(world: World): CredentialSituation | undefined {
  const all = world.credentials.value;
  const entries = world.entries.value;
  if (all === undefined || entries === undefined) {
    return undefined;
  }
  const authDomainOf = (id: string | undefined): string | undefined => all.find((item) => item.id === id)?.authDomain;
  const inUse = new Set(entries.flatMap((entry) => authDomainOf(entry.credentialId) ?? []));
  const regular = all.filter((item) => !isHolding(item));
  // Of several with one auth domain Core takes the last.
  const effective = [...new Map(regular.map((item) => [item.authDomain, item])).values()];
  const { clientId } = world.settings;
  const ofChosenApp = effective.filter((item) => item.clientId === clientId);
  const apps = [...new Map(effective.map((item) => [item.clientId, item])).values()];
  const chosen =
    ofChosenApp.find((item) => inUse.has(item.authDomain)) ??
    ofChosenApp.find(isOurs) ??
    ofChosenApp.at(-1) ??
    effective.find((item) => inUse.has(item.authDomain)) ??
    (apps.length === 1 ? (effective.find(isOurs) ?? apps[0]) : undefined);
  const others = chosen === undefined ? [] : regular.filter((item) => item.id !== chosen.id && !usedBy(item, inUse, effective));
  return {
    chosen,
    choices: chosen === undefined ? apps : [],
    holding: all.find(isHolding),
    leftovers: others.filter(isOurs),
    foreign: others.filter((item) => !isOurs(item) && item.clientId !== chosen?.clientId && !inUse.has(item.authDomain)),
    otherInUse:
      chosen === undefined || inUse.has(chosen.authDomain)
        ? undefined
        : effective.find((item) => inUse.has(item.authDomain) && item.clientId !== chosen.clientId),
    inUse,
  };
}

function usedBy(item: ApplicationCredential, inUse: ReadonlySet<string>, effective: readonly ApplicationCredential[]): boolean {
  return inUse.has(item.authDomain) && effective.includes(item);
}
