import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { Outcome, TestFile } from './outcome.ts';
import { root } from './run.ts';

function fileOf(module: TestModule): TestFile {
  const { setupDuration, prepareDuration, collectDuration, duration, environmentSetupDuration } = module.diagnostic();
  return {
    layer: module.project.name,
    path: relative(root, module.moduleId),
    tests: [...module.children.allTests()].length,
    seconds: (environmentSetupDuration + prepareDuration + setupDuration + collectDuration + duration) / 1000,
  };
}

/** The longest reason that is printed, in characters. */
const longest = 300;

function nameOf(test: TestCase): string {
  return `${relative(root, test.module.moduleId)}: ${test.fullName}`;
}

/** Why it failed first, on one line: the log above may be gone by the time someone asks. */
function why(test: TestCase): string {
  const message = test.result().errors?.[0]?.message ?? 'no reason given';
  return stripVTControlCharacters(message).replaceAll(/\s+/g, ' ').slice(0, longest);
}

function withReason(test: TestCase): string {
  return `${nameOf(test)}: ${why(test)}`;
}

/** Counts as vitest does, and writes that to the file that TEST_OUTCOME names. */
export default class GateReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: 'passed' | 'failed' | 'skipped'): number =>
      tests.filter((test) => test.result().state === state).length;
    // A file that does not load has no tests to fail, and an error outside of any test fails the run as well.
    const broken = modules.filter((module) => module.state() === 'failed' && ![...module.children.allTests('failed')].length);
    const outcome: Outcome = {
      passed: inState('passed'),
      failed: inState('failed') + broken.length + errors.length,
      skipped: inState('skipped'),
      files: modules.map(fileOf),
      failures: [
        ...tests.filter((test) => test.result().state === 'failed').map(withReason),
        ...broken.map(({ moduleId }) => `${relative(root, moduleId)} as a whole`),
        ...errors.map(() => 'an error outside of any test'),
      ],
      atSecondRun: tests.filter((test) => test.diagnostic()?.flaky === true).map(withReason),
    };
    const path = process.env.TEST_OUTCOME;
    if (path !== undefined) writeFileSync(path, JSON.stringify(outcome));
  }
}
