import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { files, read, root } from './files.ts';

/** The version lives in config.yaml, where Supervisor reads it. */
const versioned = z.object({ version: z.string() });
const { version } = versioned.parse(parse(read('config.yaml')));

describe('the version of config.yaml', () => {
  test('is that of package.json and of its lock file', () => {
    const lock = versioned.extend({ packages: z.object({ '': versioned }) }).parse(JSON.parse(read('package-lock.json')));
    const { version: own } = versioned.parse(JSON.parse(read('package.json')));
    expect([own, lock.version, lock.packages[''].version]).toEqual([version, version, version]);
  });

  test('is the newest of the changelog', () => {
    const headings = [...read('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings[0]).toBe(version);
    expect(new Set(headings).size).toBe(headings.length);
  });

  test('is that of the image wherever one is named with its tag', () => {
    const tags = files
      .filter((path) => /\.(md|ya?ml)$/.test(path) || path === 'Dockerfile')
      .flatMap((path) => [...read(path).matchAll(/tesla_fleet_setup:(\d[\w.-]*)/g)].map(([, tag]) => `${path} ${tag}`));
    expect(tags.filter((tag) => !tag.endsWith(` ${version}`))).toEqual([]);
  });

  test('has notes for its release, and one that is not there has none', () => {
    const notes = (of: string) => spawnSync('bash', [join(root, 'scripts/release-notes'), of], { encoding: 'utf8' });
    const { status, stdout } = notes(version);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\S/);
    expect(stdout).not.toContain('## ');
    expect(read('CHANGELOG.md')).toContain(`\n## ${version}\n\n${stdout}`);
    expect(notes('0.0.0')).toMatchObject({ status: 1, stdout: '' });
  });
});
