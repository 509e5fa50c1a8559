import { type CanRun, canRunCore, ensureCore } from '../world/core/machine.ts';
import { dockerCache, type Engine, startEngine } from '../world/docker/engine.ts';
import { DockerRigError } from '../world/docker/errors.ts';
import { buildImage, ensureBases } from '../world/docker/image.ts';
import { canRunDocker, ensureDocker } from '../world/docker/machine.ts';
import { ensuring } from './ensuring.ts';
import { prepareMachine } from './machine.ts';
import type { Outcome } from './outcome.ts';
import { runTests } from './run.ts';
import { Tally } from './tally.ts';

/** The image, built and run by a real Docker engine; `npm run test:image` runs this alone. */

const image = 'tesla-fleet-setup:test';

/** Tells at once, and without installing anything, whether the image can be built and run on this machine, beside a real Core. */
export function canRunImage(): CanRun {
  const docker = canRunDocker();
  return docker.ok ? canRunCore() : docker;
}

/**
 * Builds the image from the Dockerfile.
 *
 * @returns the engine that has it, cut off from every other network.
 * @throws DockerRigError when it cannot be built.
 */
export async function buildTestImage(): Promise<Engine> {
  ensureDocker();
  const engine = await startEngine();
  try {
    await using _outside = await engine.connect();
    await ensuring('stand-ins for the base images', async () => await ensureBases(engine.host, dockerCache));
    await buildImage(engine.host, image);
    return engine;
  } catch (error) {
    await engine.stop();
    throw error;
  }
}

/** Runs the tests of `test/image` in the network of the engine, and ends it; that the image could be built counts as one test. */
export async function runImageTests(building: Promise<Engine>, args: readonly string[] = []): Promise<Outcome> {
  try {
    await using engine = await building;
    console.info('ok   the image is built from the Dockerfile\n');
    const environment = { DOCKER_HOST: engine.host, TESLA_FLEET_SETUP_IMAGE: image };
    const { passed, ...rest } = await runTests(['--project=image', ...args], engine.inNetwork([]), environment);
    return { passed: passed + 1, ...rest };
  } catch (error) {
    if (!(error instanceof DockerRigError)) throw error;
    console.error(`FAIL the image is built from the Dockerfile: ${error.message}\n${error.evidence ?? ''}\n`);
    return { passed: 0, failed: 1, skipped: 0, files: [], failures: ['the image is built from the Dockerfile'], atSecondRun: [] };
  }
}

if (import.meta.main) {
  const tally = new Tally();
  tally.note(...(await prepareMachine()).notes);
  const can = canRunImage();
  if (can.ok) {
    await ensureCore(['2026.11.0']);
    await tally.tests('image', async () => await runImageTests(buildTestImage(), process.argv.slice(2)));
  } else {
    tally.note(`the image: ${can.why}`);
  }
  process.exitCode = tally.print() ? 0 : 1;
}
