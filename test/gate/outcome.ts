import { z } from 'zod';

const fileSchema = z.object({ layer: z.string(), path: z.string(), tests: z.number(), seconds: z.number() });

export const outcomeSchema = z.object({
  passed: z.number(),
  failed: z.number(),
  skipped: z.number(),
  files: z.array(fileSchema),
  failures: z.array(z.string()),
  atSecondRun: z.array(z.string()),
});

/** One file of tests, as it ran: what loading it and its tests took, in seconds. */
export type TestFile = Readonly<z.infer<typeof fileSchema>>;

/** What the gate learns of a run; `failures`: what failed, by name and with the first reason; `atSecondRun`: the same of tests that passed when they were run once more. */
export type Outcome = Readonly<z.infer<typeof outcomeSchema>>;
