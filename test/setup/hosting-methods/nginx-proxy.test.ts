import { expect, test } from 'vitest';
import type { HostedKey, HostedKeyFault } from '../../../src/hosting/hosted-key.ts';
import { connectionFault } from '../../../src/hosting/look/connection-fault.ts';
import { nginxProxy } from '../../../src/setup/hosting-methods/nginx-proxy.ts';
import { nginxProxy as observer } from '../../../src/setup/observers/nginx-proxy.ts';
import { hosting } from '../../../src/setup/steps/hosting.ts';
import type { Observed } from '../../../src/setup/world.ts';
import { FakeCore } from '../../ha/fake-core.ts';
import { makePorts } from '../make-ports.ts';
import { type Different, look, makeWorld, NOW } from '../make-world.ts';

const ours = { state: 'ours', current: true } as const;
/** What a look gives at a name that leads nowhere. */
const nameless = connectionFault(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }), 'tcp');
const missing: HostedKey = { ok: false, fault: 'not-found', detail: '' };
const notFound = { hostedKey: missing } as const;

function find(direct: HostedKey, outcomes: Different['outcomes'] = {}, files: { state: 'ours'; current: boolean } = ours) {
  const settings = { hostingMethod: 'nginx-proxy' };
  const { problems, offers } = look(hosting, {
    sees: { ...notFound, nginxProxy: { files, direct } },
    settings,
    outcomes,
  }).short;
  const own = (name: string): boolean => name.startsWith('nginx-proxy');
  return { problems: problems.filter(own), offers: offers.filter(own) };
}

test('a proxy that answers is restarted on the person’s word', () => {
  expect(find(missing)).toEqual({ problems: [], offers: ['nginx-proxy-restart', 'nginx-proxy-take-back'] });
});

test.each<HostedKeyFault>(['refused', 'dns', 'timeout', 'unreachable', 'reset', nameless.fault])(
  'one that is not there (%s) is not restarted, nor blamed on our files',
  (fault) => {
    expect(find({ ok: false, fault, detail: '' })).toEqual({ problems: ['nginx-proxy.away'], offers: ['nginx-proxy-take-back'] });
  },
);

test('one that does not come back after our restart gets our files taken away', () => {
  const outcomes = { 'hosting.nginx-proxy-restart': { at: NOW - 60_000 } };
  expect(find({ ok: false, fault: 'refused', detail: '' }, outcomes)).toEqual({
    problems: ['nginx-proxy.does-not-start'],
    offers: ['nginx-proxy-take-back!'],
  });
});

test('what a way of before has written can be taken away by a button', () => {
  const { short } = look(hosting, {
    sees: {
      nginxProxy: { files: ours, direct: missing },
      keyHost: { files: { state: 'ours', version: '1', whole: true, current: true }, version: '1', entry: undefined },
    },
    settings: { hostingMethod: 'elsewhere' },
  });
  expect(short.offers).toEqual(expect.arrayContaining(['nginx-proxy-take-back', 'key-host-remove']));
  expect(short.status).toBe('done');
});

test('our files can be taken away beside a rule that came later, whatever way is in use', () => {
  const files = { state: 'duplicate', file: 'mine.conf', besideOurs: true } as const;
  for (const hostingMethod of ['elsewhere', 'nginx-proxy']) {
    for (const hostedKey of [missing, undefined]) {
      const sees = { nginxProxy: { files, direct: missing }, ...(hostedKey && { hostedKey }) };
      const { offers, problems } = look(hosting, { sees, settings: { hostingMethod } }).short;
      expect(offers.filter((id) => id === 'nginx-proxy-take-back')).toHaveLength(1);
      expect(problems.includes('nginx-proxy.duplicate')).toBe(hostingMethod === 'nginx-proxy');
    }
  }
});

test('where nothing of ours lies beside it, the other rule is told and nothing is offered', () => {
  const files = { state: 'duplicate', file: 'mine.conf', besideOurs: false } as const;
  const { short } = look(hosting, {
    sees: { nginxProxy: { files, direct: missing } },
    settings: { hostingMethod: 'nginx-proxy' },
  });
  expect(short).toMatchObject({ status: 'done', problems: ['nginx-proxy.duplicate'] });
  expect(short.offers).not.toContain('nginx-proxy-take-back');
});

/** Runs an action of the method. @returns what Core was asked for, and the setting afterwards. */
async function run(id: string, apps: readonly string[]) {
  const core = new FakeCore({ call_service: {} });
  const ports = makePorts({ core });
  ports.store.settings.set({ nginxProxy: true });
  const surroundings: Observed['surroundings'] = { externalHost: undefined, cloudHost: undefined, apps, certificates: [] };
  await nginxProxy.actions.find((each) => each.id === id)?.run(ports, {}, makeWorld({ sees: { surroundings } }));
  return { asked: core.asked.length, nginxProxy: ports.store.settings.get('nginxProxy') };
}

test('the proxy is restarted when the files are taken away, unless it is not installed any more', async () => {
  expect(await run('hosting.nginx-proxy-take-back', ['core_nginx_proxy'])).toEqual({ asked: 1, nginxProxy: undefined });
  expect(await run('hosting.nginx-proxy-take-back', [])).toEqual({ asked: 0, nginxProxy: undefined });
});

test('our files are looked at for as long as they may be there, also under another way', () => {
  const looks = (settings: Different['settings']): boolean =>
    observer.key(makeWorld({ settings: { ...settings } })) !== undefined;
  expect(looks({ hostingMethod: 'nginx-proxy' })).toBe(true);
  expect(looks({ hostingMethod: 'elsewhere', nextHostingMethod: 'nginx-proxy', nextDomain: 'new.example.com' })).toBe(true);
  expect(looks({ hostingMethod: 'elsewhere', nginxProxy: true })).toBe(true);
  expect(looks({ hostingMethod: 'elsewhere' })).toBe(false);
});
