import { TeslaError } from '../../tesla/errors.ts';
import type { RegionId } from '../../tesla/regions.ts';
import { sortCredentials } from '../chosen-credential.ts';
import { readPair } from '../credential-actions.ts';
import { observer } from '../observer.ts';
import { passes } from '../problems/tesla.ts';
import type { PerRegion, World } from '../world.ts';

const MINUTE = 60_000;

function again({ partnerTokens }: World): number {
  const failures = Object.values(partnerTokens.value ?? {}).filter((answer) => answer instanceof TeslaError);
  // Tokens are free; a new app at Tesla may need a day and a half.
  return failures.some(passes) ? 10 * MINUTE : 6 * 60 * MINUTE;
}

/** Whether Tesla gives a token for the chosen credential, in each region. */
export const partnerTokens = observer({
  name: 'partnerTokens',
  needs(world) {
    const chosen = sortCredentials(world)?.chosen;
    return chosen === undefined ? undefined : { id: chosen.id, clientId: chosen.clientId, secretMark: chosen.secretMark };
  },
  async look(ports, { id, clientId }) {
    const pair = await readPair(ports, { id, clientId });
    const ask = async (region: RegionId): Promise<PerRegion<true | TeslaError>> => {
      try {
        await ports.tesla.partnerToken(region, pair);
        return { [region]: true };
      } catch (error) {
        if (error instanceof TeslaError) {
          return { [region]: error };
        }
        throw error;
      }
    };
    const [na, eu] = await Promise.all([ask('na'), ask('eu')]);
    const unknown = [na.na, eu.eu].every((answer) => answer instanceof TeslaError && answer.code === 'unauthorized-client');
    // Only an app that is known nowhere else may be one made in China.
    return { ...na, ...eu, ...(unknown ? await ask('cn') : {}) };
  },
  again,
});
