import type { Registration } from '../../../../src/setup/world.ts';
import type { TeslaError } from '../../../../src/tesla/errors.ts';
import { DOMAIN, entry, key, keyFile, missing, OTHER, OURS, registered, THIRD, teslaError } from '../../make-world.ts';
import { temporaryStore } from '../../temporary-store.ts';
import type { Rows } from '../row.ts';
import { down, forbidden, limited, noCredential, noPair, otherCredential, teslaSays, unknown } from './app-at-tesla.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const failed = (error: TeslaError): Registration => ({ state: 'failed', error });

/** What Tesla has registered. */
export const registrationRows = {
  registrations: {
    cannot: {
      ...noCredential,
      'there is no domain': { settings: { domain: undefined } },
      'no region was asked for a token': { unseen: ['partnerTokens'] },
      'no region gives a token': { sees: { partnerTokens: { na: down, eu: unknown } } },
    },
    can: {
      'the key file is lost': { sees: { keyFile: { state: 'absent' } } },
      'one region gives a token': { sees: { partnerTokens: { na: true, eu: down } } },
    },
    anew: {
      ...otherCredential,
      'the domain is another one': { settings: { domain: 'next.example.com' } },
      'the key is another one': { sees: { keyFile: keyFile(OTHER) } },
      'a region gives no token any more': { sees: { partnerTokens: { na: true, eu: down } } },
      'the app was made in China': { sees: { partnerTokens: { na: unknown, eu: unknown, cn: true } } },
    },
    same: {
      'the lost key file is the one that was wanted': { settings: { wantedKey: OURS }, sees: { keyFile: { state: 'absent' } } },
      'a region gives a token that is not needed': { sees: { partnerTokens: { na: true, eu: true, cn: true } } },
    },
    lasts: true,
    looks: {
      'every region answers our key': {
        ports: teslaSays({ keys: { na: OURS, eu: OURS.toUpperCase() } }),
        sees: { na: registered(OURS), eu: registered(OURS) },
      },
      'only a region that gives a token is asked': {
        world: { sees: { partnerTokens: { na: down, eu: true } } },
        ports: teslaSays({ keys: { eu: OTHER } }),
        sees: { eu: registered(OTHER) },
      },
      'one does not know the domain, one is down': {
        ports: teslaSays({ keys: { na: teslaError('no-access-to-domain'), eu: down } }),
        sees: { na: missing, eu: failed(down) },
      },
      'an energy-only app may not ask: what was answered for this key counts': {
        ports() {
          const store = temporaryStore();
          const subject = { clientId: 'app', domain: DOMAIN, publicKey: OURS };
          store.answers.put('registration', 'na', subject, OURS);
          store.answers.put('registration', 'eu', { ...subject, publicKey: OTHER }, OTHER);
          return { ...teslaSays({ keys: { na: forbidden, eu: forbidden } })(), store };
        },
        sees: { na: { state: 'registered', publicKey: OURS, source: 'answer' }, eu: { state: 'not-told', error: forbidden } },
      },
      ...noPair,
    },
    again: {
      'seldom, where all is registered': [{}, 12 * HOUR],
      'sooner, where something is missing': [
        { sees: { registrations: { na: registered(OURS), eu: missing } } },
        [10 * MINUTE, HOUR],
      ],
      'no sooner than Tesla asks for': [{ sees: { registrations: { na: missing, eu: failed(limited) } } }, 2 * HOUR],
      'seldom, where our key was replaced: time mends nothing': [
        { sees: { keyFile: keyFile(THIRD), keyArchive: [key(OURS), key(THIRD)] } },
        12 * HOUR,
      ],
    },
    prompt: {
      'all is well': [{}, 'well'],
      'Tesla refuses with a 412': [
        { sees: { entries: [entry({ state: 'setup_retry', reason: 'A condition has not been met' })] } },
        'doubt',
      ],
      'Tesla refuses with a 403': [
        { sees: { entries: [entry({ state: 'setup_retry', reason: 'developers should check required Scope.' })] } },
        'doubt',
      ],
      'Tesla refuses a token': [
        { sees: { entries: [entry({ state: 'setup_error', reason: 'OAuth token refused' })] } },
        undefined,
      ],
    },
  },
} satisfies Partial<Rows>;
