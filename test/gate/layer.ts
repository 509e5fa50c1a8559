import { canRunCore, ensureCore } from '../world/core/machine.ts';
import { versions } from '../world/core/versions.ts';
import { isolated } from './isolation.ts';
import { prepareMachine } from './machine.ts';
import { runTests } from './run.ts';
import { Tally } from './tally.ts';
import { ensureTraefik } from './traefik.ts';

/** `npm run test:hosting` and its like: one layer alone (the first argument), from the bundle as the sources make it now. */

const [layer = '', ...rest] = process.argv.slice(2);
const tally = new Tally();
const machine = await prepareMachine();
tally.note(...machine.notes);
if (layer === 'hosting') tally.note(...(await ensureTraefik()));
const core = canRunCore();
if (core.ok) await ensureCore(versions);
else tally.note(`the real Core: ${core.why}`);
await tally.check('bundle', 'node', 'build.ts');
await tally.tests(layer, async () => await runTests([`--project=${layer}`, ...rest], isolated(machine.canIsolate)));
process.exitCode = tally.print() ? 0 : 1;
