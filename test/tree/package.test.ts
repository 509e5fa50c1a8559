import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { languages } from '../../src/i18n/languages.ts';
import { homeAssistant } from '../../src/setup/steps/home-assistant.ts';
import { look, makeWorld } from '../setup/make-world.ts';
import { files, read, root } from './files.ts';
import { configSchema, needless, rating, translationSchema } from './supervisor.ts';

/** What Supervisor, its store and Home Assistant's linter for apps judge. */

const config = configSchema.parse(parse(read('config.yaml')));

/** What the panel says of a Core of this version in which all else is as it should be. */
function problemsWithCore(version: string): readonly string[] {
  const { value } = makeWorld().homeAssistant;
  if (value?.configuration === undefined) throw new Error('the base world has a Core');
  const seen = { ...value, configuration: { ...value.configuration, version } };
  return look(homeAssistant, { sees: { homeAssistant: seen } }).short.problems;
}

describe('config.yaml', () => {
  test('says nothing that holds anyway', () => {
    expect(needless(config)).toEqual([]);
  });

  test('is rated 8 of 8', () => {
    expect(rating(config, files.includes('apparmor.txt'))).toBe(8);
  });

  test.each([
    ['without a profile', 7, { ingress: true }, false],
    ['without ingress', 6, {}, true],
    ['with a manager’s role', 7, { ingress: true, hassio_role: 'manager' }, true],
    ['with an administrator’s role', 6, { ingress: true, hassio_role: 'admin' }, true],
    ['in the host’s network', 7, { ingress: true, host_network: true }, true],
    ['with all of the host', 1, { ingress: true, full_access: true }, true],
  ])('%s would be rated %i', (_, rated, change, profile) => {
    const { name, version, slug, description, arch } = config;
    expect(rating({ name, version, slug, description, arch, ...change }, profile)).toBe(rated);
  });

  test('asks for no more than the app uses', () => {
    const { arch, map, ports } = config;
    const powers = [
      'hassio_api',
      'hassio_role',
      'auth_api',
      'docker_api',
      'full_access',
      'privileged',
      'host_network',
      'host_pid',
    ];
    expect(Object.keys(config).filter((key) => powers.includes(key))).toEqual([]);
    expect(map).toEqual([
      { type: 'homeassistant_config', read_only: false },
      { type: 'share', read_only: false },
      { type: 'ssl', read_only: true },
    ]);
    expect(ports).toEqual({ '8098/tcp': null, '8443/tcp': null });
    expect(arch.toSorted()).toEqual(['aarch64', 'amd64']);
  });

  test('asks for the oldest Core that the panel takes', () => {
    const [year = 0, month = 0, patch] = (config.homeassistant ?? '').split('.').map(Number);
    const monthBefore = month === 1 ? `${year - 1}.12.9` : `${year}.${month - 1}.9`;
    expect(patch).toBe(0);
    expect(problemsWithCore(`${year}.${month}.0`)).toEqual([]);
    expect(problemsWithCore(monthBefore)).toEqual(['home-assistant.too-old']);
  });

  test('leaves the init to the base image, as s6-overlay v3 wants it', () => {
    expect(config).toMatchObject({ init: false, backup: 'cold', ingress: true, homeassistant_api: true });
  });

  // With one of them alone people are sent to another place than the one that the image comes from.
  test('names the published image and the address of the repository both or not at all', () => {
    const repository = z.object({ name: z.string(), url: z.string().optional() }).parse(parse(read('repository.yaml')));
    const owner = /^https:\/\/github\.com\/([^/]+)\/[^/]+$/.exec(config.url ?? '')?.[1]?.toLowerCase();
    expect(config.image).toBe(owner === undefined ? undefined : `ghcr.io/${owner}/${config.slug}`);
    expect(repository.url).toBe(config.url);
  });
});

describe('the words on Supervisor’s own pages', () => {
  const translations = files.filter((path) => path.startsWith('translations/'));

  test('are there in every language, in files that Supervisor reads', () => {
    expect(translations.toSorted()).toEqual(languages.map((language) => `translations/${language}.yaml`).toSorted());
  });

  test.each(translations)('of %s are about every option and port, and nothing else', (path) => {
    const said = translationSchema.parse(parse(read(path)));
    expect(Object.keys(said.network ?? {})).toEqual(Object.keys(config.ports ?? {}));
    expect(Object.keys(said.configuration ?? {})).toEqual(Object.keys(config.schema ?? {}));
  });

  test('describe every port in config.yaml too', () => {
    expect(Object.keys(config.ports_description ?? {})).toEqual(Object.keys(config.ports ?? {}));
  });

  test('have a default for every option that need not be set', () => {
    const optional = (rule: unknown) => typeof rule === 'string' && rule.endsWith('?');
    const needed = Object.entries(config.schema ?? {}).filter(([, rule]) => !optional(rule));
    expect(needed.map(([name]) => name).filter((name) => !(name in (config.options ?? {})))).toEqual([]);
  });
});

describe('the tree', () => {
  test('holds what Supervisor shows of an app, under the names it looks for', () => {
    const shown = ['apparmor.txt', 'CHANGELOG.md', 'DOCS.md', 'icon.png', 'logo.png', 'README.md', 'repository.yaml'];
    expect(shown.filter((path) => !files.includes(path))).toEqual([]);
  });

  // supervisor/store/data.py takes any file of these names for an app; supervisor/apps/build.py looks into every folder.
  test('holds nothing else that would be taken for an app, a repository or the retired build file', () => {
    const taken = files.filter((path) => /^(config|repository|build)\.(ya?ml|json)$/i.test(basename(path)));
    expect(taken.toSorted()).toEqual(['config.yaml', 'repository.yaml']);
  });

  test.each([
    ['icon.png', 128, 128],
    ['logo.png', 250, 100],
  ])('%s is a small PNG of %i by %i', (path, width, height) => {
    const bytes = readFileSync(join(root, path));
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
    expect(bytes.length).toBeLessThan(20_000);
  });

  test('names no host of a package registry', () => {
    const hosts = [
      ['registry', 'npmjs', 'org'],
      ['registry', 'yarnpkg', 'com'],
      ['pypi', 'org'],
      ['files', 'pythonhosted', 'org'],
      ['proxy', 'golang', 'org'],
      ['deb', 'debian', 'org'],
    ].map((parts) => parts.join('.'));
    expect(files.filter((path) => hosts.some((host) => read(path).includes(host)))).toEqual([]);
  });
});
