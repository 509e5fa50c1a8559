import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { ensurePrograms, runInstaller } from '../wheels.ts';
import { forbidden } from './rules.ts';

/**
 * `npm run lint`: holds the imports of `src`, in the folder that it is started in, to the table. By dependency-cruiser, which reads
 * no TypeScript 7: it lives in the cache folder with a TypeScript 6 of its own.
 */

const folder = join(import.meta.dirname, '../../../.cache/imports');

/** Installs the packages of the lock file beside this one; from nothing it takes about 5 s. @returns a note of why they cannot be had here. */
async function ensureCruiser(): Promise<readonly string[]> {
  const lock = readFileSync(join(import.meta.dirname, 'package-lock.json'), 'utf8');
  return await ensurePrograms('dependency-cruiser', folder, [lock], async () => {
    for (const name of ['package.json', 'package-lock.json']) {
      copyFileSync(join(import.meta.dirname, name), join(folder, name));
    }
    return await runInstaller('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder]);
  });
}

const cruiserSchema = z.object({
  cruise: z.function({ input: [z.array(z.string()), z.unknown()], output: z.promise(z.unknown()) }),
});

const resultSchema = z.object({
  output: z.object({
    modules: z.array(z.object({ source: z.string() })),
    summary: z.object({
      violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
    }),
  }),
});

async function problems(): Promise<string[]> {
  const cruiser = pathToFileURL(join(folder, 'node_modules/dependency-cruiser/src/main/index.mjs')).href;
  const { cruise } = cruiserSchema.parse(await import(cruiser));
  const options = {
    ruleSet: { forbidden },
    validate: true,
    // Imports of types too.
    tsPreCompilationDeps: true,
    doNotFollow: 'node_modules',
    skipAnalysisNotInRules: true,
  };
  const { output } = resultSchema.parse(await cruise(['src'], options));
  const seen = new Set(output.modules.map(({ source }) => source));
  // It passes over in silence what it has no compiler for.
  const unseen = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path}`)
    .filter((path) => /\.[cm]?tsx?$/.test(path) && !seen.has(path));
  return [
    ...output.summary.violations.map(({ from, to, rule }) => `${from} imports ${to}: ${rule.name}`),
    ...unseen.map((path) => `${path} was not looked at`),
  ];
}

const missing = await ensureCruiser();
const found = missing.length === 0 ? await problems() : missing;
for (const problem of found) {
  console.error(problem);
}
process.exitCode = found.length === 0 ? 0 : 1;
