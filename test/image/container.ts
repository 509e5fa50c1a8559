import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { appContainer, type ContainerOptions } from '../world/docker/app-container.ts';
import { run } from '../world/docker/command.ts';
import { ensureSupervisorNetwork, supervisorNetwork } from '../world/docker/network.ts';
import { startWorld, type World, type WorldOptions } from '../world/world.ts';

/** The image under test. @throws when the tests were not started by `npm run test:image`. */
export function image(): string {
  return z.string({ error: 'these tests are run by `npm run test:image`' }).parse(process.env.TESLA_FLEET_SETUP_IMAGE);
}

/** The first address that Supervisor gives. */
export const appAddress = '172.30.33.0';
export const appName = 'local-tesla-fleet-setup';

export type ImageWorldOptions = Partial<WorldOptions> & Partial<Pick<ContainerOptions, 'power'>>;

/**
 * A world around the container: the real Core and the person's web server in the host's place, Supervisor in its own; a vehicle and an
 * energy site. At the end of the block (`await using`) it ends, and its folder goes unless it was given.
 */
export async function imageWorld({ power = 'least', ...options }: ImageWorldOptions = {}): Promise<World> {
  await ensureSupervisorNetwork();
  const folder = options.folder ?? temporary();
  const removeContainer = async (): Promise<void> => void (await run('docker', ['rm', '--force', '--volumes', appName]));
  try {
    const world = await startWorld({
      kind: 'core',
      version: '2026.11.0',
      folder,
      host: supervisorNetwork.host,
      supervisorHost: supervisorNetwork.supervisor,
      ports: { homeAssistant: 8123, tesla: 0, supervisor: 80 },
      app: appContainer({ image: image(), name: appName, address: appAddress, power }),
      ...options,
    });
    if (world.tesla.state.vehicles.length === 0) {
      world.tesla.addVehicle();
      world.tesla.addEnergySite();
    }
    return {
      ...world,
      async [Symbol.asyncDispose]() {
        await world.stop();
        await removeContainer();
        if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await removeContainer();
    throw error;
  }
}

export function temporary(): string {
  return mkdtempSync(join(tmpdir(), 'tesla-fleet-setup-'));
}

/** What happens in a world; a failure shows what the app and Home Assistant logged. */
export async function inside(world: World, scenario: () => Promise<void>): Promise<void> {
  try {
    await scenario();
  } catch (error) {
    console.error(`the app: ${world.app.log()}\nHome Assistant: ${world.homeAssistant.log().slice(-2_000)}`);
    throw error;
  }
}

const stateSchema = z.object({ StartedAt: z.coerce.date(), FinishedAt: z.coerce.date(), ExitCode: z.number() });

/** When the container started and ended last. */
export async function stateOf(name: string): Promise<z.infer<typeof stateSchema>> {
  return stateSchema.parse(JSON.parse(await run('docker', ['inspect', '--format', '{{json .State}}', name])));
}
