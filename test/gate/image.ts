import { type CanRun, canRunCore, ensureCore } from '../world/core/machine.ts';
import { dockerCache, startEngine } from '../world/docker/engine.ts';
import { DockerRigError } from '../world/docker/errors.ts';
import { buildImage, ensureBases } from '../world/docker/image.ts';
import { canRunDocker, ensureDocker } from '../world/docker/machine.ts';
import { prepareMachine } from './machine.ts';
import { type Counts, runTests } from './run.ts';

/** The image, built and run by a real Docker engine; `npm run test:image` runs this alone. */

const image = 'tesla-fleet-setup:test';

/** Tells at once whether the image can be built and run on this machine, beside a real Core. */
export function canRunImage(): CanRun {
  const docker = canRunDocker();
  return docker.ok ? canRunCore() : docker;
}

/** Builds the image, which is one test, and runs the tests of `test/image` in the network of the engine, cut off from all others. */
export async function runImageTests(args: readonly string[] = []): Promise<Counts> {
  const begun = performance.now();
  const seconds = (): string => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  try {
    ensureDocker();
    await using engine = await startEngine();
    await using outside = await engine.connect();
    await ensureBases(engine.host, dockerCache);
    await buildImage(engine.host, image);
    await outside.stop();
    console.info(`ok   the image is built from the Dockerfile (${seconds()})\n`);
    const environment = { DOCKER_HOST: engine.host, TESLA_FLEET_SETUP_IMAGE: image };
    const { passed, ...rest } = await runTests(['--project=image', ...args], engine.inNetwork([]), environment);
    return { passed: passed + 1, ...rest };
  } catch (error) {
    if (!(error instanceof DockerRigError)) {
      throw error;
    }
    console.error(`FAIL the image (${seconds()}): ${error.message}\n${error.evidence ?? ''}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

if (import.meta.main) {
  await prepareMachine();
  const can = canRunImage();
  if (can.ok) {
    await ensureCore(['2026.11.0']);
    const { passed, failed, skipped } = await runImageTests(process.argv.slice(2));
    console.info(`${passed} passed, ${failed} failed, ${skipped} skipped`);
    process.exitCode = failed === 0 ? 0 : 1;
  } else {
    console.info(`not run here: the image: ${can.why}\n0 passed, 0 failed, 1 skipped`);
    process.exitCode = process.env.CI === 'true' ? 1 : 0;
  }
}
