import { FolderError } from '../../../../src/hosting/folder-error.ts';
import type { HostedKey } from '../../../../src/hosting/hosted-key.ts';
import type { Ports } from '../../../../src/setup/ports.ts';
import { refused } from '../../../ha/fake-core.ts';
import { DOMAIN, keyFile, OTHER, OURS } from '../../make-world.ts';
import { coreSays, type Rows, whileConnected } from '../row.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const direct: HostedKey = { ok: true, publicKey: OURS, publicPem: 'PEM' };
const ours = { state: 'ours', current: true } as const;
const component = { state: 'ours', version: '1.0.0', whole: true, current: true } as const;
const integration = {
  'manifest/get': { version: '1.0.0' },
  'config_entries/get': [{ entry_id: 'host', state: 'loaded', disabled_by: null }],
};
const loaded = { files: component, version: '1.0.0', entry: { id: 'host', state: 'loaded', disabledBy: undefined } };

/** Ports to our files alone: a look writes and removes nothing. */
function lying<State>(look: (publicPem?: string) => Promise<State>) {
  const never = async () => Promise.reject(new Error('a look changes nothing'));
  return { look, write: never, remove: never };
}
const behind = async (domain: string, host: string): Promise<HostedKey> =>
  domain === DOMAIN && host === 'core-nginx-proxy' ? direct : { ok: false, fault: 'dns', detail: '' };

/** What this app puts into Home Assistant's own folders. */
export const hostingHereRows = {
  keyHost: {
    world: { settings: { keyHost: true } },
    cannot: { ...whileConnected.cannot, 'nobody wants it': { settings: { keyHost: undefined } } },
    can: {
      'it hosts the key': { settings: { keyHost: undefined, hostingMethod: 'home-assistant' } },
      'it is to be proven': { settings: { keyHost: undefined, nextHostingMethod: 'home-assistant' } },
    },
    anew: whileConnected.anew,
    same: { 'it hosts the key, too': { settings: { hostingMethod: 'home-assistant' } } },
    keeps: 'asked',
    looks: {
      'it is there and loaded': {
        ports: () => ({ ...coreSays(integration)(), component: lying(async () => component) }),
        sees: loaded,
      },
      'Core does not know it yet': {
        ports: () => ({
          ...coreSays({ 'manifest/get': refused('not-found'), 'config_entries/get': [] })(),
          component: lying(async () => component),
        }),
        sees: { files: component, version: undefined, entry: undefined },
      },
      'Core refuses': { ports: coreSays({ ...integration, 'config_entries/get': refused('timeout') }), fails: 'timeout' },
      'the folder cannot be read': {
        ports: () => ({
          ...coreSays(integration)(),
          component: lying(async () => Promise.reject(new FolderError('failed', 'custom_components', 'no'))),
        }),
        fails: 'failed',
      },
    },
    again: {
      'seldom, once it is loaded': [{ sees: { keyHost: loaded } }, HOUR],
      'often at first, while it is not': [{}, [15 * SECOND, 5 * MINUTE]],
    },
    told: ['config_entries/subscribe'],
  },

  nginxProxy: {
    world: { settings: { hostingMethod: 'nginx-proxy' } },
    cannot: {
      'another method is in force, and nothing of ours is there': { settings: { hostingMethod: 'elsewhere' } },
      'there is no domain': { settings: { domain: undefined } },
      'there is no key': { sees: { keyFile: { state: 'absent' } } },
      'the key file has not been seen': { unseen: ['keyFile'] },
    },
    can: {
      'our files may still be there': { settings: { hostingMethod: 'elsewhere', nginxProxy: true } },
      'it is to be proven': {
        settings: { hostingMethod: 'elsewhere', nextHostingMethod: 'nginx-proxy', nextDomain: 'next.example.com' },
      },
    },
    anew: {
      'the domain is another one': { settings: { domain: 'next.example.com' } },
      'the key is another one': {
        sees: { keyFile: { state: 'valid', publicKey: OTHER, publicPem: 'OTHER PEM', fingerprint: '' } },
      },
    },
    same: { 'the same key is seen again': { sees: { keyFile: keyFile(OURS) } } },
    keeps: 'asked',
    looks: {
      'our files are there, and the proxy serves them': {
        ports: () => ({
          nginxProxy: lying(async (publicPem) => ({ ...ours, current: publicPem === 'PEM' })),
          lookBehind: behind,
        }),
        sees: { files: ours, direct },
      },
      'the folder cannot be read': { ports: () => ({ nginxProxy: unreadable, lookBehind: behind }), fails: 'failed' },
    },
    again: {
      'seldom, once it serves them': [{ sees: { nginxProxy: { files: ours, direct } } }, HOUR],
      'often at first, while it does not': [
        { sees: { nginxProxy: { files: ours, direct: { ok: false, fault: 'refused', detail: '' } } } },
        [5 * SECOND, 5 * MINUTE],
      ],
      'often at first, while they are not there': [
        { sees: { nginxProxy: { files: { state: 'absent' }, direct } } },
        [5 * SECOND, 5 * MINUTE],
      ],
    },
  },
} satisfies Partial<Rows>;

const unreadable: Ports['nginxProxy'] = lying(async () => Promise.reject(new FolderError('failed', 'share', 'no')));
