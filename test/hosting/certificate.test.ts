import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isFor, readCertificate } from '../../src/hosting/certificate.ts';
import { certificate, encryptedPkcs8, keys, pem, spki } from '../keys/samples.ts';
import { createAuthority } from '../world/certificates.ts';

async function authority() {
  const folder = mkdtempSync(join(tmpdir(), 'authority-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return await createAuthority(folder);
}

describe('a certificate of the person’s', () => {
  test('tells for which names, by whom, until when, and whether its chain comes along', async () => {
    const { issue, caPem } = await authority();
    const { cert, key } = await issue(['cars.example.com', '*.example.org', '127.0.0.1']);
    expect(readCertificate(cert + caPem, key)).toMatchObject({
      names: ['cars.example.com', '*.example.org'],
      issuer: 'CN=Test world authority',
      wholeChain: true,
      selfSigned: false,
    });
    expect(readCertificate(cert, key).wholeChain).toBe(false);
  });

  test('is for its own names and one label below a wildcard', async () => {
    const { issue } = await authority();
    const { cert, key } = await issue(['Cars.Example.com', '*.example.org']);
    const view = readCertificate(cert, key);
    for (const name of ['cars.example.com', 'a.example.org']) expect(isFor(view, name)).toBe(true);
    for (const name of ['example.com', 'example.org', 'a.b.example.org', 'xcars.example.com'])
      expect(isFor(view, name)).toBe(false);
  });

  test.each([
    ['not-a-certificate', { chain: spki }],
    ['not-a-certificate', { chain: '' }],
    ['not-a-certificate', { chain: certificate }],
    ['not-a-key', { key: 'nothing' }],
    ['not-a-key', { key: spki }],
    ['encrypted', { key: encryptedPkcs8 }],
    ['other-key', { key: pem(keys.secp384.privateKey, 'pkcs8') }],
  ])('%s: %o', async (code, over) => {
    const { cert, key } = await (await authority()).issue(['cars.example.com']);
    const files = { chain: cert, key, ...over };
    expect(() => readCertificate(files.chain, files.key)).toThrow(expect.objectContaining({ code }));
  });

  test('nothing of a key that cannot be read is in the error', async () => {
    const { cert } = await (await authority()).issue(['cars.example.com']);
    const broken = pem(keys.secp384.privateKey, 'pkcs8').slice(0, 150);
    try {
      readCertificate(cert, broken);
      expect.unreachable();
    } catch (error) {
      expect(JSON.stringify([error, String(error), (error as Error).cause])).not.toContain(broken.slice(40, 80));
    }
  });
});
