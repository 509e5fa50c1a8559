import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
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
      atSecondRun: tests
        .filter((test) => test.diagnostic()?.flaky === true)
        .map((test) => `${relative(root, test.module.moduleId)}: ${test.fullName}`),
    };
    const path = process.env.TEST_OUTCOME;
    if (path !== undefined) writeFileSync(path, JSON.stringify(outcome));
  }
}
