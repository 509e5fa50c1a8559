import { createCredential, deleteCredential, listCredentials, markSecret, readSecret } from '../ha/credentials.ts';
import { reloadEntry } from '../ha/entries.ts';
import { HomeAssistantError } from '../ha/errors.ts';
import { TeslaError } from '../tesla/errors.ts';
import { readPastedPair } from '../tesla/pair.ts';
import type { TeslaCredential } from '../tesla/partner-token.ts';
import { loneRegions, type RegionId, sharedRegions } from '../tesla/regions.ts';
import { holdingAuthDomain, isHolding, isOurs, ourAuthDomain, sortCredentials } from './chosen-credential.ts';
import type { Ports } from './ports.ts';
import { isUnknown } from './regions.ts';
import type { PerRegion, World } from './world.ts';

/** The name of the credentials that this app makes. */
export const NAME = 'Tesla Fleet Setup';

/** The pair of an item, for one use. @throws HomeAssistantError `not-found` when it is gone. */
export async function readPair(
  { core }: Ports,
  item: { readonly id: string; readonly clientId: string },
): Promise<TeslaCredential> {
  const clientSecret = await readSecret(core, item.id);
  if (clientSecret === undefined) {
    throw new HomeAssistantError('not-found', 'The application credential is gone');
  }
  return { clientId: item.clientId, clientSecret };
}

async function ask({ tesla }: Ports, region: RegionId, pair: TeslaCredential): Promise<true | TeslaError> {
  try {
    await tesla.partnerToken(region, pair);
    return true;
  } catch (error) {
    if (error instanceof TeslaError) {
      return error;
    }
    throw error;
  }
}

/**
 * Asks Tesla about a pair. Only an app that is known nowhere else may be one made in China: nothing goes there otherwise.
 *
 * @throws whatever is no TeslaError.
 */
export async function askTesla(ports: Ports, pair: TeslaCredential): Promise<PerRegion<true | TeslaError>> {
  const answers = async (regions: readonly RegionId[]) =>
    await Promise.all(regions.map(async (region) => [region, await ask(ports, region, pair)] as const));
  const shared = await answers(sharedRegions);
  const lone = isUnknown(shared.map(([, answer]) => answer)) ? await answers(loneRegions) : [];
  return Object.fromEntries([...shared, ...lone]);
}

/** Refuses a pair that no region knows. A new app may need a day and a half for the rest, but then it replaces nothing. */
async function mustBeKnown(ports: Ports, pair: TeslaCredential, replaces: boolean): Promise<void> {
  const answers = await askTesla(ports, pair);
  ports.pairAnswers.keep(pair, answers);
  const failures = Object.values(answers).filter((answer) => answer instanceof TeslaError);
  const [first] = failures;
  const known = Object.values(answers).includes(true);
  const unknown = isUnknown(sharedRegions.map((region) => answers[region]));
  if (first !== undefined && !known && (replaces || unknown)) {
    throw first;
  }
}

/**
 * Takes the pair that the person pasted: asks Tesla about it at once, then keeps it in Home Assistant alone.
 *
 * @throws PairError for what cannot be a pair, TeslaError `unauthorized-client` when Tesla does not know it, HomeAssistantError.
 */
export async function savePair(
  ports: Ports,
  pasted: { readonly clientId: string; readonly clientSecret: string },
  world: World,
): Promise<void> {
  const pair = readPastedPair(pasted.clientId, pasted.clientSecret);
  const items = (await listCredentials(ports.core)).filter((item) => item.clientId === pair.clientId && !isHolding(item));
  // Where an entry uses this app already, the new secret goes where that entry finds it: no new sign-in is needed (measured).
  const inUse = sortCredentials(world)?.inUse ?? new Set<string>();
  const used = items.findLast((item) => inUse.has(item.authDomain));
  const authDomain = used?.authDomain ?? ourAuthDomain(pair.clientId);
  const current = items.findLast((item) => item.authDomain === authDomain);
  await mustBeKnown(ports, pair, current !== undefined);
  if (current === undefined || (current.secretMark !== markSecret(pair.clientSecret) && !isOurs(current))) {
    await createCredential(ports.core, { ...pair, name: NAME, authDomain });
  } else if (current.secretMark !== markSecret(pair.clientSecret)) {
    await createCredential(ports.core, { ...pair, name: NAME, authDomain: holdingAuthDomain(pair.clientId) });
    await finishReplacement(ports);
  }
  ports.store.settings.set({ clientId: pair.clientId });
  // A sign-in that is open was begun with what was there before.
  await ports.signIn.abandon();
  // An entry that has lost its credential finds it again, and needs no sign-in where Core has kept its token (2026.11 does, measured).
  const concerned = (world.entries.value ?? []).filter(
    ({ credentialId, disabledBy, state }) =>
      disabledBy === undefined && (used === undefined ? state !== 'loaded' : credentialId !== undefined),
  );
  for (const { id } of concerned) {
    await reloadEntry(ports.core, id);
  }
}

/**
 * Ends a replacement from its holding copy, wherever it was cut off: the older items go, the new one is made, the copy goes last. A secret
 * is at every moment in at least one item.
 *
 * @throws HomeAssistantError
 */
export async function finishReplacement(ports: Ports): Promise<void> {
  for (const holding of (await listCredentials(ports.core)).filter(isHolding)) {
    const authDomain = ourAuthDomain(holding.clientId);
    // Afresh for each: with two copies the first one's turn has made an item.
    const same = (await listCredentials(ports.core)).filter((item) => item.authDomain === authDomain);
    const done = same.some((item) => item.secretMark === holding.secretMark);
    for (const older of same.filter((item) => item.secretMark !== holding.secretMark)) {
      await deleteCredential(ports.core, older.id);
    }
    if (!done) {
      await createCredential(ports.core, { ...(await readPair(ports, holding)), name: NAME, authDomain });
    }
    await deleteCredential(ports.core, holding.id);
  }
}

/** Removes an item that was seen as one that may go; Core itself refuses to remove one in use. @throws HomeAssistantError */
export async function removeCredential(ports: Ports, id: string, world: World): Promise<void> {
  const situation = sortCredentials(world);
  if ([...(situation?.leftovers ?? []), ...(situation?.foreign ?? [])].some((item) => item.id === id)) {
    await deleteCredential(ports.core, id);
  }
}
