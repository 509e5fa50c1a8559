/** The pieces of the world that the scenarios run in; each has a stand-in or a real form behind the same type. */

/** Started things end by themselves when asked; `stop` may be called twice. */
export interface Stoppable {
  stop(): Promise<void>;
}

/** A Home Assistant Core: the real one or its stand-in. */
export interface HomeAssistantInstance extends Stoppable {
  readonly kind: 'core' | 'stand-in';
  readonly version: string;
  /** Where it answers, e.g. `http://127.0.0.1:8123`. */
  readonly url: string;
  /** The configuration folder, as this process sees it. */
  readonly configFolder: string;
  /** A token of the owner, good for REST and WebSocket. */
  readonly token: string;
  /** The owner's user id. */
  readonly ownerId: string;
  /** Makes a further person. */
  addUser(name: string, administrator: boolean): Promise<{ readonly id: string; readonly token: string }>;
  /** Stops and starts it again over the same configuration folder; resolves when it answers. What is to be done `meanwhile` finds it stopped. */
  restart(meanwhile?: () => Promise<void>): Promise<void>;
  /** Sets by how many milliseconds its clock is ahead of the machine's; of a real Core with a `movableClock` alone. */
  readonly moveClock?: (ahead: number) => Promise<void>;
  /** What it has logged since it was first started. */
  log(): string;
}

/** How a Home Assistant is asked for. */
export interface HomeAssistantOptions {
  readonly version: string;
  /** Folder to keep the configuration in; made when missing, taken up when it was used before. */
  readonly configFolder: string;
  /** Loopback address and port of its own. */
  readonly host: string;
  readonly port: number;
  /** The simulated Tesla's TLS address (`host:port`; the real Core needs port 443) and authority (PEM file). */
  readonly tesla: { readonly address: string; readonly authority: string };
  /** The Supervisor stand-in that it is to talk to (`host:port`), if any. */
  readonly supervisor?: { readonly address: string; readonly token: string };
  /** ISO country, e.g. `DE`. */
  readonly country: string;
  /** A real Core's clock can be moved. */
  readonly movableClock?: boolean;
  /** Leaves `my:` out. */
  readonly withoutMy?: boolean;
}
