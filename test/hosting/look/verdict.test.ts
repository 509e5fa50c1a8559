import { describe, expect, test } from 'vitest';
import type { HostedKeyFault } from '../../../src/hosting/hosted-key.ts';
import { connectionFault, type Stage } from '../../../src/hosting/look/connection-fault.ts';
import type { AddressSight } from '../../../src/hosting/look/fetch.ts';
import { verdict } from '../../../src/hosting/look/verdict.ts';
import { sec1, spki } from '../../keys/samples.ts';

const NOW = 1_800_000_000_000;
const [v4, v6] = ['20.0.0.1', '2600::1'];
const serving = (address: string, body = spki, status = 200, days = 60): AddressSight => ({
  address,
  trail: address,
  notAfter: NOW + days * 86_400_000,
  answer: { status, headers: {}, body: Buffer.from(body) },
});
const failing = (address: string, fault: HostedKeyFault, stage: Stage): AddressSight => ({
  address,
  trail: address,
  fault,
  detail: 'raw',
  stage,
});
const short = (...sights: AddressSight[]) => {
  const found = verdict(sights, NOW);
  return found.ok ? found.warnings : found.fault;
};

describe('one finding of all addresses', () => {
  test('the key at all of them', () => {
    expect(short(serving(v4), serving(v6))).toEqual([]);
  });

  test('the key at some: found, with a warning', () => {
    expect(short(serving(v4), failing(v6, 'refused', 'tcp'))).toEqual(['ipv6']);
    expect(short(serving(v4), serving('20.0.0.2', 'no', 404))).toEqual(['some-addresses']);
    expect(short(serving(v6), failing(v4, 'timeout', 'tcp'))).toEqual(['some-addresses']);
  });

  test('a home without IPv6 says nothing about the name', () => {
    expect(short(serving(v4), failing(v6, 'unreachable', 'tcp'))).toEqual([]);
    expect(short(serving(v4, 'no', 404), failing(v6, 'unreachable', 'tcp'))).toBe('not-found');
    expect(short(failing(v6, 'unreachable', 'tcp'))).toBe('unreachable');
  });

  test('of several faults the one that came furthest', () => {
    expect(short(failing(v4, 'timeout', 'tcp'), failing(v6, 'tls-expired', 'tls'))).toBe('tls-expired');
    expect(short(failing(v4, 'tls-expired', 'tls'), serving(v6, 'no', 404))).toBe('not-found');
    expect(short(failing(v6, 'timeout', 'tcp'), failing(v4, 'refused', 'tcp'))).toBe('refused');
  });

  test('a private key at any of them is an alarm', () => {
    expect(short(serving(v4), serving(v6, sec1))).toBe('private-key');
  });

  test('a certificate that ends within a week is warned of', () => {
    expect(short(serving(v4, spki, 200, 6))).toEqual(['ends-soon']);
  });

  test('nothing at all is told as nothing that has a name', () => {
    expect(short()).toBe('network');
  });
});

describe('a connection that fails is told apart by how far it came', () => {
  const error = (code: string, message = 'x') => Object.assign(new Error(message), { code });
  test.each<[HostedKeyFault, Stage, string]>([
    ['refused', 'tcp', 'ECONNREFUSED'],
    ['timeout', 'tcp', 'ETIMEDOUT'],
    ['timeout', 'tcp', 'LATE'],
    ['unreachable', 'tcp', 'EHOSTUNREACH'],
    ['reset', 'tcp', 'ECONNRESET'],
    ['network', 'tcp', 'EADDRNOTAVAIL'],
    ['tls-none', 'tls', 'ERR_SSL_WRONG_VERSION_NUMBER'],
    ['tls-none', 'tls', 'ERR_SSL_PACKET_LENGTH_TOO_LONG'],
    ['tls-old', 'tls', 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION'],
    ['tls-refused', 'tls', 'ERR_SSL_TLSV1_UNRECOGNIZED_NAME'],
    ['tls-refused', 'tls', 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE'],
    ['tls-client', 'http', 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'],
    ['tls-cut', 'tls', 'ECONNRESET'],
    ['tls-timeout', 'tls', 'LATE'],
    ['tls', 'tls', 'ERR_SSL_SOMETHING_NEW'],
    ['http-timeout', 'http', 'LATE'],
    ['http-cut', 'http', 'ECONNRESET'],
    ['http-broken', 'http', 'HPE_INVALID_CONSTANT'],
    ['body-slow', 'body', 'LATE'],
    ['body-cut', 'body', 'ECONNRESET'],
    ['body-cut', 'body', 'HPE_INVALID_CHUNK_SIZE'],
  ])('%s: %s %s', (fault, stage, code) => {
    expect(connectionFault(error(code), stage)).toEqual({ fault, detail: `${code}: x` });
  });

  test('an error without a code is shown whole', () => {
    expect(connectionFault(new Error('odd'), 'tcp')).toEqual({ fault: 'network', detail: 'odd' });
  });
});
