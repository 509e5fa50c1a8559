import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseAst } from 'vitest/node';

const source = join(import.meta.dirname, '../../src');
/** What TypeScript puts around a value; all else of its own is types. */
const aroundValues: readonly string[] = ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'];

/** What of a syntax tree's nodes (ESTree) is of use here. */
interface Node {
  readonly type?: string;
  /** Of a literal. */
  readonly value?: unknown;
  /** Of a template: the texts around its holes. */
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
}

/** What the code says: texts as they stand, and of templates the beginning and the end. */
export interface Said {
  readonly texts: Set<string>;
  readonly templates: (readonly [start: string, end: string])[];
}

function collect(node: Node | null | undefined, said: Said): void {
  if (typeof node !== 'object' || node === null) return;
  const { type = '', value, quasis } = node;
  if (type.startsWith('TS') && !aroundValues.includes(type)) return;
  if (type === 'Literal' && typeof value === 'string') said.texts.add(value);
  if (type === 'TemplateLiteral' && quasis !== undefined && quasis.length > 1) {
    said.templates.push([quasis[0]?.value.cooked ?? '', quasis.at(-1)?.value.cooked ?? '']);
  }
  for (const below of Object.values(node) as Node[]) collect(below, said);
}

/** Reads all code of this app but its words, as a compiler does: comments, types and how it is written do not count. */
export function readSaid(): Said {
  const said: Said = { texts: new Set(), templates: [] };
  for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    const lang = extname(path).slice(1);
    if (path.startsWith('i18n/') || (lang !== 'ts' && lang !== 'tsx')) continue;
    collect(parseAst(readFileSync(join(source, path), 'utf8'), { lang }, path) as Node, said);
  }
  return said;
}
