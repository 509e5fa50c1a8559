import type { HostedKey } from '../../../../src/hosting/hosted-key.ts';
import type { Ports } from '../../../../src/setup/ports.ts';
import { DOMAIN, entry, keyFile, OTHER, OURS } from '../../make-world.ts';
import type { Changes, Rows } from '../row.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NEXT = 'next.example.com';

const served = (publicKey: string): HostedKey => ({ ok: true, publicKey, publicPem: 'PEM' });
const nothing: HostedKey = { ok: false, fault: 'not-found', detail: 'HTTP 404' };
const silent: HostedKey = { ok: false, fault: 'dns', detail: '' };

/** The internet, in which these domains serve these keys. */
function internet(keys: Readonly<Record<string, string>>): () => Pick<Ports, 'lookAtHostedKey'> {
  return () => ({
    lookAtHostedKey: async (domain) => {
      const publicKey = keys[domain];
      return publicKey === undefined ? silent : served(publicKey);
    },
  });
}
const broken = (): Pick<Ports, 'lookAtHostedKey'> => ({
  lookAtHostedKey: async () => Promise.reject(new TypeError('a mistake of ours')),
});

const noKey: Changes = {
  'the key file has not been seen': { unseen: ['keyFile'] },
  'there is no key': { sees: { keyFile: { state: 'absent' } } },
  'the key file is torn': { sees: { keyFile: { state: 'unusable', code: 'torn' } } },
};
const otherKey: Changes = { 'the key is another one': { sees: { keyFile: keyFile(OTHER) } } };
/** The key, as it is seen from outside. */
export const hostingRows = {
  hostedKey: {
    cannot: { ...noKey, 'there is no domain': { settings: { domain: undefined } } },
    anew: {
      ...otherKey,
      'the domain is another one': { settings: { domain: NEXT } },
      'the method is another one': { settings: { hostingMethod: 'reverse-proxy' } },
    },
    same: { 'another domain is to be proven': { settings: { nextDomain: NEXT, nextHostingMethod: 'elsewhere' } } },
    looks: {
      'it is served under the domain': { ports: internet({ [DOMAIN]: OURS }), sees: served(OURS) },
      'it is not': { ports: internet({ [NEXT]: OURS }), sees: silent },
      'the look itself goes wrong': { ports: broken, fails: 'unexpected' },
    },
    again: {
      'seldom, where it is right': [{}, 6 * HOUR],
      'often, while someone is at it': [{ sees: { hostedKey: nothing }, unseen: ['registrations'] }, MINUTE / 4],
      'less often, where it was right once': [{ sees: { hostedKey: nothing } }, 5 * MINUTE],
      'where another key is served, too': [{ sees: { hostedKey: served(OTHER) } }, 5 * MINUTE],
    },
    prompt: {
      'all is well': [{}, 'well'],
      'Tesla refuses with a 412': [
        { sees: { entries: [entry({ state: 'setup_retry', reason: 'A condition has not been met' })] } },
        'doubt',
      ],
      'Core is trying': [{ sees: { entries: [entry({ state: 'setup_in_progress' })] } }, undefined],
    },
  },

  nextHostedKey: {
    world: { settings: { nextDomain: NEXT, nextHostingMethod: 'elsewhere' } },
    cannot: { ...noKey, 'no other domain is wanted': { settings: { nextDomain: undefined } } },
    anew: {
      ...otherKey,
      'the domain is another one': { settings: { nextDomain: 'third.example.com' } },
      'the method is another one': { settings: { nextHostingMethod: 'reverse-proxy' } },
    },
    same: { 'the domain in force is another one': { settings: { domain: 'third.example.com' } } },
    looks: {
      'it is served under the new domain': { ports: internet({ [NEXT]: OURS }), sees: served(OURS) },
      'it is still under the old one alone': { ports: internet({ [DOMAIN]: OURS }), sees: silent },
      'the look itself goes wrong': { ports: broken, fails: 'unexpected' },
    },
    again: { 'often: someone is at it': [{}, MINUTE / 4] },
  },

  servedAlready: {
    world: {
      settings: { domain: undefined },
      sees: { surroundings: { externalHost: DOMAIN, cloudHost: NEXT, apps: [], certificates: [] } },
    },
    cannot: {
      ...noKey,
      'there is a domain already': { settings: { domain: DOMAIN } },
      'no address is known': {
        sees: { surroundings: { externalHost: undefined, cloudHost: undefined, apps: [], certificates: [] } },
      },
      'the surroundings have not been seen': { unseen: ['surroundings'] },
    },
    anew: {
      ...otherKey,
      'the address is another one': {
        sees: { surroundings: { externalHost: DOMAIN, cloudHost: undefined, apps: [], certificates: [] } },
      },
    },
    looks: {
      'one address serves it': { ports: internet({ [DOMAIN]: OTHER, [NEXT]: OURS }), sees: [NEXT] },
      'both serve it, its own address first': { ports: internet({ [DOMAIN]: OURS, [NEXT]: OURS }), sees: [DOMAIN, NEXT] },
      'neither does': { ports: internet({}), sees: [] },
      'the look itself goes wrong': { ports: broken, fails: 'unexpected' },
    },
  },
} satisfies Partial<Rows>;
