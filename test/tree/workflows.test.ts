import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { files, read } from './files.ts';

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflow = z.object({
  permissions: z.strictObject({}),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.string()),
      uses: z.string().optional(),
      'timeout-minutes': z.number().optional(),
      steps: z.array(step).optional(),
    }),
  ),
});

const paths = files.filter((path) => path.startsWith('.github/workflows/'));

/** What actionlint does not ask for. */
describe.each(paths)('%s', (path) => {
  const { jobs } = workflow.parse(parse(read(path)));
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);

  test('pins what it uses by commit, and says which version that is', () => {
    const used = [...read(path).matchAll(/uses: (?!\.\/)(.+)$/gm)].map(([, what = '']) => what);
    expect(used.filter((what) => !/^[\w./-]+@[0-9a-f]{40} # v?\d[\w.]*$/.test(what))).toEqual([]);
  });

  // Whoever names a branch or a tag could else write the script.
  test('puts nothing from outside into its scripts', () => {
    expect(steps.filter(({ run }) => run?.includes('${{')).map(({ run }) => run)).toEqual([]);
  });

  test('leaves no token in what is checked out, and no job without a limit', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((checkout) => checkout.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
    const endless = Object.entries(jobs).filter(([, job]) => job.uses === undefined && job['timeout-minutes'] === undefined);
    expect(endless.map(([name]) => name)).toEqual([]);
  });
});

test('the release looks at the signature of the base that the image is built on', () => {
  const bases = [...read('Dockerfile').matchAll(/^FROM ([^\s@]+)/gm)].map(([, base]) => base);
  const verified = /cosign-base-verify: (\S+)/.exec(read('.github/workflows/release.yaml'))?.[1];
  expect(verified).toBe(bases.at(-1));
});

test('the gate runs on the Node that the image has', () => {
  const version = (path: string) => /node:(\d+)-/.exec(read(path))?.[1];
  expect(version('.github/workflows/gate.yaml')).toBe(version('Dockerfile'));
});
