import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const region = z.enum(['na', 'eu', 'cn']);

const appSchema = z.object({
  clientId: z.string(),
  clientSecret: z.string(),
  name: z.string(),
  allowedOrigins: z.array(z.string()),
  redirectUris: z.array(z.string()),
  scopes: z.array(z.string()),
  grantTypes: z.array(z.enum(['authorization_code', 'client_credentials'])),
  china: z.boolean(),
});

/** `ouCode` is what the token says, which is not always the region where the account lives. */
const accountSchema = z.object({ id: z.string(), name: z.string(), region, ouCode: z.string() });

const registrationSchema = z.object({
  accountId: z.string(),
  region,
  clientId: z.string(),
  domain: z.string(),
  /** Hex of the uncompressed point. */
  publicKey: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
});

const vehicleSchema = z.object({
  vin: z.string(),
  name: z.string(),
  account: z.string(),
  state: z.enum(['online', 'asleep', 'offline']),
  commandSigning: z.enum(['required', 'off']),
  /** Public keys (hex) that the owner has approved. */
  keys: z.array(z.string()),
  /** How often the lights were flashed. */
  flashes: z.number(),
});

const energySiteSchema = z.object({ id: z.number(), name: z.string(), account: z.string() });

const consentSchema = z.object({ account: z.string(), clientId: z.string(), scopes: z.array(z.string()) });

const codeSchema = consentSchema.extend({ code: z.string(), redirectUri: z.string() });

const refreshTokenSchema = consentSchema.extend({ token: z.string() });

const stateSchema = z.object({
  /** Signs the tokens. */
  secret: z.string(),
  /** Access tokens that users got until then (milliseconds of the epoch) are refused. */
  tokensValidFrom: z.number(),
  apps: z.array(appSchema),
  accounts: z.array(accountSchema),
  registrations: z.array(registrationSchema),
  vehicles: z.array(vehicleSchema),
  energySites: z.array(energySiteSchema),
  /** What each account has granted to each app. */
  consents: z.array(consentSchema),
  codes: z.array(codeSchema),
  refreshTokens: z.array(refreshTokenSchema),
});

export type App = z.infer<typeof appSchema>;
export type Account = z.infer<typeof accountSchema>;
export type Registration = z.infer<typeof registrationSchema>;
export type Vehicle = z.infer<typeof vehicleSchema>;
export type EnergySite = z.infer<typeof energySiteSchema>;
export type State = z.infer<typeof stateSchema>;

/** All that Tesla knows, and how it is kept. */
export interface Store {
  readonly state: State;
  /** To be called after each change. */
  save(): void;
}

function emptyState(home: 'na' | 'eu' | 'cn'): State {
  return {
    secret: randomBytes(32).toString('base64url'),
    tokensValidFrom: 0,
    apps: [],
    accounts: [{ id: randomUUID(), name: 'owner@example.com', region: home, ouCode: home.toUpperCase() }],
    registrations: [],
    vehicles: [],
    energySites: [],
    consents: [],
    codes: [],
    refreshTokens: [],
  };
}

/**
 * Loads the state from its file, or begins with one account (`owner@example.com`) that owns nothing.
 *
 * @throws ZodError when the file holds something else.
 */
export function openStore(stateFile: string | undefined, home: 'na' | 'eu' | 'cn'): Store {
  const state =
    stateFile !== undefined && existsSync(stateFile)
      ? stateSchema.parse(JSON.parse(readFileSync(stateFile, 'utf8')))
      : emptyState(home);
  const save = () => {
    if (stateFile === undefined) return;
    const draft = `${stateFile}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(state, undefined, 2), { mode: 0o600 });
    renameSync(draft, stateFile);
  };
  save();
  return { state, save };
}
