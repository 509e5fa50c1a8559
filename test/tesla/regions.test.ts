import { expect, test } from 'vitest';
import { homeRegion, regionNamedIn, regions } from '../../src/tesla/regions.ts';

test.each([
  ['DE', 'eu'],
  ['gb', 'eu'],
  ['AE', 'eu'],
  ['IL', 'eu'],
  ['ZA', 'eu'],
  ['CN', 'cn'],
  ['US', 'na'],
  ['AU', 'na'],
  ['NZ', 'na'],
  ['JP', 'na'],
  ['HK', 'na'],
  [undefined, 'na'],
  ['', 'na'],
  ['??', 'na'],
])('a home in %s belongs to %s', (country, region) => {
  expect(homeRegion(country)).toBe(region);
});

test('no country is served by two regions, and every code has two letters', () => {
  const all = Object.values(regions).flatMap(({ countries }) => [...(countries ?? [])]);
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
});

test('a base URL has no slash at its end, since it is the audience too', () => {
  for (const { base } of Object.values(regions)) expect(new URL(base).origin).toBe(base);
});

test('the region is found in an out-of-region text', () => {
  expect(regionNamedIn('user out of region, use base URL: https://fleet-api.prd.eu.vn.cloud.tesla.com, see ...')).toBe('eu');
  expect(regionNamedIn('user out of region')).toBeUndefined();
});
