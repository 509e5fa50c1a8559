import type { Ports } from '../../../../src/setup/ports.ts';
import type { TeslaError } from '../../../../src/tesla/errors.ts';
import type { TeslaCredential } from '../../../../src/tesla/partner-token.ts';
import type { RegionId } from '../../../../src/tesla/regions.ts';
import { refused } from '../../../ha/fake-core.ts';
import { fakeTesla } from '../../make-ports.ts';
import { credential, DOMAIN, teslaError } from '../../make-world.ts';
import { type Changes, coreSays } from '../row.ts';

/** For observers that ask Tesla as the person's app, with the pair that Core holds. */

export const LIST = 'application_credentials/list';
const clientSecret = 'ta-secret.x';
export const item = {
  id: 'item',
  domain: 'tesla_fleet',
  client_id: 'app',
  client_secret: clientSecret,
  auth_domain: 'tesla_fleet_setup_app',
};

type Answers<Answer> = { readonly [Region in RegionId]?: Answer | TeslaError };

function answer<Answer>(answers: Answers<Answer>, region: RegionId, pair: TeslaCredential, domain = DOMAIN): Answer {
  const given = answers[region];
  const right = pair.clientId === 'app' && pair.clientSecret === clientSecret && domain === DOMAIN;
  if (!right || given === undefined) throw new Error(`${region} is not to be asked so`);
  if (given instanceof Error) throw given;
  return given as Answer;
}

/** Core with the credential, and a Tesla that answers its pair so, and for our domain alone; a region that is not named is not to be asked. */
export function teslaSays({ tokens = {}, keys = {} }: { readonly tokens?: Answers<true>; readonly keys?: Answers<string> }) {
  return (): Partial<Ports> => ({
    ...coreSays({ [LIST]: [item] })(),
    tesla: fakeTesla({
      partnerToken: async (region, pair) => {
        answer(tokens, region, pair);
        return { accessToken: 'token', expiresAt: 0 };
      },
      registeredKey: async (region, pair, domain) => answer(keys, region, pair, domain),
    }),
  });
}

/** Without a pair there is nothing to ask with. */
export const noPair = {
  'the credential is gone': { ports: coreSays({ [LIST]: [] }), fails: 'not-found' },
  'Core does not answer': { ports: coreSays({ [LIST]: refused('timeout') }), fails: 'timeout' },
} as const;

export const noCredential: Changes = {
  'there is no credential': { sees: { credentials: [] } },
  'the credentials have not been seen': { unseen: ['credentials'] },
  'the entries have not been seen': { unseen: ['entries'] },
  'the person has to choose': {
    settings: { clientId: undefined },
    sees: { entries: [], credentials: [credential({ id: 'one', clientId: 'one' }), credential({ id: 'two', clientId: 'two' })] },
  },
};

export const otherCredential: Changes = {
  'the secret is another one': { sees: { credentials: [credential({ secretMark: 'other' })] } },
  'the app is another one': { settings: { clientId: 'other' }, sees: { credentials: [credential({ clientId: 'other' })] } },
  'the credential was made anew': { sees: { credentials: [credential({ id: 'anew' })] } },
};

export const down = teslaError('server');
export const forbidden = teslaError('forbidden');
export const limited = teslaError('rate-limited', { retryAfter: 7200 });
export const unknown = teslaError('unauthorized-client');
