import { text } from '../i18n/text.ts';
import { TeslaError } from '../tesla/errors.ts';
import { askedWait } from './problems/tesla.ts';
import type { Waiting } from './step.ts';
import type { Seen } from './world.ts';

/** Waiting for Tesla, with the end of the pause that it asked for, where it did. @param errors what was answered at that look. */
export function waitForTesla({ at, since }: Seen<unknown>, errors: readonly unknown[]): Waiting {
  const asked = askedWait(errors.filter((error) => error instanceof TeslaError));
  return { for: text('wait.tesla'), since, ...(asked === 0 || at === undefined ? {} : { until: at + asked }) };
}
