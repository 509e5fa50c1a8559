import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { canRunCore, ensureCore } from '../world/core/machine.ts';
import { canRunImage, runImageTests } from './image.ts';
import { isolated } from './isolation.ts';
import { ensureLinters, linter, shellScripts } from './linters.ts';
import { apparmorParser, prepareMachine } from './machine.ts';
import { type Counts, root, run, runTests } from './run.ts';
import { ensureTraefik } from './traefik.ts';

/** `npm test`: everything, one layer after the other. The last line counts what the runners themselves counted. */

const versions = ['2026.11.0', '2026.6.4'];

let [passed, failed, skipped] = [0, 0, 0];
const notes: string[] = [];

function count(counts: Counts): void {
  passed += counts.passed;
  failed += counts.failed;
  skipped += counts.skipped;
}

/** A check that is one test. */
async function check(what: string, command: string, ...args: string[]): Promise<void> {
  const begun = performance.now();
  const fine = await run(command, args);
  console.info(`${fine ? 'ok  ' : 'FAIL'} ${what} (${((performance.now() - begun) / 1000).toFixed(1)} s)\n`);
  count({ passed: fine ? 1 : 0, failed: fine ? 0 : 1, skipped: 0 });
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
const noTraefik = ensureTraefik();
if (noTraefik !== undefined) {
  notes.push(`Traefik: ${noTraefik}`);
}
if (noLinters !== undefined) {
  notes.push(`hadolint and actionlint: ${noLinters}`);
}

await check('format, lint and circles', 'biome', 'check', '--error-on-warnings', '.');
await check('imports downwards only', 'node', 'test/gate/imports/check.ts');
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
count(await runTests(['--project=!image'], isolated(machine.canIsolate)));
const canImage = canRunImage();
if (canImage.ok) {
  count(await runImageTests());
} else {
  notes.push(`the image: ${canImage.why}`);
}

if (process.env.CI === 'true' && notes.length > 0) {
  failed += notes.length;
}
console.info(`\nin ${((performance.now() - begun) / 60_000).toFixed(1)} minutes`);
for (const note of notes) {
  console.info(`not run here: ${note}`);
}
console.info(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
