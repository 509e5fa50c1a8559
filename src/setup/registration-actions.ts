import { z } from 'zod';
import { TeslaError } from '../tesla/errors.ts';
import type { TeslaCredential } from '../tesla/partner-token.ts';
import type { RegionId } from '../tesla/regions.ts';
import { sortCredentials } from './chosen-credential.ts';
import { readPair } from './credential-actions.ts';
import type { Ports } from './ports.ts';
import type { Registration, World } from './world.ts';

const KIND = 'registration';

/** What an answer of Tesla to a registration was given for; it is void as soon as one of them changes. */
export interface RegistrationSubject {
  readonly clientId: string;
  readonly domain: string;
  readonly publicKey: string;
}

/**
 * Registers our domain in a region and keeps Tesla's answer: where an energy-only app may not ask for the key later, this answer counts.
 *
 * @throws TeslaError, HomeAssistantError
 */
export async function register(ports: Ports, region: RegionId, world: World): Promise<void> {
  const chosen = sortCredentials(world)?.chosen;
  const file = world.keyFile.value;
  const { domain } = world.settings;
  if (chosen === undefined || domain === undefined || file?.state !== 'valid') {
    return;
  }
  const pair = await readPair(ports, chosen);
  const answered = await ports.tesla.register(region, pair, domain);
  if (answered !== undefined) {
    const subject = { clientId: chosen.clientId, domain, publicKey: file.publicKey };
    ports.store.answers.put(KIND, region, { ...subject }, answered.toLowerCase());
  }
}

/**
 * Asks what Tesla has registered in a region.
 *
 * @throws TeslaError only where nothing could be asked at all.
 */
export async function readRegistration(
  { tesla, store }: Ports,
  region: RegionId,
  pair: TeslaCredential,
  subject: RegistrationSubject,
): Promise<Registration> {
  try {
    const publicKey = await tesla.registeredKey(region, pair, subject.domain);
    return { state: 'registered', publicKey: publicKey.toLowerCase(), source: 'read-back' };
  } catch (error) {
    if (!(error instanceof TeslaError)) {
      throw error;
    }
    switch (error.code) {
      case 'no-access-to-domain':
      case 'not-found':
      case 'not-registered-in-region':
        return { state: 'missing' };
      case 'forbidden':
      case 'missing-scopes': {
        const kept = store.answers.get(KIND, region, { ...subject }, z.string());
        return kept === undefined
          ? { state: 'not-told', error }
          : { state: 'registered', publicKey: kept.value, source: 'answer' };
      }
      default:
        return { state: 'failed', error };
    }
  }
}
