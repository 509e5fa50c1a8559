import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('damaged data ends the app with a sentence, and stays as it is', () => {
  const damaged = 'this is no database, but it is long enough to look like one'.repeat(20);
  writeFileSync(database, damaged);
  expect(start(inWorld)).toEqual({
    status: 1,
    stderr: '',
    log: expect.stringMatching(/^This app cannot start: its database is damaged\. [^\n]*\n$/),
  });
  expect(readFileSync(database, 'utf8')).toBe(damaged);
});

test('an environment without Home Assistant ends the app with a sentence', () => {
  expect(start({})).toEqual({
    status: 1,
    stderr: '',
    log: expect.stringMatching(/^This app cannot start: it was not told how to reach Home Assistant\. [^\n]*\n$/),
  });
});
