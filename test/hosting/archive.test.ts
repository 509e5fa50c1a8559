import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { siteArchive } from '../../src/hosting/archive.ts';
import { spki } from '../keys/samples.ts';

test('the archive is a whole site with the key in its place, byte for byte', () => {
  const files = Object.fromEntries(
    Object.entries(unzipSync(siteArchive(spki))).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]),
  );
  expect(Object.keys(files)).toEqual([
    '.well-known/appspecific/com.tesla.3p.public-key.pem',
    '.nojekyll',
    '_headers',
    'index.html',
  ]);
  expect(files['.well-known/appspecific/com.tesla.3p.public-key.pem']).toBe(spki);
  expect(files['.nojekyll']).toBe('');
  expect(files['index.html']?.toLowerCase()).not.toContain('tesla');
});

test('the same key gives the same archive', () => {
  expect(siteArchive(spki)).toEqual(siteArchive(spki));
});
