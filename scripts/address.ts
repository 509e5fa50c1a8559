import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * Writes the address of the repository into what is read elsewhere than in it, and takes it out again. Home Assistant shows the three
 * documents in its app store, out of a clone, and drops relative addresses there; Supervisor reads the other two.
 */
const paths = ['README.md', 'DOCS.md', 'CHANGELOG.md', 'config.yaml', 'repository.yaml'] as const;
/** What stands in each of them. */
export type Sources = Readonly<Record<(typeof paths)[number], string>>;

/** The definition of a link or picture in Markdown; only there do addresses stand. */
const definition = /^(\[[^\]]+\]: )(\S+)$/gm;
/** GitHub takes HEAD for the default branch, whatever its name. */
const ofGitHub = /^https:\/\/(?:raw\.githubusercontent\.com\/[^/]+\/[^/]+|github\.com\/[^/]+\/[^/]+\/blob)\/HEAD\//;
const blueprint = 'blueprints/automation/tesla_fleet_problem.yaml';

const fileAt = (repository: string, path: string): string => `https://github.com/${repository}/blob/HEAD/${path}`;
const my = (path: string): string => `https://my.home-assistant.io/${path}`;

/** My Home Assistant's pages where an address is entered, and in their place those that bring it along. */
function myPages(repository: string): readonly (readonly [plain: string, full: string])[] {
  const store = encodeURIComponent(`https://github.com/${repository}`);
  const file = encodeURIComponent(fileAt(repository, blueprint));
  return [
    [my('badges/supervisor_store.svg'), my('badges/supervisor_add_addon_repository.svg')],
    [my('redirect/supervisor_store/'), my(`redirect/supervisor_add_addon_repository/?repository_url=${store}`)],
    [my('badges/blueprints.svg'), my('badges/blueprint_import.svg')],
    [my('redirect/blueprints/'), my(`redirect/blueprint_import/?blueprint_url=${file}`)],
  ];
}

function mapDocuments(sources: Sources, address: (target: string) => string): Sources {
  const mapped = paths
    .filter((path) => path.endsWith('.md'))
    .map((path) => [path, sources[path].replace(definition, (_, name: string, target: string) => name + address(target))]);
  return { ...sources, ...Object.fromEntries(mapped) };
}

/** `OWNER/REPOSITORY` out of that or of its address; undefined: it is neither. */
export function repositoryOf(given: string): string | undefined {
  const [, repository] =
    /^(?:https:\/\/github\.com\/)?([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}?)(?:\.git)?\/?$/.exec(given) ?? [];
  return repository;
}

/** The sources without an address. */
export function plain(sources: Sources): Sources {
  const beforeQuery = (address: string): string => address.split('?')[0] ?? address;
  const pages = myPages('').map(([without, full]) => [beforeQuery(full), without] as const);
  const documents = mapDocuments(
    sources,
    (target) => pages.find(([full]) => full === beforeQuery(target))?.[1] ?? target.replace(ofGitHub, ''),
  );
  const without = (path: keyof Sources): string => sources[path].replaceAll(/^(url|image|maintainer): .*\n/gm, '');
  return { ...documents, 'config.yaml': without('config.yaml'), 'repository.yaml': without('repository.yaml') };
}

/** The sources with the address of `OWNER/REPOSITORY`, in the place of one that stands there. */
export function addressed(sources: Sources, repository: string): Sources {
  const pages = new Map(myPages(repository));
  const documents = mapDocuments(plain(sources), (target) => {
    const full = pages.get(target);
    if (full !== undefined || URL.canParse(target)) return full ?? target;
    return /\.(png|svg)$/.test(target)
      ? `https://raw.githubusercontent.com/${repository}/HEAD/${target}`
      : fileAt(repository, target);
  });
  const [owner = ''] = repository.split('/');
  const [, slug = ''] = /^slug: (.+)$/m.exec(documents['config.yaml']) ?? [];
  const url = `url: https://github.com/${repository}\n`;
  return {
    ...documents,
    'config.yaml': documents['config.yaml'].replace(
      /^description: .*\n/m,
      (line) => `${line}${url}image: ghcr.io/${owner.toLowerCase()}/${slug}\n`,
    ),
    'repository.yaml': `${documents['repository.yaml']}${url}maintainer: "${owner}"\n`,
  };
}

function main(): void {
  const { values, positionals } = parseArgs({ options: { undo: { type: 'boolean' } }, allowPositionals: true, strict: false });
  const repository = positionals.length === 1 ? repositoryOf(positionals[0] ?? '') : undefined;
  if (values.undo === true ? positionals.length > 0 : repository === undefined) {
    console.error(
      'Say where the repository is: npm run address -- OWNER/REPOSITORY\nTo take its address out again: npm run address -- --undo',
    );
    process.exitCode = 1;
    return;
  }
  const sources = Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')])) as Sources;
  const written = repository === undefined ? plain(sources) : addressed(sources, repository);
  for (const path of paths) if (written[path] !== sources[path]) writeFileSync(path, written[path]);
  console.log(
    repository === undefined ? 'The sources name no repository.' : `The sources name https://github.com/${repository}.`,
  );
}

if (import.meta.main) main();
