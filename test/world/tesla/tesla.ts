import { getRequestListener } from '@hono/node-server';
import { type Authority, createAuthority } from '../certificates.ts';
import type { Stoppable } from '../types.ts';
import { type AppCredentials, createApp, type NewApp, rotateSecret } from './apps.ts';
import * as belongings from './belongings.ts';
import { Faults } from './faults.ts';
import { type Region, teslaHosts } from './hosts.ts';
import { type Address, type Call, listen, observed } from './listen.ts';
import * as person from './person.ts';
import type { Simulation } from './simulation.ts';
import { pagesSite, siteOfHost } from './sites.ts';
import { type Account, type EnergySite, openStore, type Registration, type State, type Vehicle } from './state.ts';

/** How a simulated Tesla is asked for. Port 0 takes any free port. */
export interface TeslaOptions {
  /** Where all of Tesla's hosts answer by TLS (the real Core needs port 443). */
  readonly tls: Address;
  /** Where the same pages answer a browser without TLS. */
  readonly pages: Address;
  /** The authority, or the folder to keep one in. */
  readonly authority: Authority | string;
  /** Host (or `*`) -> `host:port` where hosted keys are fetched from; nothing else is ever contacted. */
  readonly connect: Readonly<Record<string, string>>;
  /** Where My Home Assistant sends people to. */
  readonly homeAssistantUrl: string;
  /** Keeps the state from one start to the next. */
  readonly stateFile?: string;
  /** Told of each request by TLS, before it is answered. */
  readonly onCall?: (call: Call) => void;
  /** Where the first account lives when the state is new; `eu` unless given. */
  readonly region?: Region;
}

/** The simulated Tesla. */
export interface Tesla extends Stoppable {
  /** `host:port` of the TLS listener. */
  readonly tlsAddress: string;
  /** e.g. `http://127.0.0.1:40123`; its `/developer` is the developer site. */
  readonly pageOrigin: string;
  readonly caFile: string;
  readonly authority: Authority;
  /** All that Tesla knows; after a change by hand call `save`. */
  readonly state: State;
  readonly registrations: readonly Registration[];
  readonly faults: Faults;
  /** Every request that came in, the oldest first. */
  readonly calls: Call[];
  homeAssistantUrl: string;
  save(): void;
  createApp(app: NewApp): AppCredentials;
  rotateSecret(clientId: string): AppCredentials;
  addAccount(account: belongings.NewAccount): Account;
  addVehicle(vehicle?: belongings.NewVehicle): Vehicle;
  addEnergySite(site?: belongings.NewEnergySite): EnergySite;
  revokeTokens(which?: belongings.Revocation): void;
  consent(signInUrl: string, choice?: person.ConsentChoice): Promise<string>;
  pair(vin: string, domain?: string): Promise<void>;
}

/** Starts a simulated Tesla on loopback: every host in hosts.ts behind one TLS listener, and the pages for a browser without TLS. */
export async function startTesla(options: TeslaOptions): Promise<Tesla> {
  const authority = typeof options.authority === 'string' ? await createAuthority(options.authority) : options.authority;
  const store = openStore(options.stateFile, options.region ?? 'eu');
  const faults = new Faults();
  const calls: Call[] = [];
  const { connect, homeAssistantUrl } = options;
  const simulation: Simulation = { store, faults, authority, connect, homeAssistantUrl, pageOrigin: '' };
  const sites = new Map(teslaHosts.map((host) => [host, siteOfHost(simulation, host)]));
  const byHost = getRequestListener((request) => {
    const site = sites.get(new URL(request.url).hostname);
    return site === undefined ? new Response('no such host', { status: 421 }) : site.fetch(request);
  });
  const tls = await listen(options.tls, observed(calls, faults, byHost, options.onCall), authority);
  const browser = observed(calls, undefined, getRequestListener(pagesSite(simulation).fetch));
  const pages = await listen(options.pages, browser).catch(async (error: unknown) => {
    await tls.stop();
    throw error;
  });
  simulation.pageOrigin = `http://${pages.address}`;
  return {
    tlsAddress: tls.address,
    pageOrigin: simulation.pageOrigin,
    caFile: authority.caFile,
    authority,
    state: store.state,
    faults,
    calls,
    get registrations() {
      return store.state.registrations;
    },
    get homeAssistantUrl() {
      return simulation.homeAssistantUrl;
    },
    set homeAssistantUrl(url: string) {
      simulation.homeAssistantUrl = url;
    },
    save: store.save,
    createApp: (app) => createApp(store, app),
    rotateSecret: (clientId) => rotateSecret(store, clientId),
    addAccount: (account) => belongings.addAccount(store, account),
    addVehicle: (vehicle) => belongings.addVehicle(store, vehicle),
    addEnergySite: (site) => belongings.addEnergySite(store, site),
    revokeTokens: (which) => belongings.revokeTokens(store, which),
    consent: (signInUrl, choice) => person.consent(simulation, signInUrl, choice),
    pair: (vin, domain) => person.pair(simulation, vin, domain),
    stop: async () => {
      await Promise.all([tls.stop(), pages.stop()]);
    },
  };
}
