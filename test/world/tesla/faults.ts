import type { Region } from './hosts.ts';

/** Ways in which Tesla can fail, to be switched on by a test. */

/** An answer that takes the place of the real one; `reset` closes the connection, `stall` never answers. */
export type Fault =
  | 'reset'
  | 'stall'
  | { readonly status: number; readonly body?: unknown; readonly headers?: Record<string, string> };

/** Which requests: the host must be equal, the path must begin with what is given. What is left out fits all. */
export interface Match {
  readonly host?: string;
  readonly path?: string;
  readonly method?: string;
}

interface Pending {
  readonly match: Match;
  readonly fault: Fault;
  left: number;
}

export class Faults {
  /** Nothing of Tesla can be reached: every connection is reset. */
  down = false;
  /** The Fleet API answers 429 and asks to wait this many seconds; 0 is off. */
  rateLimited = 0;
  /** What the same app gets when it registers the same key again in a region (or 422 in the one named) (sources disagree about the real Tesla). */
  secondRegistration: 'ok' | '422' | Region = 'ok';
  /** A new app that the Fleet API does not know yet: `Expected partner account`. */
  expectedPartnerAccount = false;
  /**
   * What stands before the token host refuses the renewal of people's tokens with this status; 0 is off. The page is that of Tesla's edge as it
   * was seen elsewhere; that it meets renewals, and with which statuses, is a guess.
   */
  renewals = 0;
  /** A new app for which the token host refuses every audience. */
  invalidAudience = false;
  /** A new app that the sign-in page does not know yet. */
  noPolicyRules = false;
  /**
   * The app has used up its month: what has a pricing category is refused (vehicle-command#403). That the rest still answers is a guess:
   * `GET vehicles/<vin>`, products, partner accounts and energy have no such category in Tesla's documentation.
   */
  overLimit = false;
  readonly #pending: Pending[] = [];

  /** The next `times` requests that match get this answer. `Infinity` holds until `clear`. */
  next(match: Match, fault: Fault, times = 1): void {
    this.#pending.push({ match, fault, left: times });
  }

  /** Ends all faults. */
  clear(): void {
    this.#pending.length = 0;
    Object.assign(this, new Faults());
  }

  /** The fault that a request meets, if any; used up by asking. */
  take(request: { readonly host: string; readonly path: string; readonly method: string }): Fault | undefined {
    if (this.down) return 'reset';
    const found = this.#pending.find(
      ({ match, left }) =>
        left > 0 &&
        (match.host ?? request.host) === request.host &&
        (match.method ?? request.method) === request.method &&
        request.path.startsWith(match.path ?? ''),
    );
    if (found === undefined) return undefined;
    found.left -= 1;
    return found.fault;
  }
}
