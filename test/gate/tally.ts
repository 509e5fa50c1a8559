import { installed } from './ensuring.ts';
import type { Outcome, TestFile } from './outcome.ts';
import { run } from './run.ts';

/** How many of the slowest files are named. */
const named = 20;

/** What a gate has counted so far, and what it says at its end. */
export class Tally {
  readonly #begun = performance.now();
  readonly #parts: { readonly name: string; readonly seconds: number }[] = [];
  readonly #notes: string[] = [];
  readonly #files: TestFile[] = [];
  readonly #failures: string[] = [];
  readonly #atSecondRun: string[] = [];
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };

  /** What cannot run on this machine, and why: in CI a failure. */
  note(...notes: readonly string[]): void {
    this.#notes.push(...notes);
  }

  /** A check that is one test: a command that ends well. */
  async check(what: string, command: string, ...args: readonly string[]): Promise<void> {
    await this.tests(what, async () => {
      const fine = await run(command, args);
      console.info(`${fine ? 'ok  ' : 'FAIL'} ${what}\n`);
      return { passed: fine ? 1 : 0, failed: fine ? 0 : 1, skipped: 0, files: [], failures: fine ? [] : [what], atSecondRun: [] };
    });
  }

  /** A part of the gate that counts its tests itself. */
  async tests(name: string, work: () => Promise<Outcome>): Promise<void> {
    const begun = performance.now();
    const { files, failures, atSecondRun, ...counts } = await work();
    this.#parts.push({ name, seconds: (performance.now() - begun) / 1000 });
    this.#files.push(...files);
    this.#failures.push(...failures);
    this.#atSecondRun.push(...atSecondRun);
    for (const key of ['passed', 'failed', 'skipped'] as const) this.#counts[key] += counts[key];
  }

  /** Prints all of it, the count last. @returns whether nothing failed. */
  print(): boolean {
    const failed = this.#counts.failed + (process.env.CI === 'true' ? this.#notes.length : 0);
    const lines = [
      '',
      'installed:',
      ...(installed.length === 0 ? ['  nothing, all was there'] : installed.map(({ what, seconds }) => row(seconds, what))),
      'parts:',
      ...this.#parts.map(({ name, seconds }) => row(seconds, name)),
      'layers (seconds of their workers, several at a time):',
      ...layersOf(this.#files).map(({ layer, files, tests, seconds }) =>
        row(seconds, `${layer}: ${tests} tests in ${files} files`),
      ),
      `the slowest ${named} files:`,
      ...this.#files
        .toSorted((one, other) => other.seconds - one.seconds)
        .slice(0, named)
        .map(({ layer, path, tests, seconds }) => row(seconds, `${layer} ${path} (${tests})`)),
      `failed, and passed at a second run: ${this.#atSecondRun.length}`,
      ...this.#atSecondRun.map((name) => `  ${name}`),
      ...this.#failures.map((name) => `FAILED: ${name}`),
      ...this.#notes.map((note) => `not run here: ${note}`),
      `in ${((performance.now() - this.#begun) / 60_000).toFixed(1)} minutes`,
      `${this.#counts.passed} passed, ${failed} failed, ${this.#counts.skipped} skipped`,
    ];
    console.info(lines.join('\n'));
    return failed === 0;
  }
}

function row(seconds: number, what: string): string {
  return `${seconds.toFixed(1).padStart(8)} s  ${what}`;
}

function layersOf(all: readonly TestFile[]) {
  return [...Map.groupBy(all, ({ layer }) => layer)].map(([layer, files]) => ({
    layer,
    files: files.length,
    tests: files.reduce((sum, { tests }) => sum + tests, 0),
    seconds: files.reduce((sum, { seconds }) => sum + seconds, 0),
  }));
}
