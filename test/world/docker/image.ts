import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { run } from './command.ts';
import { DockerRigError } from './errors.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(import.meta.dirname, 'bases');

/** The bases of the Dockerfile, by the names it calls them. */
export const bases = { node: 'node:24-trixie-slim', homeAssistant: 'ghcr.io/home-assistant/base-debian:trixie' };

/**
 * Makes local stand-ins for the Dockerfile's base images, which no registry is asked for, unless they are there. The engine must be
 * connected.
 *
 * @throws DockerRigError `docker-failed`.
 */
export async function ensureBases(host: string, cacheFolder: string): Promise<void> {
  const lock = z
    .object({ packages: z.looseObject({ 'node_modules/node': z.object({ version: z.string() }) }) })
    .parse(JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')));
  const { version } = lock.packages['node_modules/node'];
  const recipe = createHash('sha256').update(version);
  for (const name of (await readdir(folder)).toSorted()) {
    recipe.update(await readFile(join(folder, name)));
  }
  const wanted = recipe.digest('hex').slice(0, 12);
  const made = await Promise.all(Object.values(bases).map((tag) => recipeOf(host, tag)));
  if (made.every((label) => label === wanted)) {
    return;
  }
  console.info('Making stand-ins for the base images …');
  await run('bash', [join(folder, 'make.sh'), cacheFolder, version, wanted], { env: { ...process.env, DOCKER_HOST: host } });
}

/**
 * Builds the image from the Dockerfile as it stands. The engine must be connected: the build asks the registry for the lock file's
 * packages.
 *
 * @throws DockerRigError `docker-failed` with the build's output.
 */
export async function buildImage(host: string, tag: string): Promise<void> {
  const arch = process.arch === 'arm64' ? 'aarch64' : 'amd64';
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  const options = { env: { ...process.env, DOCKER_HOST: host } };
  const facts = ['--build-arg', `BUILD_ARCH=${arch}`, '--build-arg', `BUILD_VERSION=${version}`];
  await run('docker', ['build', ...facts, '--tag', tag, root], options);
  // The tag has moved on from the last image; what builds go on from is kept for a week.
  await run('docker', ['image', 'prune', '--force', '--filter', 'label=io.hass.type=app'], options);
  await run('docker', ['image', 'prune', '--force', '--filter', 'until=168h'], options);
}

async function recipeOf(host: string, tag: string): Promise<string | undefined> {
  try {
    const args = ['image', 'inspect', '--format', '{{index .Config.Labels "recipe"}}', tag];
    return await run('docker', args, { env: { ...process.env, DOCKER_HOST: host } });
  } catch (error) {
    if (error instanceof DockerRigError && error.evidence?.includes('No such image') === true) {
      return undefined;
    }
    throw error;
  }
}
