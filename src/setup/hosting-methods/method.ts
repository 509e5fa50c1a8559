import type { Text } from '../../i18n/text.ts';
import type { Action } from '../action.ts';
import type { ActionOffer, Field, Finding } from '../step.ts';
import type { World } from '../world.ts';

/** What a hosting method adds to its step while the key is not at the domain yet, or (`whenDone`) for as long as it serves. */
export type MethodFinding = Partial<Pick<Finding, 'guide' | 'pages' | 'facts' | 'links' | 'actions' | 'problems' | 'waiting'>> & {
  /** False: what the method itself has to do is not done yet, so that nothing can be at the domain. */
  readonly ready?: boolean;
};

/** A way to get the public key under a domain. */
export interface HostingMethod {
  /** Stays: it is kept in the settings. */
  readonly id: string;
  readonly name: Text;
  /** For whom it is, in one sentence. */
  readonly description: Text;
  /** Whether it is for this home at all; unless given, it is. */
  offered?(world: World): boolean;
  /** What is asked for the domain; undefined: the method brings a domain of its own. */
  domainField?(world: World): Omit<Field, 'name' | 'kind'>;
  /**
   * The domain that is meant by what was typed there; unless given, that of `readDomain`.
   *
   * @throws DomainError
   */
  readDomain?(typed: string): string;
  /** Whether the method can go on with a domain that another one used; unless given, it can. */
  fits?(domain: string): boolean;
  /** What to do so that the key is found at the domain; `undefined` is one that the method has to make. A pure function, as every check. */
  check(world: World, domain: string | undefined): MethodFinding;
  /** What is said and offered as long as the key is served by it. */
  whenDone?(world: World, domain: string): MethodFinding;
  /** Offers that take away what it has left behind, where another method is in use. */
  leftovers?(world: World): readonly ActionOffer[];
  readonly actions: readonly Action[];
}
