import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/** What Supervisor, its store and its linter read, and what the documents say of the tree. */

const root = join(import.meta.dirname, '..');
/** Also what is not committed yet, so that a mistake is told before it is. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)));

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

const words = z.record(z.string(), z.string());
const config = z
  .looseObject({ version: z.string(), ports: z.record(z.string(), z.number().nullable()), ports_description: words })
  .parse(parse(read('config.yaml')));

describe('what Supervisor reads', () => {
  test('the version is the one of package.json, and the changelog has it', () => {
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(read('package.json')));
    expect(config.version).toBe(version);
    expect(read('CHANGELOG.md')).toContain(`\n## ${version}\n`);
  });

  test('no other file would be taken for an app, a repository or the retired build file', () => {
    const taken = files.filter((path) => /^(config|repository|build)\.(ya?ml|json)$/.test(basename(path)));
    expect(taken.toSorted()).toEqual(['config.yaml', 'repository.yaml']);
  });

  // supervisor/apps/validate.py; Home Assistant's linter for apps calls each of them an error.
  test('no key has its default or is retired', () => {
    const defaults = { boot: 'auto', backup: 'hot', ingress_port: 8099, panel_admin: true, panel_title: 'Tesla Fleet Setup' };
    const more = { stage: 'stable', startup: 'application', hassio_api: false, hassio_role: 'default', apparmor: true };
    for (const [key, value] of Object.entries({ ...defaults, ...more, init: true })) expect(config[key], key).not.toEqual(value);
    for (const key of ['advanced', 'codenotary', 'watchdog', 'webui', 'build_from']) expect(config).not.toHaveProperty(key);
  });

  test('every port and every option has its words in every language, and nothing else has', () => {
    const ports = Object.keys(config.ports);
    const options = Object.keys(z.record(z.string(), z.unknown()).default({}).parse(config.schema));
    expect(Object.keys(config.ports_description)).toEqual(ports);
    const translations = files.filter((path) => path.startsWith('translations/'));
    expect(translations).toContain('translations/en.yaml');
    for (const path of translations) {
      const said = z
        .strictObject({ network: words.default({}), configuration: z.record(z.string(), z.unknown()).default({}) })
        .parse(parse(read(path)));
      expect(Object.keys(said.network), path).toEqual(ports);
      expect(Object.keys(said.configuration), path).toEqual(options);
    }
  });
});

test('no file names the host of a package registry', () => {
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

describe('the documents', () => {
  const documents = files.filter((path) => extname(path) === '.md');

  test.each(documents)('%s names files and folders that are there', (path) => {
    const named = [...read(path).matchAll(/`((?:src|test|scripts|translations|rootfs)\/[\w./-]+)`/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  test('SECURITY.md names tests that are there', () => {
    const named = [...read('SECURITY.md').matchAll(/`(test\/[\w./-]+)`: “([^”]+)”/g)];
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(([, path = '', name = '']) => !read(path).includes(name)).map(([whole]) => whole)).toEqual([]);
  });
});

describe('imports run downwards only', () => {
  const wrong: readonly (readonly [file: string, source: string])[] = [
    ['src/errors.ts', './setup/step.ts'],
    ['src/options.ts', './setup/step.ts'],
    ['src/net/x.ts', '../ha/log.ts'],
    ['src/i18n/en/x.ts', '../../setup/step.ts'],
    ['src/ha/x.ts', '../setup/step.ts'],
    ['src/ha/y.ts', '../tesla/pair.ts'],
    ['src/tesla/x.ts', '../i18n/text.ts'],
    ['src/keys/x.ts', 'hono'],
    ['src/store/x.ts', '../i18n/en.ts'],
    ['src/hosting/x.ts', '../store/store.ts'],
    ['src/hosting/y.ts', 'hono/jsx'],
    ['src/setup/x.ts', '../main.ts'],
    ['src/setup/steps/x.ts', '../../ingress/app.ts'],
    ['src/setup/steps/y.ts', '@hono/node-server'],
    ['src/setup/steps/z.ts', 'node:http'],
    ['src/ingress/x.ts', '../main.ts'],
    ['src/ingress/panel/x.ts', '../../tesla/pair.ts'],
    ['src/ingress/panel/y.ts', 'node:fs'],
  ];
  const right: typeof wrong = [
    ['src/hosting/z.ts', '../keys/pem.ts'],
    ['src/hosting/key-server.ts', 'hono'],
    ['src/store/journal.ts', '../i18n/en.ts'],
    ['src/setup/problems/x.ts', '../../hosting/domain.ts'],
    ['src/setup/problems/y.ts', '../steps/hosting.ts'],
    ['src/ingress/y.ts', '../setup/step.ts'],
    ['src/main.ts', './setup/engine.ts'],
    ['test/ha/x.ts', '../../src/setup/step.ts'],
  ];

  test('the linter of this project refuses what runs upwards, and nothing else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'imports-'));
    try {
      const { vcs, $schema, ...rules } = z.record(z.string(), z.unknown()).parse(JSON.parse(read('biome.json')));
      writeFileSync(join(folder, 'biome.json'), JSON.stringify(rules));
      for (const [path, source] of [...wrong, ...right]) {
        mkdirSync(join(folder, dirname(path)), { recursive: true });
        writeFileSync(join(folder, path), `import { x } from '${source}';\nx();\n`);
      }
      const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
      const options = ['--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=json'];
      const { stdout } = spawnSync(process.execPath, [biome, 'lint', ...options, '.'], { cwd: folder, encoding: 'utf8' });
      const report = z.object({ diagnostics: z.array(z.object({ location: z.object({ path: z.string() }) })) });
      const told = report.parse(JSON.parse(stdout)).diagnostics.map(({ location }) => location.path.replace(/^\.\//, ''));
      expect([...new Set(told)].toSorted()).toEqual(wrong.map(([path]) => path).toSorted());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  // Biome's rule cannot tell an import of types from one of code.
  test('the panel takes only types from the server, besides the words', () => {
    const code = /^(?:import|export) (?!type\b)[^;]*?from '(\.\.?\/[^']+)'|\bimport\('([^']+)'\)/gm;
    const panel = files.filter((path) => path.startsWith('src/ingress/panel/') && /\.tsx?$/.test(path));
    const taken = panel.flatMap((path) =>
      [...read(path).matchAll(code)].map(([, source, dynamic]) => join(dirname(path), source ?? dynamic ?? '')),
    );
    expect(taken).toContain('src/i18n/index.ts');
    expect(taken.filter((path) => !path.startsWith('src/ingress/panel/') && !path.startsWith('src/i18n/'))).toEqual([]);
  });
});
