import { describe, expect, test } from 'vitest';
import { CertificateError, type CertificateErrorCode } from '../../../src/hosting/certificate.ts';
import { ServiceError, type ServiceErrorCode } from '../../../src/hosting/errors.ts';
import { FolderError, type FolderErrorCode } from '../../../src/hosting/folder-error.ts';
import { certificateProblem } from '../../../src/setup/problems/certificates.ts';
import { recognise } from '../../../src/setup/problems/recognise.ts';
import { StoreError, type StoreErrorCode } from '../../../src/store/errors.ts';
import { expectWords, sentences } from '../make-world.ts';

/** All members of a union of words; the compiler sees to it that none is missing. */
const all = <Word extends string>(words: Readonly<Record<Word, true>>): Word[] => Object.keys(words) as Word[];

describe('files of ours in Home Assistant’s folders', () => {
  const codes = all<FolderErrorCode>({ foreign: true, duplicate: true, 'read-only': true, 'disk-full': true, failed: true });
  test.each(codes)('%s has words that speak of the folder that it is about', (code) => {
    const found = recognise(new FolderError(code, 'share', 'x', { evidence: 'nginx_proxy_default.conf' }));
    expect(found.code).not.toBe('unknown');
    expectWords(found);
    if (code !== 'foreign') expect(sentences(found).join(' ')).toMatch(/folder share/);
  });
});

test.each(all<ServiceErrorCode>({ unreachable: true, limited: true, refused: true, down: true, unreadable: true }))(
  'a service that is %s has words',
  (code) => {
    const found = recognise(new ServiceError(code, 'FleetKey'));
    expect(found.code).toBe(`hosting.service.${code}`);
    expectWords(found);
  },
);

test.each(all<StoreErrorCode>({ newer: true, corrupt: true, 'read-only': true, 'disk-full': true, failed: true }))(
  'a database that is %s has words',
  (code) => expectWords(recognise(new StoreError(code, 'x'))),
);

test.each(
  all<CertificateErrorCode>({
    absent: true,
    unreadable: true,
    'too-large': true,
    'not-a-certificate': true,
    'not-a-key': true,
    encrypted: true,
    'other-key': true,
    'in-use': true,
  }),
)('a certificate that is %s has words', (code) => {
  expectWords(certificateProblem(new CertificateError(code, 'x'), { chain: 'fullchain.pem', key: 'privkey.pem' }));
});
