import { X509Certificate } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAuthority } from './certificates.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'authority-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('an authority is taken up again, and vouches for what it issues', async () => {
  const first = await createAuthority(folder);
  const second = await createAuthority(folder);
  expect(second.caPem).toBe(first.caPem);
  const leaf = new X509Certificate((await second.issue(['cars.example.com', '127.0.0.1'])).cert);
  const authority = new X509Certificate(first.caPem);
  expect(leaf.checkIssued(authority) && leaf.verify(authority.publicKey)).toBe(true);
  expect(authority.ca).toBe(true);
  expect(leaf.checkHost('cars.example.com')).toBe('cars.example.com');
  expect(leaf.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(leaf.validToDate.getTime() - Date.now()).toBeGreaterThan(300 * 86_400_000);
});
