import type { Tally } from './tally.ts';

/** What is judged without running the app: rules, directions, unused code, types; and that the bundle can be made, which the tests run. */
export async function checkStatically(tally: Tally): Promise<void> {
  await tally.check('format, lint and circles', 'biome', 'check', '--error-on-warnings', '.');
  await tally.check('imports downwards only', 'node', 'test/gate/imports/check.ts');
  await tally.check('nothing that nothing uses', 'knip');
  await tally.check('nothing that only tests use', 'knip', '--production');
  await tally.check('types', 'tsc', '--noEmit');
  await tally.check('bundle', 'node', 'build.ts');
}
