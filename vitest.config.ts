import { defineConfig } from 'vitest/config';
import { LongFirst } from './test/gate/long-first.ts';

/**
 * Layers from the inside out; `npm test` runs them all, `vitest run --project unit` one. Where whole worlds run, a busy machine can fail a
 * test: it is run once more, and `npm test` says which ones passed only then.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    // Of the unit layer alone: `npm run test:coverage`. All of src counts, also what no unit test loads.
    coverage: {
      include: ['src/**/*.{ts,tsx}'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: '.cache/coverage',
      // What stands, in whole percents: raised as it grows, never lowered.
      thresholds: { lines: 82, branches: 77, functions: 80, statements: 81 },
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/{loopback,world,scenarios,browser,hosting-lab,image}/**'],
          setupFiles: ['test/no-sockets.ts'],
          // A quarter of the time: what the sources load is loaded once a worker. No test leaves anything behind.
          isolate: false,
          // A test that asserts nothing fails.
          expect: { requireAssertions: true },
        },
      },
      {
        test: {
          name: 'world',
          include: ['test/{loopback,world}/**/*.test.ts'],
          isolate: false,
          maxWorkers: 3,
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'scenarios',
          include: ['test/scenarios/**/*.test.ts'],
          exclude: ['test/scenarios/hours/**'],
          // A worker keeps its Cores from one file to the next.
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
          // Two cores: half of what runs here waits.
          maxWorkers: 3,
          retry: 1,
        },
      },
      {
        // Whole days of failures under a clock that jumps; beside the stand-in, one beside real Cores, too.
        test: {
          name: 'days',
          include: ['test/scenarios/hours/**/*.test.ts'],
          isolate: false,
          testTimeout: 180_000,
          maxWorkers: 2,
          retry: 1,
        },
      },
      {
        // Chromium in Home Assistant's real frontend: `npm run test:browser`.
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
          maxWorkers: 3,
          retry: 1,
        },
      },
      {
        test: {
          name: 'hosting',
          include: ['test/hosting-lab/**/*.test.ts'],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 3,
          retry: 1,
        },
      },
      {
        // Needs the network of a Docker engine: `npm run test:image` starts one.
        test: {
          name: 'image',
          include: ['test/image/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          // Supervisor's network has fixed addresses, and there is one of it.
          maxWorkers: 1,
          retry: 1,
        },
      },
    ],
  },
});
