import type { ActionOffer, StepId } from './step.ts';
import type { Outcome } from './world.ts';

/** How every action ended the last time in this run, by `outcomeKey`. */
export class Outcomes {
  readonly all: Record<string, Outcome> = {};

  /** Notes an end. The failures of the steps that it makes void are forgotten. */
  note(key: string, outcome: Outcome, voids: readonly StepId[] = []): void {
    for (const stale of Object.keys(this.all).filter((name) => voids.some((step) => name.startsWith(`${step}.`)))) {
      delete this.all[stale];
    }
    this.all[key] = outcome;
  }
}

/** What was filled in and is not to be shown. */
export function secretsOf({ fields = [] }: ActionOffer, input: Readonly<Record<string, string>>): string[] {
  return fields.flatMap(({ kind, name }) => (kind === 'secret' || kind === 'multiline' ? (input[name]?.trim() ?? []) : []));
}
