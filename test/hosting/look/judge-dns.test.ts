import { describe, expect, test } from 'vitest';
import { addressKind } from '../../../src/hosting/look/address-kind.ts';
import { isSpreading, judgeDns } from '../../../src/hosting/look/judge-dns.ts';
import type { DnsAnswer } from '../../../src/hosting/look/resolve.ts';

const found = (...addresses: string[]): DnsAnswer => ({ state: 'found', addresses });
const failed = (code: string): DnsAnswer => ({ state: 'failed', code });
const absent: DnsAnswer = { state: 'absent' };
const empty: DnsAnswer = { state: 'empty' };
const view = (home: DnsAnswer, ...outside: DnsAnswer[]) => ({
  home,
  outside: Object.fromEntries(outside.map((answer, index) => [String(index), answer])),
});

test.each([
  ['8.8.8.8', 'public'],
  ['2606:4700:4700::1111', 'public'],
  ['192.168.1.2', 'private'],
  ['10.0.0.1', 'private'],
  ['172.16.5.5', 'private'],
  ['fd00::1', 'private'],
  ['fe80::1', 'private'],
  ['::ffff:192.168.1.2', 'private'],
  ['100.64.0.1', 'carrier'],
  ['100.127.255.254', 'carrier'],
  ['100.128.0.1', 'public'],
  ['127.0.0.1', 'own'],
  ['::1', 'own'],
  ['0.0.0.0', 'own'],
  ['224.0.0.1', 'odd'],
  ['203.0.113.7', 'odd'],
])('%s is %s', (address, kind) => {
  expect(addressKind(address)).toBe(kind);
});

describe('what counts is what the world outside sees', () => {
  test.each([
    ['both', view(found('8.8.8.8'), found('8.8.8.8', '2600::1'))],
    ['the home says something else (split horizon)', view(found('192.168.1.2'), found('8.8.8.8', '2600::1'))],
    ['the home knows nothing', view(absent, found('8.8.8.8', '2600::1'))],
    ['one resolver is away', view(absent, failed('ETIMEOUT'), found('8.8.8.8', '2600::1'))],
    ['a private one beside', view(absent, found('192.168.1.2', '8.8.8.8', '2600::1'))],
  ])('%s', (_, seen) => {
    expect((judgeDns(seen) as { addresses: string[] }).addresses).toContain('8.8.8.8');
    expect(judgeDns(seen)).not.toMatchObject({ addresses: expect.arrayContaining(['192.168.1.2']) });
  });

  test('without any answer from outside the home is believed', () => {
    expect(judgeDns(view(found('8.8.8.8'), failed('ETIMEOUT')))).toEqual({ addresses: ['8.8.8.8'] });
  });
});

test.each([
  ['dns', view(absent, absent, absent)],
  ['dns', view(absent, failed('ETIMEOUT'))],
  ['dns-empty', view(empty, empty, absent)],
  ['dns-private', view(found('192.168.1.2'), found('192.168.1.2'))],
  ['dns-private', view(absent, found('127.0.0.1'))],
  ['dns-carrier', view(absent, found('100.64.1.1', '192.168.1.2'))],
  ['dns-home-only', view(found('192.168.1.2'), absent, absent)],
  ['dns-broken', view(failed('ESERVFAIL'), failed('ESERVFAIL'), failed('ESERVFAIL'))],
  ['dns-unanswered', view(failed('ETIMEOUT'), failed('ETIMEOUT'))],
])('%s: %o', (fault, seen) => {
  expect(judgeDns(seen)).toMatchObject({ fault });
});

test('a name that only some know is spreading', () => {
  expect(isSpreading(view(absent, found('8.8.8.8'), absent))).toBe(true);
  expect(isSpreading(view(absent, found('8.8.8.8'), failed('ETIMEOUT')))).toBe(false);
});
