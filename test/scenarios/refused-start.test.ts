import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Where the app cannot run there is no page: its log must do. */

const main = join(import.meta.dirname, '../../dist/main.js');
const folder = mkdtempSync(join(tmpdir(), 'refused-'));
const database = join(folder, 'tesla_fleet_setup.db');
const world = join(folder, 'world.json');

beforeAll(() => writeFileSync(world, JSON.stringify({ folders: { data: folder, config: folder } })));
afterAll(() => rmSync(folder, { recursive: true }));

function start(environment: NodeJS.ProcessEnv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main], { encoding: 'utf8', env: environment, timeout: 20_000 });
  return { status, stderr, log: stdout.replaceAll(/^\S+Z /gm, '') };
}

const inWorld = { SUPERVISOR_TOKEN: 'token', TESLA_FLEET_SETUP_WORLD: world };

test('data of a newer version ends the app with a sentence, and stays as it is', () => {
  const newer = new SQLite(database);
  newer.exec('CREATE TABLE of_tomorrow (x); PRAGMA user_version = 9999');
  newer.close();
  const before = readFileSync(database);
  expect(start(inWorld)).toEqual({
    status: 1,
    stderr: '',
    log: expect.stringMatching(
      /^This app cannot start: a newer version of it wrote its data, [^\n]* Nothing was changed\. [^\n]*\n$/,
    ),
  });
  expect(readFileSync(database).equals(before)).toBe(true);
});

test('an environment without Home Assistant ends the app with a sentence', () => {
  expect(start({})).toEqual({
    status: 1,
    stderr: '',
    log: expect.stringMatching(/^This app cannot start: it was not told how to reach Home Assistant\. [^\n]*\n$/),
  });
});

test.each([
  ['SUPERVISOR_TOKEN', { SUPERVISOR_TOKEN: 'to ken' }, 'SUPERVISOR_TOKEN holds no token'],
  ['TESLA_FLEET_SETUP_WORLD', { ...inWorld, TESLA_FLEET_SETUP_WORLD: '/not/there' }, '/not/there: Error: ENOENT'],
  [
    'PANEL_HOSTS',
    { HOME_ASSISTANT_URL: 'http://home:8123', HOME_ASSISTANT_TOKEN: 'token', PANEL_HOSTS: 'nas:80:80' },
    '“nas:80:80” in PANEL_HOSTS',
  ],
])('a malformed %s ends the app with a sentence', (_, environment, said) => {
  const { log, ...rest } = start(environment);
  expect(rest).toEqual({ status: 1, stderr: '' });
  expect(log).toMatch(/^This app cannot start: [^\n]*\n$/);
  expect(log).toContain(said);
});

test.each(['ingress', 'key'])('a port that is taken, of %s, ends the app with a sentence', async (taken) => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const own = join(folder, `world-${taken}.json`);
  const data = mkdtempSync(join(folder, 'data-'));
  const listen = { host: '127.0.0.1', ingress: 0, key: 0, https: 0, [taken]: port };
  writeFileSync(own, JSON.stringify({ folders: { data, config: data }, listen }));
  const app = spawn(process.execPath, [main], { env: { ...inWorld, TESLA_FLEET_SETUP_WORLD: own }, timeout: 20_000 });
  let log = '';
  for (const stream of [app.stdout, app.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => (log += chunk));
  expect(await once(app, 'close')).toEqual([1, null]);
  expect(log).toMatch(new RegExp(`^\\S+Z This app cannot start: another program uses the port ${port}\\. [^\\n]*\\n$`));
  other.close();
  await once(other, 'close');
});
