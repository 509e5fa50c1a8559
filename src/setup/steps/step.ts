import type { Text } from '../../i18n/text.ts';
import type { Action } from '../action.ts';
import type { Finding, StepId } from '../step.ts';
import type { World } from '../world.ts';

/** A step: what is looked at and what can be done about it. */
export interface Step {
  readonly id: StepId;
  readonly title: Text;
  /** A pure function: no clock, no I/O. */
  check(world: World): Finding;
  readonly actions: readonly Action[];
}
