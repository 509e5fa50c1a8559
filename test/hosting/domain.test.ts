import { describe, expect, test } from 'vitest';
import { DomainError, readDomain } from '../../src/hosting/domain.ts';

describe('a domain is read', () => {
  test.each([
    ['cars.example.com', 'cars.example.com'],
    ['example.co.uk', 'example.co.uk'],
    ['name.github.io', 'name.github.io'],
    ['abc.ui.nabu.casa', 'abc.ui.nabu.casa'],
    ['home.duckdns.org', 'home.duckdns.org'],
    ['local.example.com', 'local.example.com'],
    ['  cars.example.com\n', 'cars.example.com'],
    ['"cars.example.com"', 'cars.example.com'],
    ['„cars.example.com“', 'cars.example.com'],
    ['<https://cars.example.com>', 'cars.example.com'],
    ['\u200Bcars.example.com\uFEFF', 'cars.example.com'],
    ['cars.example.com.', 'cars.example.com'],
    ['cars.example.com,', 'cars.example.com'],
    ['cars.example.com/', 'cars.example.com'],
    ['https://cars.example.com', 'cars.example.com'],
    ['https://cars.example.com/', 'cars.example.com'],
    ['HTTP://cars.example.com', 'cars.example.com'],
    ['https:/cars.example.com', 'cars.example.com'],
    ['https:\\\\cars.example.com', 'cars.example.com'],
    ['https:// cars.example.com', 'cars.example.com'],
    ['//cars.example.com', 'cars.example.com'],
    ['cars.example.com/.well-known/x', 'cars.example.com'],
    ['cars.example.com?a=b', 'cars.example.com'],
    ['cars.example.com#top', 'cars.example.com'],
    ['cars.example.com:8123', 'cars.example.com'],
    ['https://Cars.Example.com:8123/lovelace/0?a#b', 'cars.example.com'],
    ['CARS.EXAMPLE.COM', 'cars.example.com'],
    ['müller.de', 'xn--mller-kva.de'],
    ['Müller.de', 'xn--mller-kva.de'],
    ['xn--mller-kva.de', 'xn--mller-kva.de'],
    ['cars。example。com', 'cars.example.com'],
  ])('%j', (input, domain) => {
    expect(readDomain(input)).toBe(domain);
    expect(readDomain(domain)).toBe(domain);
  });
});

describe('what is no domain for Tesla is told apart', () => {
  test.each([
    ['empty', ['', '  ', '""', 'https://', '/', '.']],
    [
      'ip-address',
      ['192.168.1.10', 'http://192.168.1.10:8123/', '10.1', '0x7f.1', '::1', '[::1]:443', 'https://[fe80::1]/', '203.0.113.7'],
    ],
    ['single-label', ['homeassistant', 'com', 'http://nas/']],
    [
      'private',
      [
        'homeassistant.local',
        'http://homeassistant.local:8123',
        'ha.lan',
        'x.home.arpa',
        'ha.internal',
        'localhost',
        'ha.fritz.box',
        'x.test',
        'x.example',
      ],
    ],
    ['contains-tesla', ['tesla.example.com', 'MyTesla.de', 'teslakey.duckdns.org']],
    ['public-suffix', ['co.uk', 'github.io', 'duckdns.org', 'ui.nabu.casa', 'pages.dev', 'https://netlify.app/']],
    [
      'not-a-domain',
      [
        'my car.example.com',
        'me@example.com',
        '*.example.com',
        'my_host.example.com',
        '-a.example.com',
        'a-.example.com',
        'a..example.com',
        'example.c',
        'example.1x',
        'a%20b.com',
        'пример.рф',
        `${'a'.repeat(64)}.com`,
        `${'a.'.repeat(127)}com`,
        'ta-secret:abc',
        'cars.example.com:port',
      ],
    ],
  ])('%s', (code, inputs) => {
    for (const input of inputs) {
      let found: unknown = 'read';
      try {
        readDomain(input);
      } catch (error) {
        found = error instanceof DomainError ? error.code : error;
      }
      expect([input, found]).toEqual([input, code]);
    }
  });
});
