import { html } from 'hono/html';
import { createApp, rotateSecret } from './apps.ts';
import { myHomeAssistant } from './hosts.ts';
import { page } from './page.ts';
import { scopeLabels } from './scopes.ts';
import type { Simulation } from './simulation.ts';
import type { App, Store } from './state.ts';

const refusedDomain =
  'Domain is not valid. Please ensure it is registered with a certificate authority, does not include "Tesla", and is not being used with a reverse proxy setup.';

function card(app: App): ReturnType<typeof html> {
  return html`<fieldset><legend>${app.name}</legend>
    <p>Client ID<br /><code class="client-id">${app.clientId}</code></p>
    <p>Client Secret<br /><code class="client-secret">${app.clientSecret}</code></p>
    <p>Allowed Origin<br />${app.allowedOrigins.join(', ')}</p>
    <form method="post"><input type="hidden" name="rotate" value="${app.clientId}" /><button class="quiet">Rotate secret</button></form>
  </fieldset>`;
}

/** GET /developer: the apps, and the form for a further one. */
export function developerSite(store: Store, error = ''): Promise<Response> {
  const body = html`${store.state.apps.map(card)}
    <form method="post">
      <h2>Create New Application</h2>
      ${error === '' ? '' : html`<p id="error" role="alert">${error}</p>`}
      <label class="text">Application Name <input type="text" name="name" required /></label>
      <label class="text">Application Description <input type="text" name="description" /></label>
      <label class="text">Purpose of Usage <input type="text" name="purpose" /></label>
      <label class="text">OAuth Grant Type
        <select name="grant">
          <option value="both">Authorization Code and Machine-to-Machine</option>
          <option value="client_credentials">Machine-to-Machine</option>
        </select>
      </label>
      <label class="text">Allowed Origin URL(s) <input type="text" name="origin" placeholder="https://" required /></label>
      <label class="text">Allowed Redirect URI(s)
        <input type="text" name="redirect" placeholder="${myHomeAssistant}/redirect/oauth" required />
      </label>
      <label class="text">Allowed Returned URL(s) <input type="text" name="returned" /></label>
      <fieldset><legend>API &amp; Scopes</legend>
        ${Object.entries(scopeLabels).map(
          ([scope, label]) => html`<label><input type="checkbox" name="scope" value="${scope}" /> ${label}</label>`,
        )}
      </fieldset>
      <button name="create" value="yes">Create</button>
    </form>`;
  return page('Tesla Developer', body, error === '' ? 200 : 400);
}

function create(store: Store, form: URLSearchParams): string | undefined {
  const name = form.get('name') ?? '';
  const origin = URL.parse(form.get('origin') ?? '');
  if (name === '' || store.state.apps.some((app) => app.name === name)) return 'This application name is already taken.';
  if (origin === null || origin.protocol !== 'https:' || origin.pathname !== '/' || /tesla/i.test(origin.host))
    return refusedDomain;
  createApp(store, {
    name,
    allowedOrigins: [origin.href],
    redirectUris: [form.get('redirect') ?? ''],
    scopes: form.getAll('scope'),
    grantTypes: form.get('grant') === 'both' ? ['authorization_code', 'client_credentials'] : ['client_credentials'],
  });
  return undefined;
}

/** POST /developer */
export async function developerForm({ store }: Simulation, request: Request): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  const rotate = form.get('rotate');
  if (rotate !== null) rotateSecret(store, rotate);
  const error = rotate === null ? create(store, form) : undefined;
  if (error !== undefined) return developerSite(store, error);
  return new Response(null, { status: 303, headers: { location: '/developer' } });
}
