import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

export const root = join(import.meta.dirname, '../..');
const report = join(root, '.cache/test-report.json');

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numFailedTestSuites: z.number(),
});

/** What a runner counted. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs a command with this terminal; tells whether it ended well. */
export async function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<boolean> {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

/** Runs tests by vitest, by way of another command where one is given, and counts by vitest's own report. */
export async function runTests(
  args: readonly string[],
  by: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Counts> {
  await rm(report, { force: true });
  const [command = '', ...rest] = [
    ...by,
    ...['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
  ];
  const fine = await run(command, rest, { env: { ...process.env, ...environment } });
  const counted = reportSchema.safeParse(JSON.parse(await readFile(report, 'utf8').catch(() => '{}')));
  if (!counted.success) {
    return { passed: 0, failed: fine ? 0 : 1, skipped: 0 };
  }
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped, numFailedTestSuites } = counted.data;
  // A file that does not load has no tests to fail.
  const failed = numFailedTests > 0 ? numFailedTests : numFailedTestSuites;
  return { passed, failed: fine ? failed : Math.max(failed, 1), skipped };
}
