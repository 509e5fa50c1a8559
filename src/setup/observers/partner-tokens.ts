import { TeslaError } from '../../tesla/errors.ts';
import { agedPause } from '../aged-pause.ts';
import { badMomentOf } from '../bad-moment.ts';
import { sortCredentials } from '../chosen-credential.ts';
import { askTesla, readPair } from '../credential-actions.ts';
import { doubtOfSecret } from '../doubt.ts';
import { observer } from '../observer.ts';
import { askedWait, passes } from '../problems/tesla.ts';
import type { Observed, World } from '../world.ts';

const MINUTE = 60_000;

function failuresIn(answers: Observed['partnerTokens'] = {}): readonly TeslaError[] {
  return Object.values(answers).filter((answer) => answer instanceof TeslaError);
}

function again({ partnerTokens, now }: World): number {
  const answers = Object.values(partnerTokens.value ?? {});
  const failures = failuresIn(partnerTokens.value);
  // Tokens are free; a new app at Tesla may need a day and a half, and one server after the other gets to know it.
  const soon = failures.some(passes) || (failures.length > 0 && answers.includes(true));
  return Math.max(soon ? agedPause(partnerTokens, now, [10 * MINUTE, 60 * MINUTE]) : 6 * 60 * MINUTE, askedWait(failures));
}

/** Whether Tesla gives a token for the chosen credential, in each region. */
export const partnerTokens = observer({
  name: 'partnerTokens',
  lasts: true,
  needs(world) {
    const chosen = sortCredentials(world)?.chosen;
    return chosen === undefined ? undefined : { id: chosen.id, clientId: chosen.clientId, secretMark: chosen.secretMark };
  },
  prompt: doubtOfSecret,
  badMoment: (seen) => badMomentOf(failuresIn(seen)),
  look: async (ports, about) => ports.pairAnswers.of(about) ?? (await askTesla(ports, await readPair(ports, about))),
  again,
});
