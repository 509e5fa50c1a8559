import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { files, read, root } from './files.ts';

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
    expect(taken).toContain('src/i18n/languages.ts');
    expect(taken.filter((path) => !path.startsWith('src/ingress/panel/') && !path.startsWith('src/i18n/'))).toEqual([]);
  });
});
