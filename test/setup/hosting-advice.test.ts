import { describe, expect, test } from 'vitest';
import { knownHosts } from '../../src/hosting/known-hosts.ts';
import { adviseHosting, domainFacts, domainWarnings } from '../../src/setup/hosting-advice.ts';
import { findMethod } from '../../src/setup/hosting-methods/methods.ts';
import { makeWorld, sentences } from './make-world.ts';

const advise = (apps: readonly string[], more: { externalHost?: string; cloudHost?: string } = {}) =>
  adviseHosting(
    makeWorld({ sees: { surroundings: { externalHost: undefined, cloudHost: undefined, certificates: [], apps, ...more } } }),
  );

describe('the way that suits a home', () => {
  test.each([
    [['core_nginx_proxy'], 'nginx-proxy'],
    [['a0d7b954_nginxproxymanager', 'core_duckdns'], 'reverse-proxy'],
    [['9074a9fa_cloudflared'], 'reverse-proxy'],
    [['core_duckdns', 'core_samba'], 'own-https'],
    [['core_samba'], 'github-pages'],
    [[], 'github-pages'],
  ])('with the apps %o: %s', (apps, method) => {
    expect(advise(apps).method).toBe(method);
    expect(findMethod(method)).toBeDefined();
  });

  test('is said with what it was seen by', () => {
    const { because } = advise(['core_nginx_proxy'], { externalHost: 'home.example.com', cloudHost: 'abc.ui.nabu.casa' });
    expect(because.flatMap(sentences).join()).toMatch(/home\.example\.com.*abc\.ui\.nabu\.casa.*NGINX/);
  });
});

describe('what is known of a domain', () => {
  const told = (domain: string) => ({
    facts: domainFacts(domain)
      .flatMap((fact) => [...sentences(fact), String(fact.value)])
      .join(),
    warnings: domainWarnings(domain).map(({ code }) => code),
  });

  test.each(knownHosts.map((host) => [host.suffix, host] as const))(
    '%s: with date and source',
    (suffix, { verdict, seen, source }) => {
      expect(seen).toMatch(/^20\d\d-[01]\d$/);
      const { facts, warnings } = told(`anna.${suffix}`);
      expect(facts).toContain(seen);
      expect(facts).toContain(source);
      expect(warnings).toEqual(verdict === 'refused' ? ['domain.refused-host'] : []);
    },
  );

  test('names that do not last are warned of', () => {
    expect(told('abc.trycloudflare.com').warnings).toEqual(['domain.passing']);
  });

  test('international names are shown in letters too', () => {
    expect(told('autos.xn--mller-kva.example.org').facts).toContain('autos.müller.example.org');
  });

  test('of most nothing is known', () => {
    expect(told('cars.example.com')).toEqual({ facts: '', warnings: [] });
    expect(told('notgithub.io')).toEqual({ facts: '', warnings: [] });
  });
});
