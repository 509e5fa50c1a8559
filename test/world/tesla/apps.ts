import { randomBytes, randomUUID } from 'node:crypto';
import { myHomeAssistant } from './hosts.ts';
import { energyScopes, homeAssistantScopes } from './scopes.ts';
import type { App, Store } from './state.ts';

/** How an app is made at the developer site; what is left out is as Home Assistant's documentation asks for. */
export interface NewApp {
  readonly name?: string;
  /** e.g. `https://cars.example.com/` */
  readonly allowedOrigins: readonly string[];
  readonly redirectUris?: readonly string[];
  readonly scopes?: readonly string[];
  readonly grantTypes?: App['grantTypes'];
  /** Only the two energy scopes. */
  readonly energyOnly?: boolean;
  /** Made on developer.tesla.cn. */
  readonly china?: boolean;
}

export interface AppCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

function newSecret(): string {
  return `ta-secret.${randomBytes(12).toString('base64url')}`;
}

export function createApp(store: Store, app: NewApp): AppCredentials {
  const made: App = {
    clientId: randomUUID(),
    clientSecret: newSecret(),
    name: app.name ?? `Home Assistant ${store.state.apps.length + 1}`,
    allowedOrigins: [...app.allowedOrigins],
    redirectUris: [...(app.redirectUris ?? [`${myHomeAssistant}/redirect/oauth`])],
    scopes: [...(app.scopes ?? (app.energyOnly === true ? energyScopes : homeAssistantScopes))],
    grantTypes: app.grantTypes ?? ['authorization_code', 'client_credentials'],
    china: app.china ?? false,
  };
  store.state.apps.push(made);
  store.save();
  return { clientId: made.clientId, clientSecret: made.clientSecret };
}

/** Replaces an app's secret; the old one is refused from now on. */
export function rotateSecret(store: Store, clientId: string): AppCredentials {
  const app = store.state.apps.find((candidate) => candidate.clientId === clientId);
  if (app === undefined) throw new Error(`There is no app ${clientId}`);
  app.clientSecret = newSecret();
  store.save();
  return { clientId, clientSecret: app.clientSecret };
}
