import { existsSync } from 'node:fs';
import { canRunCore, ensureCore } from '../world/core/machine.ts';
import { versions } from '../world/core/versions.ts';
import { ensuring } from './ensuring.ts';
import { buildTestImage, canRunImage, runImageTests } from './image.ts';
import { isolated } from './isolation.ts';
import { ensureLinters, linter, shellScripts } from './linters.ts';
import { apparmorParser, prepareMachine } from './machine.ts';
import { runTests } from './run.ts';
import { checkStatically } from './static-checks.ts';
import { Tally } from './tally.ts';
import { ensureTraefik } from './traefik.ts';

/** `npm test`: everything, from the inside out. The last line counts what the runners themselves counted. */

const tally = new Tally();
const machine = await prepareMachine();
tally.note(...machine.notes);
const core = canRunCore();
if (!core.ok) tally.note(`the real Core: ${core.why}`);
const image = canRunImage();
if (!image.ok) tally.note(`the image: ${image.why}`);

// What takes long to install is installed while that is tested which does not need it.
const traefik = ensuring('Traefik', ensureTraefik);
const rig = core.ok
  ? ensuring(`Home Assistant Core ${versions.join(', ')}`, async () => await ensureCore(versions))
  : Promise.resolve();
const linters = rig.then(async () => await ensuring('hadolint and actionlint', ensureLinters));
const building = image.ok ? linters.then(buildTestImage) : undefined;
for (const each of [traefik, rig, linters, building]) each?.catch(() => undefined);

await checkStatically(tally);
await tally.check('shell scripts', 'shellcheck', '-x', ...shellScripts());
if (existsSync(apparmorParser)) {
  await tally.check('AppArmor profile', apparmorParser, '--skip-kernel-load', '--skip-cache', 'apparmor.txt');
}
const isolation = isolated(machine.canIsolate);
const coverage = ['--coverage', '--coverage.reporter=text-summary'];
await tally.tests('units', async () => await runTests(['--project=unit', ...coverage], isolation));

await tally.tests('days', async () => await runTests(['--project=days'], isolation));

await rig;
tally.note(...(await traefik));
const layers = ['world', 'hosting', 'browser', 'scenarios'].map((layer) => `--project=${layer}`);
// Much of both is waiting, for what the app does only after a while.
await Promise.all([
  tally.tests('worlds', async () => await runTests(layers, isolation)),
  ...(building === undefined ? [] : [tally.tests('image, meanwhile', async () => await runImageTests(building))]),
]);
tally.note(...(await linters));
if (existsSync(linter('actionlint'))) {
  await tally.check('Dockerfile', linter('hadolint'), 'Dockerfile');
  await tally.check('workflows', linter('actionlint'));
}
process.exitCode = tally.print() ? 0 : 1;
