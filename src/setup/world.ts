import type { CodedError } from '../errors.ts';
import type { CoreConfiguration } from '../ha/configuration.ts';
import type { ConnectionState } from '../ha/connection.ts';
import type { ApplicationCredential } from '../ha/credentials.ts';
import type { CustomIntegration } from '../ha/custom-integration.ts';
import type { TeslaDevice } from '../ha/devices.ts';
import type { ConfigEntry } from '../ha/entries.ts';
import type { ReauthFlow } from '../ha/flows.ts';
import type { LogLine } from '../ha/log.ts';
import type { Surroundings } from '../ha/surroundings.ts';
import type { ComponentState } from '../hosting/component/component.ts';
import type { GitHubSite } from '../hosting/github.ts';
import type { HostedKey } from '../hosting/hosted-key.ts';
import type { NginxProxyFiles } from '../hosting/nginx-proxy.ts';
import type { OwnHttpsView } from '../hosting/own-https.ts';
import type { KeyErrorCode, KeyFileErrorCode } from '../keys/errors.ts';
import type { KeyFileFlaw } from '../keys/key-file.ts';
import type { Settings } from '../store/settings.ts';
import type { TeslaError } from '../tesla/errors.ts';
import type { VehicleStatus } from '../tesla/fleet-status.ts';
import type { RegionId } from '../tesla/regions.ts';
import type { OwnFlow } from './sign-in-flow.ts';

/** What one observer saw, and when. */
export interface Seen<T> {
  /** What was seen; void after a look that failed, unless the observer keeps its answer always. */
  readonly value?: T;
  /** When `value` was seen, in milliseconds of the epoch. */
  readonly at?: number;
  /** Why the last look failed. */
  readonly error?: CodedError;
  /** Since when value and error have been as they are. */
  readonly since: number;
  /** What prompted looks when the last one began, where the observer has such a thing. */
  readonly prompt?: string;
}

/** The key file in the configuration folder, without its secret. */
type KeyFileView =
  | { readonly state: 'absent' }
  | {
      readonly state: 'valid';
      readonly publicKey: string;
      readonly publicPem: string;
      readonly fingerprint: string;
      readonly flaws?: readonly KeyFileFlaw[];
    }
  | { readonly state: 'unusable'; readonly code: KeyErrorCode }
  | { readonly state: 'unreadable'; readonly code: KeyFileErrorCode; readonly detail: string };

/** A key of the archive, without its secret. */
export interface ArchivedKeyView {
  readonly publicKey: string;
  readonly fingerprint: string;
}

/** What Tesla says of our domain in one region. */
export type Registration =
  | { readonly state: 'registered'; readonly publicKey: string; readonly source: 'read-back' | 'answer' }
  | { readonly state: 'missing' }
  /** An energy-only app may not ask. */
  | { readonly state: 'not-told'; readonly error: TeslaError }
  | { readonly state: 'failed'; readonly error: TeslaError };

/** Why Tesla refuses an entry with a 403, as it answers to the same question now. */
export type Refusal =
  | { readonly state: 'accepted' }
  | { readonly state: 'refused'; readonly error: TeslaError }
  /** The token lacks what Home Assistant needs; nobody was asked. */
  | { readonly state: 'no-scopes'; readonly scopes: readonly string[] }
  /** Nobody may be asked with it. */
  | { readonly state: 'expired' };

/** A value for each region that was asked. */
export type PerRegion<T> = { readonly [Region in RegionId]?: T };

/** Everything that observers see, by the observer's name. */
export interface Observed {
  homeAssistant: { readonly connection: ConnectionState; readonly configuration?: CoreConfiguration };
  /** Integrations that take application credentials; `tesla_fleet` must be among them. */
  integrations: readonly string[];
  administrators: ReadonlySet<string>;
  keyFile: KeyFileView;
  keyArchive: readonly ArchivedKeyView[];
  hostedKey: HostedKey;
  /** The same under the domain that the person wants to change to. */
  nextHostedKey: HostedKey;
  githubSite: GitHubSite;
  surroundings: Surroundings & { readonly certificates: readonly string[] };
  /** Likely domains at which our key is found already. */
  servedAlready: readonly string[];
  ownHttps: OwnHttpsView;
  /** Our files for the official NGINX proxy; `direct`: what it serves, past the way from outside. */
  nginxProxy: { readonly files: NginxProxyFiles; readonly direct: HostedKey };
  /** Our custom integration. */
  keyHost: CustomIntegration & { readonly files: ComponentState };
  credentials: readonly ApplicationCredential[];
  partnerTokens: PerRegion<true | TeslaError>;
  registrations: PerRegion<Registration>;
  entries: readonly ConfigEntry[];
  /** `reauth` holds ours too, when it is one. */
  flows: { readonly own?: OwnFlow; readonly reauth: readonly ReauthFlow[] };
  devices: readonly TeslaDevice[];
  /** By VIN. */
  pairing: Readonly<Record<string, VehicleStatus>>;
  /** By the id of the entry. */
  refusals: Readonly<Record<string, Refusal>>;
  log: readonly LogLine[];
  /** Whether the panel is in Home Assistant's sidebar; true where it has no place there. */
  sidebar: { readonly shown: boolean };
}

export type ObserverName = keyof Observed;

/** How an action ended the last time in this run. */
export interface Outcome {
  readonly at: number;
  readonly error?: CodedError;
}

/** All that a check may know. Plain data: a check is a pure function of it. */
export type World = { readonly [Name in ObserverName]: Seen<Observed[Name]> } & {
  readonly now: number;
  readonly settings: Settings;
  /** By `outcomeKey`. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** Where this app serves the key by HTTP and HTTPS, for texts: in Supervisor's network, or where Docker publishes it on the machine. */
  readonly keyServer: { readonly host: string; readonly port: number; readonly httpsPort: number; readonly inDocker: boolean };
};

/** Under which name an action's outcome is kept: an action with other input is another one. */
export function outcomeKey(id: string, input: Readonly<Record<string, string>> = {}): string {
  return Object.keys(input).length === 0 ? id : `${id} ${JSON.stringify(input)}`;
}
