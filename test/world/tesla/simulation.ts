import type { Authority } from '../certificates.ts';
import type { Faults } from './faults.ts';
import type { Store } from './state.ts';

/** What every part of the simulated Tesla works on. */
export interface Simulation {
  readonly store: Store;
  readonly faults: Faults;
  readonly authority: Authority;
  /** Host (or `*`) -> `host:port` where a hosted key is fetched from. A host that is not in it does not exist. */
  readonly connect: Readonly<Record<string, string>>;
  /** Origin of the pages for the person's browser. */
  pageOrigin: string;
  /** Where My Home Assistant sends people to. */
  homeAssistantUrl: string;
}
