import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { Fetch } from '../net/fetch.ts';
import { ServiceError } from './errors.ts';
import { askService } from './service.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** The service's own page makes ids of five; these are to be nobody's by chance. */
const idLength = 10;

const answerSchema = z.union([
  z.object({ success: z.literal(true) }),
  z.object({ success: z.literal(false), error: z.string() }),
]);

/** An id that most likely nobody has: letters only, so that no part of it is taken for anything else. */
export function newFleetKeyId(): string {
  return Array.from({ length: idLength }, () => letters[randomInt(letters.length)]).join('');
}

/** The domain under which FleetKey serves the key of an id. */
export function fleetKeyDomain(id: string): string {
  return `${id}.fleetkey.net`;
}

/** What FleetKey made of a key: `taken`: the id has a key already, and keeps it. */
export type FleetKeyAnswer = 'created' | 'taken';

/**
 * Gives FleetKey the public key under an id, once and for all: an id is neither changed nor removed. The interface is that of its public
 * source (2025-09).
 *
 * @throws ServiceError
 */
export async function createFleetKey(id: string, publicPem: string, fetch: Fetch): Promise<FleetKeyAnswer> {
  const { status, json, text } = await askService('FleetKey', fetch, 'https://fleetkey.cc/api/create', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    // It takes no line end after the last line.
    body: JSON.stringify({ id, pem: publicPem.trimEnd() }),
  });
  const answer = answerSchema.safeParse(json);
  const evidence = `HTTP ${status} ${text.slice(0, 200)}`;
  if (!answer.success) throw new ServiceError(status === 200 ? 'unreadable' : 'refused', 'FleetKey', { evidence });
  if (answer.data.success) return 'created';
  if (/already exists/i.test(answer.data.error)) return 'taken';
  throw new ServiceError(/^failed to save/i.test(answer.data.error) ? 'down' : 'refused', 'FleetKey', { evidence });
}
