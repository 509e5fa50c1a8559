import { TeslaError } from '../../tesla/errors.ts';
import { sortCredentials } from '../chosen-credential.ts';
import { askTesla, readPair } from '../credential-actions.ts';
import { observer } from '../observer.ts';
import { passes } from '../problems/tesla.ts';
import type { World } from '../world.ts';

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
  look: async (ports, { id, clientId }) => await askTesla(ports, await readPair(ports, { id, clientId })),
  again,
});
