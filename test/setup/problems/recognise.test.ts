import { describe, expect, test } from 'vitest';
import { CodedError } from '../../../src/errors.ts';
import { HomeAssistantError, type HomeAssistantErrorCode } from '../../../src/ha/errors.ts';
import { CertificateError, type CertificateErrorCode } from '../../../src/hosting/certificate.ts';
import { DomainError, type DomainErrorCode } from '../../../src/hosting/domain.ts';
import { ServiceError, type ServiceErrorCode } from '../../../src/hosting/errors.ts';
import { FolderError, type FolderErrorCode } from '../../../src/hosting/folder-error.ts';
import type { HostedKeyFault } from '../../../src/hosting/hosted-key.ts';
import { KeyError, type KeyErrorCode, KeyFileError, type KeyFileErrorCode } from '../../../src/keys/errors.ts';
import { LateLookError } from '../../../src/setup/limited-look.ts';
import { problem } from '../../../src/setup/problem.ts';
import { certificateProblem } from '../../../src/setup/problems/certificates.ts';
import { hostedKeyProblem } from '../../../src/setup/problems/hosting.ts';
import { recognise } from '../../../src/setup/problems/recognise.ts';
import { passes, teslaProblem } from '../../../src/setup/problems/tesla.ts';
import type { Problem } from '../../../src/setup/step.ts';
import { StoreError, type StoreErrorCode } from '../../../src/store/errors.ts';
import type { TeslaErrorCode } from '../../../src/tesla/errors.ts';
import { PairError, type PairErrorCode } from '../../../src/tesla/pair.ts';
import { DOMAIN, expectWords, sentences, teslaError } from '../make-world.ts';

/** All members of a union of words; the compiler sees to it that none is missing. */
const all = <Word extends string>(words: Readonly<Record<Word, true>>): Word[] => Object.keys(words) as Word[];

const teslaCodes = all<TeslaErrorCode>({
  dns: true,
  connect: true,
  tls: true,
  timeout: true,
  unreachable: true,
  'unexpected-answer': true,
  'unauthorized-client': true,
  'invalid-audience': true,
  'invalid-scope': true,
  'invalid-request': true,
  unauthorized: true,
  'payment-required': true,
  forbidden: true,
  'missing-scopes': true,
  'exceeded-limit': true,
  'no-fleet-api': true,
  'not-allowed-in-region': true,
  'no-access-to-domain': true,
  'not-found': true,
  precondition: true,
  'allowed-origin-mismatch': true,
  'not-registered-in-region': true,
  'out-of-region': true,
  'domain-taken': true,
  'key-taken': true,
  unprocessable: true,
  'key-download-failed': true,
  'key-too-large': true,
  'expected-partner-account': true,
  'invalid-domain': true,
  'rate-limited': true,
  'upstream-timeout': true,
  server: true,
  unknown: true,
});
const keyCodes = all<KeyErrorCode>({
  empty: true,
  torn: true,
  'not-a-key': true,
  encrypted: true,
  'not-ec': true,
  'wrong-curve': true,
  'public-only': true,
  private: true,
  certificate: true,
});
const keyFileCodes = all<KeyFileErrorCode>({
  'read-only': true,
  'disk-full': true,
  'folder-missing': true,
  absent: true,
  'too-large': true,
  link: true,
  'not-a-file': true,
  'no-access': true,
  'no-permissions': true,
  failed: true,
});
const faults = all<HostedKeyFault>({
  dns: true,
  'dns-empty': true,
  'dns-private': true,
  'dns-carrier': true,
  'dns-home-only': true,
  'dns-broken': true,
  'dns-unanswered': true,
  refused: true,
  timeout: true,
  unreachable: true,
  reset: true,
  network: true,
  'tls-none': true,
  'tls-expired': true,
  'tls-not-yet': true,
  'tls-name': true,
  'tls-self-signed': true,
  'tls-chain': true,
  'tls-authority': true,
  'tls-old': true,
  'tls-refused': true,
  'tls-client': true,
  'tls-cut': true,
  'tls-timeout': true,
  tls: true,
  'http-timeout': true,
  'http-cut': true,
  'http-broken': true,
  redirect: true,
  'not-found': true,
  forbidden: true,
  'bot-wall': true,
  limited: true,
  gateway: true,
  cloudflare: true,
  status: true,
  'home-assistant': true,
  login: true,
  html: true,
  empty: true,
  'body-cut': true,
  'body-slow': true,
  encoded: true,
  'too-large': true,
  certificate: true,
  request: true,
  rsa: true,
  'wrong-curve': true,
  openssh: true,
  'private-key': true,
  der: true,
  base64: true,
  escaped: true,
  torn: true,
  'not-pem': true,
});
const domainCodes = all<DomainErrorCode>({
  empty: true,
  'ip-address': true,
  'single-label': true,
  private: true,
  'contains-tesla': true,
  'public-suffix': true,
  'not-a-domain': true,
});
const pairCodes = all<PairErrorCode>({
  'client-id-missing': true,
  'client-secret-missing': true,
  'client-id-malformed': true,
  'client-secret-malformed': true,
});
const coreCodes = all<HomeAssistantErrorCode>({
  'not-connected': true,
  'not-authorized': true,
  timeout: true,
  'unexpected-answer': true,
  'command-refused': true,
  'call-refused': true,
  'not-found': true,
  storage: true,
  'configuration-invalid': true,
  'token-expired': true,
});

const folderCodes = all<FolderErrorCode>({ foreign: true, duplicate: true, 'read-only': true, 'disk-full': true, failed: true });
const serviceCodes = all<ServiceErrorCode>({ unreachable: true, limited: true, refused: true, down: true, unreadable: true });
const storeCodes = all<StoreErrorCode>({ newer: true, corrupt: true, 'read-only': true, 'disk-full': true, failed: true });
const certificateCodes = all<CertificateErrorCode>({
  absent: true,
  unreadable: true,
  'too-large': true,
  'not-a-certificate': true,
  'not-a-key': true,
  encrypted: true,
  'other-key': true,
  'in-use': true,
});

/** Three whole sentences, and words of a family, not those for what nobody knows. */
function expectKnown(found: Problem): void {
  expectWords(found);
  expect(sentences([found.what, found.why, found.remedy])).toHaveLength(3);
  expect(found.code).not.toBe('unknown');
}

describe('every error has words', () => {
  test.each(teslaCodes)('of Tesla: %s', (code) => {
    const found = recognise(teslaError(code, { status: 400, teslaText: 'no', referenceId: 'ref-1' }));
    expectKnown(found);
    expect(found.subject).toEqual(code === 'unauthorized-client' ? undefined : { key: 'region.eu' });
    expect(found.evidence.join()).toContain('reference ref-1');
    expectKnown(recognise(teslaError(code)));
  });
  test.each(keyCodes)('of a key: %s', (code) => expectKnown(recognise(new KeyError(code, 'no'))));
  test.each(keyFileCodes)('of the key file: %s', (code) => expectKnown(recognise(new KeyFileError(code, 'no'))));
  test.each(faults)('of what is hosted: %s', (fault) => {
    expectKnown(hostedKeyProblem({ ok: false, fault, detail: 'raw' }, DOMAIN));
    const told = hostedKeyProblem({ ok: false, fault, status: 302, location: 'https://x.example/', detail: 'raw' }, DOMAIN);
    expectKnown(told);
    expect(told.evidence).toEqual(['HTTP 302', 'https://x.example/', 'raw']);
  });
  test.each(domainCodes)('of a domain: %s', (code) => expectKnown(recognise(new DomainError(code, 'no', { evidence: 'x' }))));
  test.each(pairCodes)('of a pair: %s', (code) => expectKnown(recognise(new PairError(code, 'no'))));
  test.each(folderCodes)('of files in Home Assistant’s folders: %s', (code) => {
    for (const folder of ['custom_components', 'share'] as const) {
      const found = recognise(new FolderError(code, folder, 'no', { evidence: 'x.conf' }));
      expectKnown(found);
      expect(JSON.stringify(found)).toContain('x.conf');
      // What is foreign is only ever the folder of our integration, and a duplicate a file in the folder share.
      const about = { foreign: 'custom_components', duplicate: 'share' }[String(code)] ?? folder;
      expect(sentences(found.what)[0]).toContain(`folder ${about}`);
    }
  });
  test.each(serviceCodes)('of a service: %s', (code) => {
    const found = recognise(new ServiceError(code, 'FleetKey', { evidence: 'raw' }));
    expectKnown(found);
    expect(found).toMatchObject({ code: `hosting.service.${code}`, subject: 'FleetKey', evidence: ['raw'] });
  });
  test('of a look that hangs', () => {
    const found = recognise(new LateLookError({ name: 'keyFile', limit: 30_000 }));
    expectKnown(found);
    expect(sentences(found)).toContain('This app has waited 30 seconds for an answer to what it looks at here.');
    expect(found.evidence).toEqual(['keyFile']);
  });
  test.each(storeCodes)('of the database: %s', (code) => expectKnown(recognise(new StoreError(code, 'no'))));
  test.each(certificateCodes)('of a certificate: %s', (code) => {
    const files = { chain: 'fullchain.pem', key: 'privkey.pem' };
    expectKnown(certificateProblem(new CertificateError(code, 'no'), files));
  });
  test.each(coreCodes)('of Home Assistant: %s', (code) => {
    const found = recognise(new HomeAssistantError(code, 'Core said no'));
    expectKnown(found);
    expect(found.evidence).toEqual(['Core said no']);
  });
});

describe('what nobody knows is shown whole', () => {
  test('of Tesla: status, text and reference', () => {
    const found = teslaProblem(teslaError('unknown', { status: 418, teslaText: 'I am a teapot', referenceId: 'ref-2' }));
    expect(sentences(found.what)[0]).toContain('status 418');
    expect(sentences(found.what)[0]).toContain('I am a teapot');
    expect(found.evidence.join()).toContain('ref-2');
  });
  test('of Home Assistant: its own words', () => {
    expect(sentences(recognise(new HomeAssistantError('command-refused', 'no such thing')).what)[0]).toContain('no such thing');
  });
  test('of anyone', () => {
    const found = recognise(new CodedError('odd', 'the sky is green'));
    expect(found).toMatchObject({ code: 'unknown', evidence: ['CodedError: odd'] });
    expect(sentences(found.what)[0]).toContain('the sky is green');
    expectWords(found);
  });
});

describe('a problem', () => {
  test('of a pause says how many minutes', () => {
    expect(sentences(recognise(teslaError('rate-limited', { retryAfter: 61 })).what)[0]).toContain('2 minutes');
  });
  test('never shows what looks like a secret', () => {
    const secret = 'ta-secret.very+hidden';
    const found = problem('unknown', { text: `Got ${secret}` }, { evidence: [`client_secret=${secret}`, undefined, '', 'kept'] });
    expect(JSON.stringify(found)).not.toContain('hidden');
    expect(found.evidence).toHaveLength(2);
    expect(found.evidence).toContain('kept');
  });
});

test('time mends what Tesla itself calls passing, and no refusal', () => {
  const passing = teslaCodes.filter((code) => passes(teslaError(code)));
  expect(passing.toSorted()).toEqual(
    [
      'connect',
      'dns',
      'expected-partner-account',
      'invalid-audience',
      'rate-limited',
      'server',
      'timeout',
      'tls',
      'unreachable',
      'upstream-timeout',
    ].toSorted(),
  );
});
