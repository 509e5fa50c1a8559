import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { browser, rows, servers } from '../gate/imports/table.ts';
import { read, root } from './files.ts';

/** The tools of `npm run lint`, with the rules of this project, over imports planted in a folder of their own. */

const ways = {
  code: (from: string) => `import { x } from '${from}';\nx();`,
  types: (from: string) => `import type { X } from '${from}';\nexport type Y = X;`,
  both: (from: string) => `import type { X } from '${from}';\nimport { x } from '${from}';\nexport const y: X = x;`,
  'types inside': (from: string) => `export type Y = import('${from}').X;`,
  'code later': (from: string) => `await import('${from}');`,
  'code passed on': (from: string) => `export { x } from '${from}';`,
  'types passed on': (from: string) => `export type * from '${from}';`,
} as const;

type Import = readonly [file: string, from: string, way?: keyof typeof ways];

const wrong: readonly Import[] = [
  // Upwards.
  ['src/errors.ts', './setup/step.ts'],
  ['src/net/x.ts', '../ha/log.ts'],
  ['src/net/types.ts', '../ha/log.ts', 'types'],
  ['src/i18n/en/x.ts', '../../setup/step.ts'],
  ['src/keys/types.ts', '../setup/step.ts', 'types'],
  ['src/store/passed-on.ts', '../setup/step.ts', 'types passed on'],
  ['src/ha/x.ts', '../setup/step.ts'],
  ['src/setup/x.ts', '../main.ts'],
  ['src/setup/steps/x.ts', '../../ingress/app.ts'],
  ['src/setup/steps/types.ts', '../../ingress/app.ts', 'types'],
  ['src/setup/steps/inside.ts', '../../ingress/app.ts', 'types inside'],
  ['src/setup/later.ts', '../ingress/app.ts', 'code later'],
  ['src/options.ts', './setup/step.ts'],
  ['src/ingress/x.ts', '../main.ts'],
  ['src/ingress/types.ts', '../options.ts', 'types'],
  // To the side.
  ['src/ha/side.ts', '../tesla/pair.ts'],
  ['src/tesla/side.ts', '../store/store.ts', 'types'],
  ['src/hosting/x.ts', '../store/store.ts'],
  ['src/keys/x.ts', '../hosting/domain.ts'],
  // To words.
  ['src/tesla/x.ts', '../i18n/text.ts'],
  ['src/store/x.ts', '../i18n/text.ts', 'types'],
  // To an HTTP server.
  ['src/net/y.ts', 'hono'],
  ['src/hosting/y.ts', 'hono/jsx'],
  ['src/hosting/types.ts', '@hono/node-server', 'types'],
  ['src/setup/steps/y.ts', 'node:http'],
  ['src/ha/y.ts', 'http2'],
  // From the panel.
  ['src/ingress/panel/code.ts', '../app.ts'],
  ['src/ingress/panel/both.ts', '../app.ts', 'both'],
  ['src/ingress/panel/later.ts', '../routes/events.ts', 'code later'],
  ['src/ingress/panel/passed-on.tsx', '../../setup/step.ts', 'code passed on'],
  ['src/ingress/panel/x.ts', '../../tesla/pair.ts', 'types'],
  ['src/ingress/panel/y.ts', 'node:fs'],
  ['src/ingress/panel/z.ts', 'better-sqlite3', 'types'],
  // Out of src, to nowhere, and from a room that the table does not know.
  ['src/tesla/tests.ts', '../../test/setup/make-world.ts'],
  ['src/setup/package.ts', '../../package.json'],
  ['src/setup/nowhere.ts', './missing/x.ts'],
  ['src/new-room/x.ts', '../errors.ts'],
  // Where Biome sees no circle.
  ['src/setup/inside.ts', '../errors.ts', 'types inside'],
];

const right: readonly Import[] = [
  ['src/hosting/z.ts', '../keys/pem.ts'],
  ['src/hosting/key-server.ts', 'hono'],
  ['src/hosting/own-https.ts', 'node:https'],
  ['src/hosting/look/fetch.ts', 'node:http'],
  ['src/store/journal.ts', '../i18n/en.ts'],
  ['src/setup/problems/x.ts', '../../hosting/domain.ts'],
  ['src/setup/problems/y.ts', '../steps/hosting.ts'],
  ['src/ingress/y.ts', '../setup/step.ts'],
  ['src/ingress/page.tsx', './panel/panel.tsx'],
  ['src/ingress/version.ts', '../../package.json'],
  ['src/ingress/panel/types.ts', '../app.ts', 'types'],
  ['src/ingress/panel/words.ts', '../../i18n/text.ts'],
  ['src/ingress/panel/library.tsx', 'hono/jsx/dom'],
  ['src/main.ts', './setup/engine.ts'],
  ['test/ha/x.ts', '../../src/setup/step.ts'],
];

const circles: readonly Import[] = [
  ['test/circles/code-a.ts', './code-b.ts'],
  ['test/circles/code-b.ts', './code-a.ts'],
  ['test/circles/types-a.ts', './types-b.ts', 'types'],
  ['test/circles/types-b.ts', './types-a.ts', 'types'],
  ['test/circles/half-a.ts', './half-b.ts'],
  ['test/circles/half-b.ts', './half-c.ts', 'types passed on'],
  ['test/circles/half-c.ts', './half-a.ts', 'types'],
];

const { vcs, $schema, overrides, ...rules } = z
  .looseObject({ overrides: z.array(z.object({ includes: z.array(z.string()) })) })
  .parse(JSON.parse(read('biome.json')));

/** Files that may be in a circle by types until the house is rebuilt: the stand-in's Home names its parts, and they name it. */
const listed = overrides.flatMap(({ includes }) => includes);

let folder = '';

function plant(path: string, text: string): void {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imports-'));
  plant('biome.json', JSON.stringify(rules));
  const planted = [...wrong, ...right, ...circles];
  for (const [path, from, way = 'code'] of planted) plant(path, `${ways[way](from)}\n`);
  for (const path of listed) plant(path, read(path));
  for (const [path, from] of planted) {
    const target = join(dirname(path), from);
    const isThere = !from.startsWith('.') || from.startsWith('./missing/') || existsSync(join(folder, target));
    if (!isThere) plant(target, '{}');
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

function lint(...args: readonly string[]): { readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
}

test('the table names only what there is', () => {
  const named = [...rows.flatMap(({ of, may, types = [] }) => [of, ...may, ...types]), ...servers.of, ...browser.of];
  expect(named.filter((path) => !existsSync(join(root, 'src', path)))).toEqual([]);
});

// The first time, the tool is installed.
test('an import of code or types that does not run downwards is refused, and nothing else', { timeout: 120_000 }, () => {
  const { stderr } = lint(join(root, 'test/gate/imports/check.ts'));
  const told = stderr
    .trim()
    .split('\n')
    .map((line) => line.split(' imports ', 1)[0]);
  expect([...new Set(told)].toSorted()).toEqual(wrong.map(([path]) => path).toSorted());
});

test('a circle is refused, by types too; the circles that are listed still stand', { timeout: 30_000 }, () => {
  const options = ['--only=suspicious/noImportCycles', '--max-diagnostics=none', '--reporter=json'];
  const { stdout } = lint(join(root, 'node_modules/@biomejs/biome/bin/biome'), 'lint', ...options, '.');
  const report = z.object({ diagnostics: z.array(z.object({ location: z.object({ path: z.string() }) })) });
  const told = report.parse(JSON.parse(stdout)).diagnostics.map(({ location }) => location.path.replace(/^\.\//, ''));
  expect([...new Set(told)].toSorted()).toEqual([...circles.map(([path]) => path), ...listed].toSorted());
});
