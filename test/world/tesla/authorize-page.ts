import { html } from 'hono/html';
import { myHomeAssistant } from './hosts.ts';
import { page } from './page.ts';
import { protocolScopes, scopeLabels } from './scopes.ts';
import type { Simulation } from './simulation.ts';
import type { Account, App } from './state.ts';
import { opaque } from './tokens.ts';

interface Question {
  readonly app: App;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly state: string;
}

function refusal(text: string): Promise<Response> {
  return page('Something went wrong. Try again later', html`<p id="error">${text}</p>`, 400);
}

function isRegistered({ store, faults }: Simulation, app: App, account: Account): boolean {
  if (faults.noPolicyRules) return false;
  return store.state.registrations.some(({ region, clientId }) => region === account.region && clientId === app.clientId);
}

function accountsOf({ store }: Simulation, app: App): readonly Account[] {
  return store.state.accounts.filter(({ region }) => (region === 'cn') === app.china);
}

/** Reads the question that the app asks through the browser, or says why Tesla would not put it. */
async function read(simulation: Simulation, half: 'world' | 'china' | undefined, url: URL): Promise<Question | Response> {
  const clientId = url.searchParams.get('client_id');
  const app = simulation.store.state.apps.find((candidate) => candidate.clientId === clientId);
  if (clientId === null) return refusal("The 'client_id' parameter is missing. Include client_id in the request.");
  if (app === undefined || (half !== undefined && app.china !== (half === 'china')))
    return refusal("We don't recognize this client_id.");
  const redirectUri = url.searchParams.get('redirect_uri') ?? '';
  if (!app.redirectUris.includes(redirectUri)) {
    return refusal("We don't recognize this redirect_uri. Please use the redirect_uri found in your app details.");
  }
  if (url.searchParams.get('response_type') !== 'code') return refusal("The 'response_type' parameter is invalid.");
  if (!app.grantTypes.includes('authorization_code')) return refusal('The client is not authorized to use authorization_code.');
  const scopes = (url.searchParams.get('scope') ?? '').split(' ').filter((scope) => scope !== '');
  if (!scopes.includes('openid')) return refusal("The 'scope' parameter is invalid.");
  if (!accountsOf(simulation, app).some((account) => isRegistered(simulation, app, account))) return refusal('No policy rules');
  return { app, redirectUri, scopes, state: url.searchParams.get('state') ?? '' };
}

/**
 * The scopes that the consent page offers: those of the app's details, asked for or not. (Core trips over a scope in its token that it
 * does not know, and never asks for one: so Tesla must add them from the app's details.)
 */
function offered({ app }: Question): readonly string[] {
  return app.scopes.filter((scope) => !protocolScopes.includes(scope));
}

/** GET /oauth2/v3/authorize */
export async function authorizePage(simulation: Simulation, half: 'world' | 'china' | undefined, url: URL): Promise<Response> {
  const question = await read(simulation, half, url);
  if (question instanceof Response) return question;
  const accounts = accountsOf(simulation, question.app);
  const body = html`<p><strong>${question.app.name}</strong> would like to use your Tesla account.</p>
    <form method="post">
      <label class="text">Account
        <select name="account">${accounts.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}</select>
      </label>
      <fieldset><legend>It may use</legend>
        ${offered(question).map(
          (scope) =>
            html`<label><input type="checkbox" name="scope" value="${scope}" checked /> ${scopeLabels[scope] ?? scope}</label>`,
        )}
      </fieldset>
      <button name="decision" value="allow">Allow</button>
      <button name="decision" value="deny" class="quiet">Deny</button>
    </form>`;
  return page('Grant access', body);
}

/** The browser goes to My Home Assistant at its place in this simulation; any other redirect is used as it is. */
function back(simulation: Simulation, question: Question, answer: Record<string, string>): Response {
  const redirect = question.redirectUri.startsWith(`${myHomeAssistant}/`)
    ? question.redirectUri.replace(myHomeAssistant, simulation.pageOrigin)
    : question.redirectUri;
  const url = new URL(redirect);
  const parameters = { ...answer, state: question.state, issuer: 'https://auth.tesla.com/oauth2/v3' };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return new Response(null, { status: 302, headers: { location: url.href } });
}

/** POST /oauth2/v3/authorize: the person has decided. */
export async function authorizeDecision(
  simulation: Simulation,
  half: 'world' | 'china' | undefined,
  request: Request,
): Promise<Response> {
  const question = await read(simulation, half, new URL(request.url));
  if (question instanceof Response) return question;
  const form = new URLSearchParams(await request.text());
  if (form.get('decision') !== 'allow') {
    return back(simulation, question, { error: 'access_denied', error_description: 'User denied access' });
  }
  const { app } = question;
  const account = accountsOf(simulation, app).find(({ id }) => id === form.get('account'));
  if (account === undefined) return refusal('We could not find this account.');
  if (!isRegistered(simulation, app, account)) return refusal('No policy rules');
  const ticked = form.getAll('scope').filter((scope) => offered(question).includes(scope));
  const scopes = [...question.scopes.filter((scope) => protocolScopes.includes(scope)), ...ticked];
  const { state, save } = simulation.store;
  const consent = { account: account.id, clientId: app.clientId, scopes };
  const code = opaque(account);
  state.consents = state.consents.filter((other) => other.account !== account.id || other.clientId !== app.clientId);
  state.consents.push(consent);
  state.codes.push({ ...consent, code, redirectUri: question.redirectUri });
  save();
  return back(simulation, question, { code, locale: 'en-US' });
}

/** GET /redirect/oauth of My Home Assistant: on to the person's own instance. */
export function myRedirect(simulation: Simulation, url: URL): Response {
  const location = `${simulation.homeAssistantUrl}/auth/external/callback${url.search}`;
  return new Response(null, { status: 302, headers: { location } });
}
