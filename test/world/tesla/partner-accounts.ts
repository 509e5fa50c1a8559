import { createHash, randomUUID } from 'node:crypto';
import { getDomain } from 'tldts';
import { z } from 'zod';
import { fleetError, type Json, jsonOf, ok } from './answers.ts';
import { baseUrls, type Region } from './hosts.ts';
import { downloadKey, KeyDownloadError, keyPath } from './key-download.ts';
import { isVehicleScope } from './scopes.ts';
import type { Simulation } from './simulation.ts';
import type { App, Registration } from './state.ts';
import { readToken } from './tokens.ts';

const bodySchema = z.object({ domain: z.string() });

/** The app that asks with a partner token of this region, or the answer that refuses it. */
function partner({ store, faults }: Simulation, region: Region, request: Request): App | Response {
  const claims = readToken(store, (request.headers.get('authorization') ?? '').replace(/^Bearer /, ''));
  if (claims === 'expired') return fleetError(401, 'token expired (401)');
  if (claims === 'invalid') return fleetError(401, 'invalid bearer token');
  const app = store.state.apps.find(({ clientId }) => clientId === claims.azp);
  if (app === undefined) return fleetError(401, 'invalid bearer token');
  // The statuses of these two are not on record; a token of the wrong kind or audience is no partner account here.
  if (claims.kind !== 'partner' || faults.expectedPartnerAccount) return fleetError(403, 'Expected partner account');
  return claims.aud === baseUrls[region] ? app : fleetError(401, 'invalid bearer token');
}

function root(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

function domainRefusal(app: App, domain: string): Response | undefined {
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain)) {
    return fleetError(400, `Invalid domain: ${domain}. Ensure that domain is lowercase and starts without https://`);
  }
  if (app.allowedOrigins.some((origin) => root(new URL(origin).hostname) === root(domain))) return undefined;
  const details = `https://developer.tesla.com/dashboard/app-details/${app.clientId}`;
  return fleetError(412, `Root domain ${root(domain)} must match registered allowed origin on ${details}`);
}

function documentedBody(app: App, registration: Registration): Json {
  return {
    account_id: registration.accountId,
    domain: registration.domain,
    name: app.name,
    description: 'Home Assistant',
    client_id: app.clientId,
    ca: null,
    created_at: registration.createdAt,
    updated_at: registration.updatedAt,
    enterprise_tier: 'pay_as_you_go',
    issuer: null,
    csr: null,
    csr_updated_at: null,
    public_key: registration.publicKey,
    public_key_hash: createHash('sha256').update(Buffer.from(registration.publicKey, 'hex')).digest('hex'),
  };
}

/** POST /api/1/partner_accounts */
export async function register(simulation: Simulation, region: Region, request: Request): Promise<Response> {
  const app = partner(simulation, region, request);
  if (app instanceof Response) return app;
  const body = bodySchema.safeParse(await jsonOf(request));
  if (!body.success) return fleetError(400, 'not_a_JSON_request');
  const { domain } = body.data;
  const refusal = domainRefusal(app, domain);
  if (refusal !== undefined) return refusal;
  const { store, faults } = simulation;
  const inRegion = () => store.state.registrations.filter((registration) => registration.region === region);
  if (inRegion().some((other) => other.clientId !== app.clientId && other.domain === domain)) {
    return fleetError(422, 'Validation failed: Domain has already been taken');
  }
  let publicKey: string;
  try {
    publicKey = await downloadKey(simulation, domain);
  } catch (error) {
    if (!(error instanceof KeyDownloadError)) throw error;
    return fleetError(424, `Public key download failed for https://${domain}${keyPath}, error: ${error.message}`);
  }
  const holder = inRegion().find((registration) => registration.publicKey === publicKey);
  if (holder !== undefined && (holder.clientId !== app.clientId || ['422', region].includes(faults.secondRegistration))) {
    return fleetError(422, 'Validation failed: Public key hash has already been taken');
  }
  const now = new Date().toISOString();
  const before = inRegion().find(({ clientId }) => clientId === app.clientId);
  const registration = before ?? {
    accountId: randomUUID(),
    region,
    clientId: app.clientId,
    domain,
    publicKey,
    createdAt: now,
    updatedAt: now,
  };
  Object.assign(registration, { domain, publicKey, updatedAt: now });
  if (before === undefined) store.state.registrations.push(registration);
  store.save();
  return ok(documentedBody(app, registration));
}

/** GET /api/1/partner_accounts/public_key */
export function publicKey(simulation: Simulation, region: Region, request: Request): Response {
  const app = partner(simulation, region, request);
  if (app instanceof Response) return app;
  const domain = new URL(request.url).searchParams.get('domain');
  if (domain === null) return fleetError(500, 'upstream internal error');
  if (!app.scopes.some(isVehicleScope)) return fleetError(403, 'Unauthorized missing scopes');
  const found = simulation.store.state.registrations.find(
    (registration) => registration.region === region && registration.clientId === app.clientId && registration.domain === domain,
  );
  // The text is on record, the status is not.
  return found === undefined
    ? fleetError(404, `This account does not have access to ${domain}`)
    : ok({ public_key: found.publicKey });
}
