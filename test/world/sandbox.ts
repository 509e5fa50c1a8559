import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { canRunCore, ensureCore } from './core/machine.ts';
import { owner } from './core/owner.ts';
import { credentialsIn, entriesIn } from './counts.ts';
import { goTheWay, pairVehicles } from './person.ts';
import { startWorld, type World, type WorldOptions } from './world.ts';

/** `npm run sandbox`: everything on loopback, to click through or to be driven. */

/** For who calls it: a mistake of theirs in a line, without a trace. */
function refuse(why: string): never {
  console.error(why);
  process.exit(64);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        core: { type: 'boolean', default: false },
        drive: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        version: { type: 'string', default: '2026.11.0' },
        country: { type: 'string', default: 'DE' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n--help names the options.`);
  }
}

const values = readOptions();

if (values.help) {
  console.info(`npm run sandbox [-- OPTIONS]
  --core           a real Home Assistant Core with its real frontend (Linux, root; installed at the first run)
  --drive          goes the whole way by itself, prints each step with its time, and ends
  --fresh          forgets the state of earlier runs
  --version V      version of Core (${values.version})
  --country C      country of the home, which decides the region (${values.country})`);
  process.exit(0);
}

const begun = performance.now();
const tell = (what: string): void => console.info(`${((performance.now() - begun) / 1000).toFixed(1).padStart(7)} s  ${what}`);

if (values.core) {
  const can = canRunCore();
  if (!can.ok) {
    console.error(`A real Core cannot run here: ${can.why}\nWithout --core the sandbox needs nothing but Node.`);
    process.exit(78);
  }
}

const kind = values.core ? 'core' : 'stand-in';
const folder = join(import.meta.dirname, '../../.sandbox', `${kind}-${values.version}`);
if (values.fresh) {
  await rm(folder, { recursive: true, force: true });
}
await mkdir(folder, { recursive: true });
if (values.core) {
  tell('installing Home Assistant Core, which takes some minutes the first time');
  await ensureCore([values.version]);
}
tell(
  `starting a simulated Tesla, ${values.core ? `Home Assistant Core ${values.version}` : 'a stand-in for Home Assistant'} and the app`,
);

const world = await start({
  kind,
  version: values.version,
  folder,
  // The real Core finds Tesla on port 443, and that of 127.0.0.1 may be taken.
  host: values.core ? '127.0.0.2' : '127.0.0.1',
  country: values.country,
  ports: { homeAssistant: 18123, tesla: 18180, supervisor: 18190 },
});
if (world.tesla.state.vehicles.length === 0) {
  world.tesla.addVehicle({ name: 'Model 3' });
  world.tesla.addEnergySite({ name: 'Home' });
}
tell('started');

async function start(options: WorldOptions): Promise<World> {
  try {
    return await startWorld(options);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error;
    if (taken) return refuse(`Port ${String(error.port)} is taken: most likely another sandbox runs.`);
    throw error;
  }
}

async function drive(world: World): Promise<void> {
  await goTheWay(world, tell);
  await pairVehicles(world);
  tell('vehicles paired');
  for (const { id, status } of (await world.panel.snapshot()).steps) {
    console.info(`           ${id.padEnd(16)} ${status}`);
  }
  const { registrations, state } = world.tesla;
  const regions = registrations.map(
    ({ region, createdAt, updatedAt }) => `${region} ${createdAt === updatedAt ? 'once' : 'again'}`,
  );
  const entries = await entriesIn(world.homeAssistant);
  const credentials = await credentialsIn(world.homeAssistant);
  console.info(
    `           registered: ${regions.join(', ')}; apps at Tesla: ${state.apps.length}; application credentials: ${credentials.length}`,
  );
  console.info(`           entries: ${entries.map((entry) => entry.state).join(', ')}`);
  tell(entries.every((entry) => entry.state === 'loaded') ? 'loaded' : 'not loaded');
}

async function wait(): Promise<void> {
  const panel = values.core
    ? `${world.homeAssistant.url}  (user ${owner.username}, password ${owner.password}; then "Tesla Fleet Setup" in the sidebar)`
    : `${world.supervisor.url}${world.supervisor.ingressPath}`;
  console.info(`
  The panel:                          ${panel}
  Tesla's developer site, simulated:  ${world.tesla.pageOrigin}/developer
  Domains:                            any name works, e.g. cars.example.com
  The sign-in:                        from the panel; Home Assistant's own dialog sends a browser to the real Tesla

  What is done here stays in ${join('.sandbox', `${kind}-${values.version}`)}; --fresh forgets it. Ctrl+C ends it.
`);
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => resolve());
  }
  await Promise.race([promise, world.app.ended()]);
}

try {
  await (values.drive ? drive(world) : wait());
} catch (error) {
  console.error(error);
  console.error(world.app.log());
  process.exitCode = 1;
} finally {
  await world.stop();
}
