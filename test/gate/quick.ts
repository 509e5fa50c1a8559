import { isolated } from './isolation.ts';
import { prepareMachine } from './machine.ts';
import { runTests } from './run.ts';
import { checkStatically } from './static-checks.ts';
import { Tally } from './tally.ts';

/**
 * `npm run test:quick`: what a change needs while one works, in a minute or so: rules, types, all units, and the bundled app on its whole
 * way beside the stand-ins.
 */

const tally = new Tally();
const machine = await prepareMachine();
tally.note(...machine.notes);
await checkStatically(tally);
const isolation = isolated(machine.canIsolate);
await tally.tests('units', async () => await runTests(['--project=unit'], isolation));
await tally.tests(
  'the way',
  async () => await runTests(['--project=scenarios', 'test/scenarios/way.test.ts', '-t', 'stand-in'], isolation),
);
process.exitCode = tally.print() ? 0 : 1;
