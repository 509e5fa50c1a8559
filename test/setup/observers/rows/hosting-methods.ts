import { CertificateError } from '../../../../src/hosting/certificate.ts';
import { ServiceError } from '../../../../src/hosting/errors.ts';
import type { HostedKey } from '../../../../src/hosting/hosted-key.ts';
import type { Ports } from '../../../../src/setup/ports.ts';
import { DOMAIN, keyFile, OTHER, OURS } from '../../make-world.ts';
import type { Rows } from '../row.ts';

const MINUTE = 60_000;
const NEXT = 'next.example.com';
const SITE = 'someone.github.io';
const served = (publicKey: string): HostedKey => ({ ok: true, publicKey, publicPem: 'PEM' });
const nothing: HostedKey = { ok: false, fault: 'not-found', detail: 'HTTP 404' };
const files = { chain: 'fullchain.pem', key: 'privkey.pem' };
const certificate = { names: [DOMAIN], issuer: 'CA', notBefore: 0, notAfter: 1, wholeChain: true, selfSigned: false };
const theirs = new CertificateError('other-key', 'They do not belong together');
const elsewhere = { domain: DOMAIN, hostingMethod: 'elsewhere' };
const toProve = { ...elsewhere, nextDomain: SITE, nextHostingMethod: 'github-pages' };

/** What the methods go by that need nothing in Home Assistant. */
export const hostingMethodRows = {
  githubSite: {
    world: { settings: { domain: SITE, hostingMethod: 'github-pages' }, sees: { hostedKey: nothing } },
    cannot: {
      'the key file has not been seen': { unseen: ['keyFile'] },
      'there is no key': { sees: { keyFile: { state: 'absent' } } },
      'another method is in force': { settings: { hostingMethod: 'elsewhere' } },
      'the key is found there': { sees: { hostedKey: served(OURS) } },
      'it is proven': { settings: toProve, sees: { nextHostedKey: served(OURS) } },
    },
    can: {
      'another key is found there': { sees: { hostedKey: served(OTHER) } },
      'it is to be proven first': { settings: toProve, sees: { hostedKey: served(OURS), nextHostedKey: nothing } },
    },
    anew: { 'the user is another one': { settings: { domain: 'other.github.io' } } },
    same: { 'the key is another one': { sees: { keyFile: keyFile(OTHER) } } },
    looks: {
      'GitHub has the repository, empty': {
        ports: () => gitHub(async (domain) => ({ repository: domain === SITE ? 'empty' : 'absent' })),
        sees: { repository: 'empty' },
      },
      'GitHub asks for a pause': {
        ports: () => gitHub(async () => Promise.reject(new ServiceError('limited', 'GitHub'))),
        fails: 'limited',
      },
    },
    again: { 'as often as GitHub allows': [{}, 75_000] },
  },

  ownHttps: {
    world: { settings: { hostingMethod: 'own-https', certificate: files } },
    cannot: {},
    anew: {
      'the certificate is another one': { settings: { certificate: { ...files, chain: 'other.pem' } } },
      'another method is in force': { settings: { hostingMethod: 'elsewhere' } },
    },
    same: {
      'it is to be proven first': { settings: { ...elsewhere, nextDomain: NEXT, nextHostingMethod: 'own-https' } },
    },
    looks: {
      'it serves with the files that were chosen': {
        ports: () => ownHttps(async (chosen) => (chosen?.chain === files.chain ? { serving: certificate } : {})),
        sees: { serving: certificate },
      },
      'they cannot be used': { ports: () => ownHttps(async () => ({ error: theirs })), sees: { error: theirs } },
      'another method is in force: it is told to stop': {
        world: { settings: { hostingMethod: 'elsewhere' } },
        ports: () => ownHttps(async (chosen) => (chosen === undefined ? {} : { serving: certificate })),
        sees: {},
      },
      'the server goes wrong': {
        ports: () => ownHttps(async () => Promise.reject(new TypeError('a mistake of ours'))),
        fails: 'unexpected',
      },
    },
    again: {
      'while it serves, for a renewal': [{ sees: { ownHttps: { serving: certificate } } }, MINUTE],
      'while it cannot': [{ sees: { ownHttps: { error: theirs } } }, MINUTE],
      'not where it is not wanted': [{}, undefined],
    },
  },
} satisfies Partial<Rows>;

function gitHub(lookAtGitHub: Ports['services']['lookAtGitHub']): Pick<Ports, 'services'> {
  return { services: { lookAtGitHub, createFleetKey: async () => Promise.reject(new Error('a look changes nothing')) } };
}

function ownHttps(follow: Ports['ownHttps']['follow']): Pick<Ports, 'ownHttps'> {
  return { ownHttps: { follow } };
}
