import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, outcomeSchema } from './outcome.ts';

export const root = join(import.meta.dirname, '../..');

/** Runs a command with this terminal; tells whether it ended well. */
export async function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<boolean> {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

/** Runs tests by vitest, by way of another command where one is given. @returns what vitest itself has counted. */
export async function runTests(
  args: readonly string[],
  by: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  // Whatever the tests leave, such as the folders of Cores that end with their worker, goes with this.
  const folder = await mkdtemp(join(tmpdir(), 'gate-'));
  const path = join(folder, 'outcome.json');
  try {
    const reporter = join(import.meta.dirname, 'reporter.ts');
    const [command = '', ...rest] = [...by, 'vitest', 'run', '--reporter=default', `--reporter=${reporter}`, ...args];
    const fine = await run(command, rest, { env: { ...process.env, ...environment, TMPDIR: folder, TEST_OUTCOME: path } });
    const counted = outcomeSchema.safeParse(JSON.parse(await readFile(path, 'utf8').catch(() => '{}')));
    const outcome = counted.success
      ? counted.data
      : { passed: 0, failed: 0, skipped: 0, files: [], failures: [], atSecondRun: [] };
    if (fine || outcome.failed > 0) return outcome;
    return { ...outcome, failed: 1, failures: [`vitest ${args.join(' ')}: for a reason that is no test's, such as a threshold`] };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
