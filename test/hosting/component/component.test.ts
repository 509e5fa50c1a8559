import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { Component } from '../../../src/hosting/component/component.ts';

const name = 'tesla_fleet_key_host';
const shipped = join(import.meta.dirname, '../../../rootfs/usr/share/tesla_fleet_setup/custom_components');

let config: string;
let folder: string;
let component: Component;

beforeEach(() => {
  config = mkdtempSync(join(tmpdir(), 'component-'));
  folder = join(config, 'custom_components', name);
  component = new Component({ source: shipped, configFolder: config });
  onTestFinished(() => rmSync(config, { recursive: true, force: true }));
});

/** An older version that this app has brought, with a file that the newer one does not have. */
async function writeOlder(): Promise<void> {
  const source = mkdtempSync(join(tmpdir(), 'component-source-'));
  mkdirSync(join(source, name, 'old'), { recursive: true });
  writeFileSync(join(source, name, 'manifest.json'), '{"domain":"tesla_fleet_key_host","version":"0.0.1"}');
  writeFileSync(join(source, name, '__init__.py'), '# old');
  writeFileSync(join(source, name, 'old/gone.py'), '# gone');
  await new Component({ source, configFolder: config }).write();
  rmSync(source, { recursive: true });
}

const list = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .toSorted();

describe('the custom integration', () => {
  test('is written whole, for everyone to read, with nothing left over', async () => {
    expect(await component.look()).toEqual({ state: 'absent' });
    await component.write();
    const { version } = JSON.parse(readFileSync(join(shipped, name, 'manifest.json'), 'utf8'));
    expect(await component.look()).toEqual({ state: 'ours', version, whole: true, current: true });
    expect(list(folder).filter((path) => path !== '.tesla_fleet_setup.json')).toEqual(list(join(shipped, name)));
    expect(statSync(join(folder, 'manifest.json')).mode & 0o777).toBe(0o644);
    expect(statSync(join(folder, 'manifest.json')).uid).toBe(statSync(config).uid);
  });

  test('is brought up to date; what the newer version has not is gone, what others put there stays', async () => {
    await writeOlder();
    writeFileSync(join(folder, 'note.txt'), 'mine');
    expect(await component.look()).toMatchObject({ state: 'ours', version: '0.0.1', whole: true, current: false });
    await component.write();
    expect(await component.look()).toMatchObject({ whole: true, current: true });
    expect(list(folder)).not.toContain('old/gone.py');
    expect(readFileSync(join(folder, 'note.txt'), 'utf8')).toBe('mine');
  });

  test('that is damaged or cut off is told and written anew', async () => {
    await component.write();
    writeFileSync(join(folder, 'view.py'), 'torn');
    rmSync(join(folder, 'manifest.json'));
    expect(await component.look()).toMatchObject({ state: 'ours', whole: false });
    await component.write();
    expect(await component.look()).toMatchObject({ whole: true });
  });

  test('of a run that was cut off, even before its list was in place, is ours; it is written whole, or goes without a trace', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '.tesla_fleet_setup.json.tmp'), '{');
    expect(await component.look()).toEqual({ state: 'absent' });
    await component.write();
    expect(await component.look()).toMatchObject({ whole: true });
    for (const draft of ['view.py.tmp', 'translations/en.json.tmp', 'manifest.json.tmp', '.tesla_fleet_setup.json.tmp']) {
      writeFileSync(join(folder, draft), 'half');
    }
    await component.remove();
    expect(readdirSync(join(config, 'custom_components'))).toEqual([]);
  });

  test('is removed with its caches; what others put there stays', async () => {
    await writeOlder();
    mkdirSync(join(folder, 'old/__pycache__'));
    writeFileSync(join(folder, 'old/__pycache__/gone.pyc'), '');
    writeFileSync(join(folder, 'note.txt'), 'mine');
    await component.remove();
    expect(list(join(config, 'custom_components'))).toEqual([`${name}/note.txt`]);
    rmSync(join(folder, 'note.txt'));
    await component.write();
    await component.remove();
    expect(readdirSync(join(config, 'custom_components'))).toEqual([]);
    await component.remove();
  });
});

describe('a folder of that name that is not ours is never touched', () => {
  test.each<[string, () => void]>([
    ['someone’s own', () => mkdirSync(folder, { recursive: true })],
    [
      'one with a list that is not ours',
      () => {
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, '.tesla_fleet_setup.json'), '{"files": {"../../secrets.yaml": "x"}, "version": "1"}');
      },
    ],
    [
      'a link',
      () => {
        mkdirSync(join(config, 'custom_components'));
        mkdirSync(join(config, 'elsewhere'));
        symlinkSync(join(config, 'elsewhere'), folder);
      },
    ],
  ])('%s', async (_, make) => {
    make();
    const own = join(folder, 'manifest.json');
    writeFileSync(own, '{"domain":"tesla_fleet_key_host"}');
    expect(await component.look()).toEqual({ state: 'foreign' });
    await expect(component.write()).rejects.toMatchObject({ code: 'foreign' });
    await component.remove();
    expect(readFileSync(own, 'utf8')).toBe('{"domain":"tesla_fleet_key_host"}');
  });
});

test('without a configuration folder nothing is written', async () => {
  const nowhere = new Component({ source: shipped, configFolder: join(config, 'nowhere') });
  expect(await nowhere.look()).toEqual({ state: 'absent' });
  await expect(nowhere.write()).rejects.toMatchObject({ code: 'failed' });
});
