import { type TextKey, text } from '../i18n/text.ts';
import type { Waiting } from './step.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** After how long a wait is longer than usual (milliseconds), and what a person can do then. */
const usual: Partial<Record<TextKey, readonly [number, NonNullable<Waiting['late']>['what']]>> = {
  'wait.tesla': [2 * MINUTE, text('late.tesla')],
  'wait.look': [2 * MINUTE, text('late.hosting')],
  'wait.hosting': [10 * MINUTE, text('late.hosting')],
  'wait.core': [3 * MINUTE, text('late.core')],
  'wait.restart': [5 * MINUTE, text('late.core')],
  'wait.core-retry': [10 * MINUTE, text('late.core')],
  'wait.devices': [3 * MINUTE, text('late.core')],
  'wait.pairing': [3 * MINUTE, text('late.pairing')],
  'wait.sleeping': [12 * HOUR, text('late.sleeping')],
  'wait.nginx-proxy': [5 * MINUTE, text('late.core')],
  'step.home-assistant.connection': [5 * MINUTE, text('late.core')],
  'step.home-assistant.start': [5 * MINUTE, text('late.core')],
};

/** Says of a wait what to do when it takes longer than usual. */
export function withLate(waiting: Waiting): Waiting {
  const found = usual[waiting.for.key];
  return found === undefined ? waiting : { ...waiting, late: { at: waiting.since + found[0], what: found[1] } };
}
