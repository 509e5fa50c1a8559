import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Rules for files of the app's AppArmor profile: enough of its language to tell what the app may do to a path. */

const parser = '/usr/sbin/apparmor_parser';
const file = join(import.meta.dirname, '../../../apparmor.txt');

/** What may be done: read, write, link, lock, map as code; execute in any of its ways. */
export type Power = 'r' | 'w' | 'l' | 'k' | 'm' | 'x';

/** A profile's rules for files. */
export interface FileRules {
  /** Whether all of these may be done to the path. */
  allows(path: string, powers: readonly Power[]): boolean;
}

/** Whether the profile can be read here (Debian's package apparmor is there). */
export const canReadProfile = existsSync(parser);

/** The rules that hold for the node process, with all that the profile includes. */
export function rulesOfNode(): FileRules {
  // -p writes out what is included, without asking the kernel for anything.
  const whole = execFileSync(parser, ['-p', file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const lines = whole.split('\n').map((line) => line.replace(/#.*/, '').trim());
  const variables = readVariables(lines);
  const child = lines.slice(lines.findIndex((line) => line.startsWith('profile node ')) + 1);
  const rules = child.slice(0, child.indexOf('}')).flatMap((line) => readRule(line, variables));
  return {
    allows(path, powers) {
      const fitting = rules.filter(({ pattern }) => pattern.test(path));
      const has = (deny: boolean, power: Power) => fitting.some((rule) => rule.deny === deny && rule.powers.includes(power));
      return powers.every((power) => has(false, power) && !has(true, power));
    },
  };
}

function readVariables(lines: readonly string[]): ReadonlyMap<string, string> {
  const variables = new Map<string, string[]>();
  for (const line of lines) {
    const [, name = '', values = ''] = /^(@\{\w+\})\s*\+?=\s*(.*)$/.exec(line) ?? [];
    if (name !== '')
      variables.set(name, [...(variables.get(name) ?? []), ...values.split(/\s+/).map((value) => value.replace(/\/$/, ''))]);
  }
  return new Map(
    [...variables].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : `{${values.join(',')}}`]),
  );
}

/** `[deny] PATH POWERS,`; other rules (network, signal, capability …) say nothing about files. */
function readRule(line: string, variables: ReadonlyMap<string, string>) {
  const [, deny, path = '', powers = ''] = /^(deny )?(?:owner )?"?([/@][^\s"]*)"?\s+([rwaklmixpcuPCU]+),$/.exec(line) ?? [];
  if (path === '') return [];
  let glob = path;
  while (glob.includes('@{')) {
    glob = glob.replace(/@\{\w+\}/, (name) => {
      const value = variables.get(name);
      if (value === undefined) throw new Error(`the profile names ${name}, which nothing defines`);
      return value;
    });
  }
  return [{ deny: deny !== undefined, pattern: new RegExp(`^${expression(glob)}$`), powers }];
}

function expression(glob: string): string {
  const parts = glob.replaceAll(/\/\/+/g, '/').match(/\*\*|\[[^\]]*\]|./g) ?? [];
  let depth = 0;
  return parts
    .map((part) => {
      if (part === '{') depth += 1;
      if (part === '}') depth -= 1;
      if (part === ',' && depth > 0) return '|';
      if (part.startsWith('[')) return part;
      return { '**': '.*', '*': '[^/]*', '?': '[^/]', '{': '(?:', '}': ')' }[part] ?? part.replace(/[.+^$|()\\]/, '\\$&');
    })
    .join('');
}
