import { ask } from './ask.ts';
import type { UserRequest } from './fleet-status.ts';

/**
 * Asks what Home Assistant asks first when it loads an entry. It wakes no car and is taken as free of charge. Only whether Tesla refuses it
 * counts: what it answers is not looked at, and not kept.
 *
 * @throws TeslaError
 */
export async function askProducts({ region, accessToken: token, fetch }: UserRequest): Promise<void> {
  await ask({ fetch, region, token, method: 'GET', path: '/api/1/products' });
}
