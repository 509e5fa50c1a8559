import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { addressed, plain, repositoryOf, type Sources } from '../../scripts/address.ts';
import { read, root } from './files.ts';
import { configSchema, needless } from './supervisor.ts';

const repository = 'Jane-Doe/Tesla.Fleet_Setup';
const paths = ['README.md', 'DOCS.md', 'CHANGELOG.md', 'config.yaml', 'repository.yaml'] as const;
const documents = paths.filter((path) => extname(path) === '.md');
const repositorySchema = z.strictObject({ name: z.string(), url: z.httpUrl(), maintainer: z.string() });

/** As they are now: with or without an address. */
const now = Object.fromEntries(paths.map((path) => [path, read(path)])) as Sources;
const without = plain(now);
const forms: readonly (readonly [string, Sources])[] = [
  ['without an address', without],
  ['with an address', addressed(without, repository)],
];

/** What comes after the definition's name, by the name. */
function definitionsIn(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/^\[([^\]]+)\]: (\S+)$/gm)].map(([, name = '', target = '']) => [name, target]));
}

/** The anchors that GitHub and Home Assistant's frontend give to headings. */
function anchorsIn(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Whether a path in the tree, with or without an anchor, leads somewhere. */
function leads(target: string): boolean {
  const [path = '', anchor] = target.split('#');
  return existsSync(join(root, path)) && (anchor === undefined || anchorsIn(read(path)).includes(anchor));
}

describe.each(forms)('the documents of the app store, %s,', (form, sources) => {
  test.each(documents)('%s holds its addresses in definitions at its end, and uses each', (path) => {
    const text = sources[path];
    const names = [...definitionsIn(text).keys()];
    const used = [...text.matchAll(/\]\[([^\]]+)\]/g)].map(([, name]) => name);
    expect([...new Set(used)].toSorted()).toEqual(names.toSorted());
    expect(text).not.toMatch(/\]\(|<(a|img|source)\b|\b(src|href)=/);
  });

  test.each(documents)('%s leads to what is there, anchors included', (path) => {
    const inTree = [...definitionsIn(sources[path]).values()].flatMap((target) => {
      const [, there] =
        /^https:\/\/(?:raw\.githubusercontent\.com\/Jane-Doe\/Tesla\.Fleet_Setup|github\.com\/Jane-Doe\/Tesla\.Fleet_Setup\/blob)\/HEAD\/(.+)$/.exec(
          target,
        ) ?? [];
      return there ?? (URL.canParse(target) ? [] : [target]);
    });
    expect(inTree.filter((target) => !leads(target))).toEqual([]);
    if (path !== 'CHANGELOG.md') expect(inTree.length).toBeGreaterThan(3);
  });

  test.each(documents)('%s is written as the linter wants it', (path) => {
    const biome = join(root, 'node_modules/.bin/biome');
    const input = sources[path];
    const { stdout } = spawnSync(biome, ['format', `--stdin-file-path=${path}`], { cwd: root, input, encoding: 'utf8' });
    expect(stdout, form).toBe(input);
  });
});

describe('with an address', () => {
  const full = addressed(now, repository);

  test('no relative picture or link is left: pictures come raw, all else as GitHub shows it', () => {
    const targets = documents.flatMap((path) => [...definitionsIn(full[path]).values()]);
    expect(targets.filter((target) => !URL.canParse(target))).toEqual([]);
    const isPicture = (target: string): boolean => /\.(png|svg)$/.test(target) && !target.includes('my.home-assistant.io');
    const raw = (target: string): boolean => target.startsWith('https://raw.githubusercontent.com/');
    expect(targets.filter(isPicture).length).toBeGreaterThan(5);
    expect(targets.filter((target) => raw(target) !== isPicture(target))).toEqual([]);
  });

  test('the badges of My Home Assistant bring repository and blueprint along', () => {
    const links = documents.flatMap((path) => [...definitionsIn(full[path]).values()]).map((target) => new URL(target));
    const asked = links.flatMap(({ pathname, searchParams }) => [...searchParams].map((parameter) => [pathname, ...parameter]));
    const blueprint = `https://github.com/${repository}/blob/HEAD/blueprints/automation/tesla_fleet_problem.yaml`;
    expect(asked.toSorted()).toEqual([
      ['/redirect/blueprint_import/', 'blueprint_url', blueprint],
      ['/redirect/supervisor_add_addon_repository/', 'repository_url', `https://github.com/${repository}`],
    ]);
    const badges = links.map(({ pathname }) => pathname).filter((path) => path.startsWith('/badges/'));
    expect(badges.toSorted()).toEqual(['/badges/blueprint_import.svg', '/badges/supervisor_add_addon_repository.svg']);
  });

  test('Supervisor reads repository, image and maintainer', () => {
    const config = configSchema.parse(parse(full['config.yaml']));
    const url = `https://github.com/${repository}`;
    expect(config).toMatchObject({ url, image: `ghcr.io/jane-doe/${config.slug}` });
    expect(needless(config)).toEqual([]);
    expect(repositorySchema.parse(parse(full['repository.yaml']))).toMatchObject({ url, maintainer: 'Jane-Doe' });
    const numeric = addressed(without, '2024/x');
    expect(repositorySchema.parse(parse(numeric['repository.yaml'])).maintainer).toBe('2024');
  });
});

describe('the address', () => {
  test('is written once however often it is, gives way to another one, and is taken out byte for byte', () => {
    const full = addressed(without, repository);
    expect(addressed(full, repository)).toEqual(full);
    expect(addressed(addressed(without, 'else/where'), repository)).toEqual(full);
    expect(plain(full)).toEqual(without);
    expect(plain(without)).toEqual(without);
  });

  test('stands in all of the sources, or in none', () => {
    const { url } = configSchema.parse(parse(now['config.yaml']));
    expect(now).toEqual(url === undefined ? without : addressed(without, repositoryOf(url) ?? ''));
  });

  test.each([
    ['jane/fleet', 'jane/fleet'],
    ['https://github.com/jane/fleet', 'jane/fleet'],
    ['https://github.com/jane/fleet.git', 'jane/fleet'],
    ['https://github.com/jane/fleet/', 'jane/fleet'],
    ['jane', undefined],
    ['jane/', undefined],
    ['/fleet', undefined],
    ['jane/fleet/x', undefined],
    ['https://gitlab.com/jane/fleet', undefined],
    ['git@github.com:jane/fleet', undefined],
    ['jane doe/fleet', undefined],
    ['', undefined],
  ])('of “%s” is %s', (given, understood) => {
    expect(repositoryOf(given)).toBe(understood);
  });

  test('is written and taken out by one command, which says what it wants', () => {
    const folder = mkdtempSync(join(tmpdir(), 'address-test-'));
    const run = (...args: string[]) => {
      const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/address.ts'), ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      return {
        status,
        said: stderr,
        files: Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')])),
      };
    };
    try {
      for (const path of paths) writeFileSync(join(folder, path), without[path]);
      expect(run(repository)).toEqual({ status: 0, said: '', files: addressed(without, repository) });
      expect(run('--undo')).toEqual({ status: 0, said: '', files: without });
      for (const wrong of [[], ['jane'], ['--undo', 'jane/fleet'], ['jane/fleet', 'x/y'], ['--what']]) {
        const { status, said, files } = run(...wrong);
        expect([status, files]).toEqual([1, without]);
        expect(said).toContain('npm run address -- OWNER/REPOSITORY');
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
