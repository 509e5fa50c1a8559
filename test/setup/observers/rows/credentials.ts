import { markSecret } from '../../../../src/ha/credentials.ts';
import { refused } from '../../../ha/fake-core.ts';
import { entry } from '../../make-world.ts';
import { coreSays, type Rows, whileConnected } from '../row.ts';
import { down, item, LIST, limited, noCredential, noPair, otherCredential, teslaSays, unknown } from './app-at-tesla.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The app at Tesla: its credential, and whether Tesla knows it. */
export const credentialRows = {
  credentials: {
    ...whileConnected,
    keeps: 'asked',
    looks: {
      'Core lists them, and no secret is shown': {
        ports: coreSays({ [LIST]: [item, { ...item, id: 'music', domain: 'spotify' }] }),
        sees: [
          {
            id: 'item',
            clientId: 'app',
            name: undefined,
            authDomain: 'tesla_fleet_setup_app',
            secretMark: markSecret(item.client_secret),
          },
        ],
      },
      'Core refuses': { ports: coreSays({ [LIST]: refused('command-refused') }), fails: 'command-refused' },
    },
    told: ['application_credentials/subscribe'],
  },

  partnerTokens: {
    cannot: noCredential,
    anew: otherCredential,
    same: { 'what is registered is not known': { unseen: ['registrations'] } },
    lasts: true,
    looks: {
      'every region gives one': { ports: teslaSays({ tokens: { na: true, eu: true } }), sees: { na: true, eu: true } },
      'one region does not': { ports: teslaSays({ tokens: { na: true, eu: down } }), sees: { na: true, eu: down } },
      'none knows the app: China is asked, too': {
        ports: teslaSays({ tokens: { na: unknown, eu: unknown, cn: true } }),
        sees: { na: unknown, eu: unknown, cn: true },
      },
      ...noPair,
    },
    again: {
      'seldom, where it is given': [{}, 6 * HOUR],
      'seldom, where no region knows the app': [{ sees: { partnerTokens: { na: unknown, eu: unknown } } }, 6 * HOUR],
      'sooner, where one region knows it': [{ sees: { partnerTokens: { na: true, eu: unknown } } }, [10 * MINUTE, HOUR]],
      'sooner, where Tesla is down': [{ sees: { partnerTokens: { na: down, eu: down } } }, [10 * MINUTE, HOUR]],
      'no sooner than Tesla asks for': [{ sees: { partnerTokens: { na: true, eu: limited } } }, 2 * HOUR],
    },
    prompt: {
      'all is well': [{}, 'well'],
      'Tesla refuses a token': [{ sees: { entries: [entry({ state: 'setup_error', reason: 'OAuth token refused' })] } }, 'doubt'],
      'Tesla refuses with a 412': [
        { sees: { entries: [entry({ state: 'setup_retry', reason: 'A condition has not been met' })] } },
        undefined,
      ],
    },
  },
} satisfies Partial<Rows>;
