import type { CoreConnection } from '../ha/connection.ts';
import type { OwnApp } from '../ha/own-app.ts';
import type { Component } from '../hosting/component/component.ts';
import type { FleetKeyAnswer } from '../hosting/fleetkey.ts';
import type { GitHubSite } from '../hosting/github.ts';
import type { HostedKey } from '../hosting/hosted-key.ts';
import type { NginxProxy } from '../hosting/nginx-proxy.ts';
import type { OwnHttps } from '../hosting/own-https.ts';
import type { KeyFile } from '../keys/key-file.ts';
import type { AddressMap } from '../net/addresses.ts';
import type { Store } from '../store/store.ts';
import type { Tesla } from '../tesla/client.ts';
import type { PairAnswers } from './pair-answers.ts';
import type { SignInFlow } from './sign-in-flow.ts';

/** The ways to the world that observers and actions have. */
export interface Ports {
  readonly core: CoreConnection;
  /** This app at Supervisor; undefined: there is none. */
  readonly ownApp: OwnApp | undefined;
  readonly tesla: Tesla;
  readonly keyFile: KeyFile;
  readonly store: Store;
  readonly signIn: SignInFlow;
  readonly pairAnswers: PairAnswers;
  readonly addresses: AddressMap;
  /** Home Assistant's configuration folder, as this process sees it. */
  readonly configFolder: string;
  lookAtHostedKey(domain: string): Promise<HostedKey>;
  readonly nginxProxy: Pick<NginxProxy, 'look' | 'write' | 'remove'>;
  /** Asks a web server of this network for the key under the domain. */
  lookBehind(domain: string, host: string): Promise<HostedKey>;
  readonly component: Pick<Component, 'look' | 'write' | 'remove'>;
  /** Names of the files of certificates and keys that there are. */
  listCertificates(): Promise<readonly string[]>;
  readonly ownHttps: Pick<OwnHttps, 'follow'>;
  /** Services of others that host or show keys. @throws ServiceError */
  readonly services: {
    lookAtGitHub(domain: string): Promise<GitHubSite>;
    createFleetKey(id: string, publicPem: string): Promise<FleetKeyAnswer>;
  };
  /** Milliseconds of the epoch. */
  now(): number;
}
