import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listCertificates } from '../../src/hosting/certificate-files.ts';

test('certificates and keys are listed, one folder deep, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ssl-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  expect(await listCertificates(folder)).toEqual([]);
  mkdirSync(join(folder, 'live/deep'), { recursive: true });
  for (const name of ['privkey.pem', 'fullchain.pem', 'notes.txt', 'live/cert.crt', 'live/deep/other.pem'])
    writeFileSync(join(folder, name), '');
  expect(await listCertificates(folder)).toEqual(['fullchain.pem', 'live/cert.crt', 'privkey.pem']);
});

test('without the folder there are none', async () => {
  expect(await listCertificates('/nowhere/at/all')).toEqual([]);
});
