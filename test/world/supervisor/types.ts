import type { Stoppable } from '../types.ts';

/** The add-on that the Supervisor stand-in has installed. */
export interface InstalledApp {
  readonly slug: string;
  readonly title: string;
  /** e.g. `mdi:car-electric`. */
  readonly icon: string;
  /** `host:port` of its ingress server. */
  readonly address: string;
  /** The part of the ingress URL that names the add-on; made up when left out. */
  readonly ingressToken?: string;
  readonly version?: string;
  /** "Show in sidebar", on unless said otherwise (really it is off after an installation). */
  readonly ingressPanel?: boolean;
}

/** How the Supervisor reaches a Core; every HomeAssistantInstance is one. */
export interface CoreAccess {
  readonly url: string;
  /** An administrator's token. The real Supervisor is a system user of its own, which is an administrator too. */
  readonly token: string;
  readonly version: string;
  /** Stops and starts it; Core asks its Supervisor for that when someone calls `homeassistant.restart`. */
  restart?(): Promise<void>;
}

/** An app besides the one under test; told when it is asked to restart. */
export interface Neighbour {
  readonly slug: string;
  readonly name: string;
  restart(): Promise<void>;
}

/** How a Supervisor stand-in is asked for. */
export interface SupervisorOptions {
  readonly host: string;
  readonly port: number;
  readonly app: InstalledApp;
  /** May come later by `useCore`: a real Core wants its Supervisor up first. Until then Core counts as down. */
  readonly core?: CoreAccess;
  /** The add-on's token (SUPERVISOR_TOKEN in its environment). */
  readonly supervisorToken: string;
  /** A further app that is installed. */
  readonly neighbour?: Neighbour;
  /** Told of each call of the add-on to Core, before it is passed on: `METHOD path` or a WebSocket command's type. */
  readonly onAppCall?: (call: string) => void;
  /** Answers `/api/hassio_ingress/<token>/…` itself, as Core would for this user; for a browser where there is no real Core. */
  readonly direct?: { readonly userId: string };
}

/** As whom a request comes. Without `userId` the session has no user, and the add-on gets no X-Remote-User-* headers. */
export interface As {
  readonly userId?: string;
}

/** A running Supervisor stand-in. */
export interface SupervisorInstance extends Stoppable {
  /** e.g. `http://127.0.0.1:8090`; the add-on's `http://supervisor`. */
  readonly url: string;
  /** For a Core's `HomeAssistantOptions.supervisor`. */
  readonly forCore: { readonly address: string; readonly token: string };
  /** `/api/hassio_ingress/<token>/`, on Core or, with `direct`, on this server. */
  readonly ingressPath: string;
  useCore(core: CoreAccess): void;
  /** Whether the add-on stands in the sidebar. */
  readonly ingressPanel: boolean;
  /**
   * A fresh ingress session (value of the cookie `ingress_session`).
   *
   * @throws SupervisorError `unknown-user` when Core has no such user.
   */
  sessionFor(userId?: string): Promise<string>;
  /** What a browser's request for this path of the add-on (`/`, `api/state`) gives, through Core and Supervisor, as that user. */
  ingress(path: string, init?: RequestInit, as?: As): Promise<Response>;
  /** `METHOD /path` of each request that the stand-in has no answer for. */
  readonly unanswered: readonly string[];
}
