import { canRunCore, ensureCore } from '../world/core/machine.ts';
import { isolated } from './isolation.ts';
import { prepareMachine } from './machine.ts';
import { run, runTests } from './run.ts';
import { ensureTraefik } from './traefik.ts';

/** `npm run test:hosting` and its like: one layer alone (the first argument), from the bundle as the sources make it now. */

const [layer = '', ...rest] = process.argv.slice(2);
const machine = await prepareMachine();
const noTraefik = layer === 'hosting' ? ensureTraefik() : undefined;
const core = canRunCore();
if (core.ok) await ensureCore(['2026.11.0', '2026.6.4']);
for (const note of [
  ...machine.notes,
  ...(noTraefik === undefined ? [] : [`Traefik: ${noTraefik}`]),
  ...(core.ok ? [] : [core.why]),
]) {
  console.info(`not run here: ${note}`);
}
const built = await run('node', ['build.ts']);
const { passed, failed, skipped } = await runTests([`--project=${layer}`, ...rest], isolated(machine.canIsolate));
console.info(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = built && failed === 0 ? 0 : 1;
