import { accessDenied, authError, authErrorWithReference } from './answers.ts';
import { baseUrls } from './hosts.ts';
import { isVehicleScope } from './scopes.ts';
import type { Simulation } from './simulation.ts';
import type { App, Store } from './state.ts';
import { opaque, partnerToken, tokenLifetime, userToken } from './tokens.ts';

interface Consent {
  readonly account: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
}

function userAnswer(store: Store, consent: Consent): Response {
  const account = store.state.accounts.find(({ id }) => id === consent.account);
  if (account === undefined) return authError(401, 'login_required', 'The account is gone.');
  const token = opaque(account);
  const offline = consent.scopes.includes('offline_access');
  if (offline) store.state.refreshTokens.push({ ...consent, scopes: [...consent.scopes], token });
  store.save();
  return Response.json({
    access_token: userToken(store, account, consent.clientId, consent.scopes),
    ...(offline ? { refresh_token: token } : {}),
    expires_in: tokenLifetime,
    token_type: 'Bearer',
  });
}

function authorizationCode(store: Store, app: App, form: URLSearchParams): Response {
  const { codes } = store.state;
  const index = codes.findIndex(({ code, clientId }) => code === form.get('code') && clientId === app.clientId);
  const [entry] = index < 0 ? [] : codes.splice(index, 1);
  if (entry === undefined) {
    return authError(400, 'invalid_auth_code', "The 'code' in request body is invalid, generate a new one and try again.");
  }
  if (entry.redirectUri !== form.get('redirect_uri')) {
    const text = 'Invalid redirect URI/URL. The authorize redirect URI and token redirect URI must match.';
    return authError(400, 'invalid_redirect_url', text);
  }
  return userAnswer(store, { account: entry.account, clientId: entry.clientId, scopes: entry.scopes });
}

/** A refresh token is good for one use. */
function refresh(store: Store, app: App, form: URLSearchParams): Response {
  const { refreshTokens } = store.state;
  const index = refreshTokens.findIndex(
    ({ token, clientId }) => token === form.get('refresh_token') && clientId === app.clientId,
  );
  const [entry] = index < 0 ? [] : refreshTokens.splice(index, 1);
  if (entry === undefined) {
    return authError(401, 'login_required', 'The refresh_token is invalid. Obtain a new one via authorization_code grant.');
  }
  return userAnswer(store, { account: entry.account, clientId: entry.clientId, scopes: entry.scopes });
}

function clientCredentials({ store, faults }: Simulation, app: App, form: URLSearchParams): Response {
  const audience = form.get('audience') ?? '';
  const audiences = app.china ? [baseUrls.cn] : [baseUrls.na, baseUrls.eu];
  if (!audiences.includes(audience) || faults.invalidAudience) {
    return authError(400, 'invalid_audience', "The 'audience' parameter is invalid. Include valid audience in the request.");
  }
  const scopes = (form.get('scope') ?? '').split(' ').filter((scope) => scope !== '');
  if (scopes.some((scope) => isVehicleScope(scope) && !app.scopes.includes(scope))) {
    return authError(400, 'invalid_scope', 'The client is not allowed to access the requested resource.');
  }
  const token = partnerToken(store, app.clientId, audience, scopes);
  return Response.json({ access_token: token, expires_in: tokenLifetime, token_type: 'Bearer' });
}

/** POST /oauth2/v3/token, for apps of this half of the world. */
export async function tokenEndpoint(simulation: Simulation, half: 'world' | 'china', request: Request): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  const clientId = form.get('client_id');
  if (clientId === null || clientId === '') {
    const text = "The 'client_id' parameter is missing. Include client_id in the request.";
    return authErrorWithReference(400, 'invalid_request', text);
  }
  const { store } = simulation;
  const app = store.state.apps.find((candidate) => candidate.clientId === clientId && candidate.china === (half === 'china'));
  const grant = form.get('grant_type');
  if (grant === 'refresh_token' && simulation.faults.renewals !== 0) return accessDenied(simulation.faults.renewals);
  // Core refreshes with the secret too, so that a stale secret is refused everywhere.
  if (app === undefined || app.clientSecret !== form.get('client_secret')) {
    return authError(401, 'unauthorized_client', "We don't recognize this client_id and client_secret combination");
  }
  if (grant === 'refresh_token') return refresh(store, app, form);
  if (grant !== 'authorization_code' && grant !== 'client_credentials') {
    return authError(400, 'unsupported_grant_type', `The grant_type '${grant}' is not supported.`);
  }
  // The text for a grant type that was not ticked at the developer site is a guess: no source records it.
  if (!app.grantTypes.includes(grant)) {
    return authError(400, 'unauthorized_client', `The client is not authorized to use the grant type '${grant}'.`);
  }
  return grant === 'client_credentials' ? clientCredentials(simulation, app, form) : authorizationCode(store, app, form);
}
