import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Power } from './profile.ts';

/** What a traced process did to a path. */
export interface Use {
  readonly path: string;
  readonly powers: readonly Power[];
  /** The system call, as strace writes it. */
  readonly call: string;
}

const strace = '/usr/bin/strace';
/** By -D the program itself stays the child that is told to stop, and strace goes with it. */
const options = ['-D', '-f', '-y', '-qq', '--signal=none', '-s', '4096', '--trace=%file,fcntl,mmap,fchown,fchmod,ftruncate'];

/** Whether system calls can be traced on this machine. */
export function canTrace(): boolean {
  if (!existsSync(strace)) return false;
  try {
    execFileSync(strace, ['-qq', '-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A trace that a program may be started under. */
export interface Trace {
  /** To be put before the program's own command. */
  readonly command: readonly string[];
  /** What succeeded, once the program and its tracer have ended. */
  uses(): Promise<readonly Use[]>;
}

/** @param pipe path for a named pipe, which ends when the tracer does. */
export function startTrace(pipe: string): Trace {
  execFileSync('mkfifo', [pipe]);
  const read = readCalls(pipe);
  return { command: [strace, ...options, '-o', pipe], uses: async () => (await read).flatMap(usesOf) };
}

/** Whole calls: a call that another thread cut in two is put together again. */
async function readCalls(pipe: string): Promise<readonly string[]> {
  const handle = await open(pipe, 'r');
  const calls: string[] = [];
  const begun = new Map<string, string>();
  for await (const line of createInterface({ input: handle.createReadStream({ encoding: 'utf8' }) })) {
    const [, thread = '', call = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(call);
    if (call.endsWith(' <unfinished ...>')) {
      begun.set(thread, call.slice(0, -' <unfinished ...>'.length));
    } else {
      calls.push(resumed === null ? call : (begun.get(thread) ?? '') + (resumed[1] ?? ''));
    }
  }
  return calls;
}

/** What AppArmor would ask for. Looking at a file's attributes is always allowed, and what fails needs no permission. */
export function usesOf(call: string): readonly Use[] {
  const [, name = '', given = '', result = ''] = /^(\w+)\((.*)\)\s+=\s+(\S+)/.exec(call) ?? [];
  if (name === '' || result.startsWith('-')) return [];
  const use = (path: string | undefined, ...powers: Power[]): readonly Use[] =>
    path?.startsWith('/') === true && powers.length > 0 ? [{ path, powers, call }] : [];
  const paths = [...given.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, path]) => path);
  const descriptor = /\d+<([^>]*)>/.exec(given)?.[1];
  /** Where an opened path led to in the end: AppArmor judges that one. */
  const opened = /<([^>]*)>$/.exec(call)?.[1];
  switch (name) {
    case 'open':
    case 'openat': {
      const writes = given.includes('O_WRONLY') || given.includes('O_RDWR') || given.includes('O_CREAT');
      const path = given.includes('O_DIRECTORY') && opened !== undefined ? `${opened}/` : opened;
      return use(path, ...(given.includes('O_WRONLY') ? [] : (['r'] as const)), ...(writes ? (['w'] as const) : []));
    }
    case 'mkdir':
    case 'mkdirat':
    case 'rmdir':
      return use(`${paths[0] ?? ''}/`, 'w');
    case 'creat':
    case 'truncate':
    case 'unlink':
    case 'unlinkat':
    case 'chmod':
    case 'fchmodat':
    case 'chown':
    case 'lchown':
    case 'fchownat':
    case 'utimensat':
    case 'symlink':
    case 'symlinkat':
      return use(paths.at(-1), 'w');
    case 'rename':
    case 'renameat':
    case 'renameat2':
      return [...use(paths[0], 'r', 'w'), ...use(paths[1], 'w')];
    case 'link':
    case 'linkat':
      return use(paths[1], 'l');
    case 'execve':
      return use(paths[0], 'x');
    case 'fchown':
    case 'fchmod':
    case 'ftruncate':
      return use(descriptor, 'w');
    case 'fcntl':
      return given.includes('F_SETLK') || given.includes('F_OFD_SETLK') ? use(descriptor, 'k') : [];
    case 'mmap':
      return given.includes('PROT_EXEC') ? use(descriptor, 'm') : [];
    default:
      return [];
  }
}
