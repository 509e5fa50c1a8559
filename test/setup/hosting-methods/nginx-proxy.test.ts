import { expect, test } from 'vitest';
import type { HostedKey } from '../../../src/hosting/hosted-key.ts';
import { hosting } from '../../../src/setup/steps/hosting.ts';
import { type Different, look, NOW } from '../make-world.ts';

const ours = { state: 'ours', current: true } as const;
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

test.each(['refused', 'dns', 'timeout'] as const)(
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
