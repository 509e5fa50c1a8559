import { join } from 'node:path/posix';
import { browser, type Row, rows, servers } from './table.ts';

/** The table in the words of dependency-cruiser. */

interface Rule {
  readonly name: string;
  readonly severity: 'error';
  readonly from: { readonly path: readonly string[]; readonly pathNot?: readonly string[] };
  readonly to: {
    readonly path?: readonly string[];
    readonly pathNot?: readonly string[];
    readonly dependencyTypes?: readonly string[];
    readonly dependencyTypesNot?: readonly string[];
    readonly couldNotResolve?: boolean;
  };
}

const severity = 'error';
const literal = (path: string): string => path.replaceAll('.', '\\.');
const at = (paths: readonly string[]): string[] => paths.map((path) => `^${literal(join('src', path))}(/|$)`);
/** A package by its name, found or not: where it was found, its path is one of node_modules, wherever that is. */
const named = (packages: readonly string[]): string[] =>
  packages.flatMap((name) => ['^', '(^|/)node_modules/'].map((start) => `${start}${literal(name)}(/|$)`));

function rulesOf({ of, may, types = [] }: Row): Rule[] {
  const special = rows.filter((other) => other.of.startsWith(`${of}/`)).map((other) => other.of);
  const from = { path: at([of]), pathNot: at(special) };
  const typesOnly = types.length === 0 ? '' : `, and types of ${types.join(', ')}`;
  const name = `src/${of} may import ${may.join(', ') || 'nothing'}${typesOnly}`;
  const rules: Rule[] = [{ name, severity, from, to: { dependencyTypes: ['local'], pathNot: at([of, ...may, ...types]) } }];
  if (types.length > 0) {
    rules.push({ name, severity, from, to: { path: at(types), pathNot: at([of, ...may]), dependencyTypesNot: ['type-only'] } });
  }
  return rules;
}

export const forbidden: readonly Rule[] = [
  ...rows.flatMap(rulesOf),
  {
    name: 'this file stands in no row of the table',
    severity,
    from: { path: at(['']), pathNot: at(rows.map(({ of }) => of)) },
    to: {},
  },
  {
    name: `only ${servers.of.join(', ')} may know an HTTP server`,
    severity,
    from: { path: at(['']), pathNot: at([...servers.of, ...browser.of]) },
    to: { path: named(servers.packages) },
  },
  {
    name: `the panel runs in the browser, and may import of packages ${browser.packages.join(', ')}`,
    severity,
    from: { path: at(browser.of) },
    to: { dependencyTypesNot: ['local'], pathNot: named(browser.packages) },
  },
  // In the midst of a file Biome does not see it when it looks for circles.
  {
    name: 'a type is imported at the top of a file',
    severity,
    from: { path: at(['']) },
    to: { dependencyTypes: ['type-import'] },
  },
  // What is not found is judged by no row.
  { name: 'there is no such file', severity, from: { path: at(['']) }, to: { path: ['^\\.'], couldNotResolve: true } },
];
