import { isolated } from './isolation.ts';
import { canIsolate } from './machine.ts';
import { runTests } from './run.ts';
import { checkStatically } from './static-checks.ts';
import { Tally } from './tally.ts';

/**
 * `npm run test:quick`: what a change needs while one works, in a minute or so: rules, types, all units, and the bundled app on its whole
 * way beside the stand-ins. Needs nothing of the machine but Node.
 */

const tally = new Tally();
await checkStatically(tally);
const isolation = isolated(canIsolate());
await tally.tests('units', async () => await runTests(['--project=unit'], isolation));
await tally.tests(
  'the way',
  async () => await runTests(['--project=scenarios', 'test/scenarios/way.test.ts', '-t', 'stand-in'], isolation),
);
process.exitCode = tally.print() ? 0 : 1;
