import type { z } from 'zod';
import type { Text } from '../i18n/text.ts';
import type { Ports } from './ports.ts';
import type { ActionId, JournalRow, StepId } from './step.ts';
import type { ObserverName, World } from './world.ts';

/** Something that can be done. Idempotent, short, and safe to be cut off at any point: the next look picks up what happened. */
export interface ActionDefinition<Input> {
  readonly id: ActionId;
  /** Its row in the journal. */
  readonly journal: Text;
  readonly input: z.ZodType<Input>;
  /** What it changes: these observers look again before the action is over. */
  readonly touches: readonly ObserverName[];
  /** Steps whose failures of before say nothing any more once this is done. */
  readonly voids?: readonly StepId[];
  run(ports: Ports, input: Input, world: World, by: JournalRow['by']): Promise<void>;
  /** When what it touches was looked at, however it ended. */
  after?(ports: Ports): void;
}

/** An action whose input is its own affair. */
export interface Action {
  readonly id: ActionId;
  readonly journal: Text;
  readonly touches: readonly ObserverName[];
  readonly voids: readonly StepId[];
  /** Whether it can be run with this input. */
  fits(input: unknown): boolean;
  /** Runs, on a person's word unless said otherwise. @throws whatever the action throws; ZodError for input that does not fit. */
  run(ports: Ports, input: unknown, world: World, by?: JournalRow['by']): Promise<void>;
  after(ports: Ports): void;
}

/** Closes an action over the type of its input, so that all of them fit in one list. */
export function action<Input>(definition: ActionDefinition<Input>): Action {
  return {
    id: definition.id,
    journal: definition.journal,
    touches: definition.touches,
    voids: definition.voids ?? [],
    fits: (input) => definition.input.safeParse(input).success,
    run: async (ports, input, world, by = 'person') => await definition.run(ports, definition.input.parse(input), world, by),
    after: (ports) => definition.after?.(ports),
  };
}
