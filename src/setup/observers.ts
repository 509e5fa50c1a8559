import type { Observer } from './observer.ts';
import { administrators } from './observers/administrators.ts';
import { credentials } from './observers/credentials.ts';
import { devices } from './observers/devices.ts';
import { entries } from './observers/entries.ts';
import { flows } from './observers/flows.ts';
import { githubSite } from './observers/github-site.ts';
import { homeAssistant } from './observers/home-assistant.ts';
import { hostedKey, nextHostedKey } from './observers/hosted-key.ts';
import { integrations } from './observers/integrations.ts';
import { keyArchive } from './observers/key-archive.ts';
import { keyFile } from './observers/key-file.ts';
import { keyHost } from './observers/key-host.ts';
import { log } from './observers/log.ts';
import { nginxProxy } from './observers/nginx-proxy.ts';
import { ownHttps } from './observers/own-https.ts';
import { pairing } from './observers/pairing.ts';
import { partnerTokens } from './observers/partner-tokens.ts';
import { refusals } from './observers/refusals.ts';
import { registrations } from './observers/registrations.ts';
import { servedAlready } from './observers/served-already.ts';
import { sidebar } from './observers/sidebar.ts';
import { surroundings } from './observers/surroundings.ts';

/** All observers; they look side by side. */
export const observers: readonly Observer[] = [
  homeAssistant,
  integrations,
  administrators,
  keyFile,
  keyArchive,
  hostedKey,
  nextHostedKey,
  githubSite,
  surroundings,
  servedAlready,
  ownHttps,
  keyHost,
  nginxProxy,
  credentials,
  partnerTokens,
  registrations,
  entries,
  flows,
  devices,
  pairing,
  refusals,
  log,
  sidebar,
];
