import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { run } from '../world/docker/command.ts';
import { bases } from '../world/docker/image.ts';
import { image } from './container.ts';
import { megabytes, note, printNotes, sizeOf } from './measures.ts';

/** What the image is made of. */

const root = join(import.meta.dirname, '../..');

/** Runs a command of the image's own in it, and nothing else. */
async function inImage(command: string): Promise<string> {
  return await run('docker', ['run', '--rm', '--network', 'none', '--entrypoint', 'bash', image(), '-c', command]);
}

const configSchema = z.object({
  Env: z.array(z.string()),
  Cmd: z.array(z.string()),
  Entrypoint: z.array(z.string()),
  Labels: z.record(z.string(), z.string()),
});

test('is the base with Node and at most 5 MB more', async () => {
  const [whole, base] = [await sizeOf(image()), await sizeOf(bases.homeAssistant)];
  const node = Number(await inImage('stat --format %s "$(command -v node)"'));
  const ours = whole - base - node;
  note('image', `${megabytes(whole)} = base ${megabytes(base)} + node ${megabytes(node)} + ours ${megabytes(ours)}`);
  printNotes();
  expect(ours).toBeLessThan(5e6);
});

test('holds Node 24, the bundle and one native module; no npm, no compiler, no sources', async () => {
  expect(await inImage('node --version')).toMatch(/^v24\./);
  expect(
    await inImage('command -v npm npx corepack cc gcc g++ make python3 node-gyp; ls -d /build /app/src 2>/dev/null; true'),
  ).toBe('');
  expect(await inImage('find /app -name "*.node" -o -name "*.ts" -o -name "*.c"')).toMatch(
    /^\/app\/node_modules\/better-sqlite3\/prebuilds\/[^\n]+\.node$/,
  );
});

test('holds just what the sources and the lock file make here', async () => {
  execFileSync(process.execPath, ['build.ts'], { cwd: root });
  const dist = join(root, 'dist');
  const here = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${createHash('sha256').update(readFileSync(path)).digest('hex')}  ./${path.slice(dist.length + 1)}`);
  const there = await inImage(
    'cd /app && find . -path ./node_modules -prune -o -type f ! -name package.json -exec sha256sum {} +',
  );
  expect(there.split('\n').toSorted()).toEqual(here.toSorted());
});

test('says what it is, keeps the base’s start, and has no secret in its environment', async () => {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const config = configSchema.parse(
    JSON.parse(await run('docker', ['image', 'inspect', '--format', '{{json .Config}}', image()])),
  );
  expect(config).toMatchObject({ Entrypoint: ['/init'], Cmd: ['/run.sh'] });
  expect(config.Labels).toMatchObject({
    'io.hass.type': 'app',
    'io.hass.version': version,
    'io.hass.arch': process.arch === 'arm64' ? 'aarch64' : 'amd64',
    'org.opencontainers.image.title': 'Tesla Fleet Setup',
    'org.opencontainers.image.licenses': 'MIT',
    'org.opencontainers.image.version': version,
  });
  expect(config.Env.filter((variable) => /token|secret|password|key/i.test(variable))).toEqual([]);
});

test('says so and ends where nobody tells it the way to Home Assistant', async () => {
  const ended = run('docker', ['run', '--rm', '--network', 'none', image()]);
  await expect(ended).rejects.toMatchObject({
    code: 'docker-failed',
    evidence: expect.stringMatching(/SUPERVISOR_TOKEN|HOME_ASSISTANT_URL/),
  });
});
