import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { canRunCore, ensureCore } from '../world/core/machine.ts';
import { ensureLinters, linter, shellScripts } from './linters.ts';
import { apparmorParser, ownNetwork, prepareMachine } from './machine.ts';

/** `npm test`: everything, one layer after the other. The last line counts what the runners themselves counted. */

const root = join(import.meta.dirname, '../..');
const report = join(root, '.cache/test-report.json');
const versions = ['2026.11.0', '2026.6.4'];

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numFailedTestSuites: z.number(),
});

let [passed, failed, skipped] = [0, 0, 0];
const notes: string[] = [];

async function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<boolean> {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

/** A check that is one test. */
async function check(what: string, command: string, ...args: string[]): Promise<void> {
  const begun = performance.now();
  const fine = await run(command, args);
  console.info(`${fine ? 'ok  ' : 'FAIL'} ${what} (${((performance.now() - begun) / 1000).toFixed(1)} s)\n`);
  passed += fine ? 1 : 0;
  failed += fine ? 0 : 1;
}

/** The tests, cut off from every network: all that they need is on loopback. */
async function tests(isolate: boolean): Promise<void> {
  await rm(report, { force: true });
  const vitest = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const fine = isolate
    ? await run('unshare', ['--net', '--', 'sh', '-c', `${ownNetwork} && exec "$@"`, 'sh', ...vitest])
    : await run(vitest[0] ?? '', vitest.slice(1));
  const counted = reportSchema.safeParse(JSON.parse(await readFile(report, 'utf8').catch(() => '{}')));
  if (counted.success) {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = counted.data;
    passed += numPassedTests;
    skipped += numPendingTests;
    // A file that does not load has no tests to fail.
    failed += numFailedTests > 0 ? numFailedTests : numFailedTestSuites;
  }
  if (!fine && failed === 0) {
    failed += 1;
  }
}

await mkdir(join(root, '.cache'), { recursive: true });
const begun = performance.now();
const machine = await prepareMachine();
const can = canRunCore();
if (can.ok) {
  await ensureCore(versions);
} else {
  notes.push(`without the real Core: ${can.why}`);
}
notes.push(...machine.notes);
const noLinters = ensureLinters();
if (noLinters !== undefined) {
  notes.push(`hadolint and actionlint: ${noLinters}`);
}

await check('format and lint, imports downwards only', 'biome', 'check', '--error-on-warnings', '.');
await check('types', 'tsc', '--noEmit');
await check('bundle', 'node', 'build.ts');
await check('shell scripts', 'shellcheck', '-x', ...shellScripts());
if (existsSync(apparmorParser)) {
  await check('AppArmor profile', apparmorParser, '--skip-kernel-load', '--skip-cache', 'apparmor.txt');
}
if (noLinters === undefined) {
  await check('Dockerfile', linter('hadolint'), 'Dockerfile');
  await check('workflows', linter('actionlint'));
}
await tests(machine.canIsolate);

if (process.env.CI === 'true' && notes.length > 0) {
  failed += notes.length;
}
console.info(`\nin ${((performance.now() - begun) / 60_000).toFixed(1)} minutes`);
for (const note of notes) {
  console.info(`not run here: ${note}`);
}
console.info(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
