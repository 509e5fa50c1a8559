import { randomBytes } from 'node:crypto';
import type { Implementation } from './credentials.ts';
import { Unhandled } from './errors.ts';
import type { Flow, Step, StepInput, StepRequest, StepResult } from './flow.ts';
import type { Form } from './form.ts';
import type { Home } from './home.ts';
import { encodeJwt, verifyJwt } from './jwt.ts';
import { authorizeUrl, tokenUrl } from './tesla-client.ts';
import { NoAnswer, TokenError } from './tesla-errors.ts';

const scopes =
  'openid offline_access vehicle_device_data vehicle_location vehicle_cmds vehicle_charging_cmds energy_device_data energy_cmds';
const logger = 'homeassistant.helpers.config_entry_oauth2_flow';
const myRedirect = 'https://my.home-assistant.io/redirect/oauth';

/** Signs the `state` of sign-in links; another one after each restart, so that links from before it are refused. */
export class StateSecret {
  readonly #secret = randomBytes(32).toString('hex');

  encode(claims: { readonly flow_id: string; readonly redirect_uri: string }): string {
    return encodeJwt(claims, this.#secret);
  }

  /** The claims, or undefined when it is not of this life of Core. */
  decode(state: string): Record<string, unknown> | undefined {
    return verifyJwt(state, this.#secret);
  }
}

const secrets = new WeakMap<Home, StateSecret>();

/** The secret of this life of Core. */
export function stateSecret(home: Home): StateSecret {
  const secret = secrets.get(home) ?? new StateSecret();
  secrets.set(home, secret);
  return secret;
}

type SignedIn = (data: { readonly auth_implementation: string; readonly token: Record<string, unknown> }) => Promise<StepResult>;

/** The sign-in steps that all OAuth 2 integrations share (helpers/config_entry_oauth2_flow.py). */
export class OAuthSteps {
  readonly steps: Readonly<Record<string, Step>>;
  readonly #home: Home;
  readonly #flow: Flow;
  readonly #signedIn: SignedIn;
  #implementation: Implementation | undefined;
  #external: Readonly<Record<string, unknown>> = {};

  constructor(home: Home, flow: Flow, signedIn: SignedIn) {
    this.#home = home;
    this.#flow = flow;
    this.#signedIn = signedIn;
    this.steps = {
      user: (input, request) => this.pickImplementation(input, request),
      pick_implementation: (input, request) => this.pickImplementation(input, request),
      auth: (input, request) => this.#auth(input, request),
      creation: () => this.#creation(),
      authorize_rejected: () => this.#abort('user_rejected_authorize', { error: String(this.#external.error) }),
    };
  }

  /** The chosen way to sign in. */
  implementation(): Implementation {
    if (this.#implementation === undefined) throw new Unhandled("AttributeError: 'NoneType' object has no attribute 'client_id'");
    return this.#implementation;
  }

  /** A form; in a reauth its placeholders name the entry. */
  form(
    stepId: string,
    form: Form | null,
    errors: Record<string, string> | null,
    placeholders: Record<string, string> | null,
  ): StepResult {
    const { source, entry_id: entryId } = this.#flow.context;
    const named = { ...placeholders };
    if (source === 'reauth' && entryId !== undefined) named.name ??= this.#home.entries.known(entryId).stored.title;
    const shown = Object.keys(named).length > 0 ? named : placeholders;
    return { type: 'form', step_id: stepId, data_schema: form, errors, description_placeholders: shown };
  }

  pickImplementation(input: StepInput, request: StepRequest | undefined): StepResult {
    const found = this.#home.components.has('application_credentials')
      ? this.#home.credentials.implementations(this.#flow.handler)
      : new Map<string, Implementation>();
    if (input !== undefined) {
      const chosen = found.get(String(input.implementation));
      if (chosen !== undefined) {
        this.#implementation = chosen;
        return this.#auth(undefined, request);
      }
      if (!this.#home.recent) throw new Unhandled(`KeyError: '${String(input.implementation)}'`);
    }
    const [first] = found.values();
    if (first === undefined) return this.#abort('missing_credentials', null);
    if (found.size === 1 && request !== undefined) {
      this.#implementation = first;
      return this.#auth(undefined, request);
    }
    const options = [...found].map(([domain, { name }]) => [domain, name]);
    const oneOf = [...found.keys()].sort();
    const shape = { type: 'select', options };
    const field = { name: 'implementation', required: true, default: first.domain, shape, oneOf };
    return this.form('pick_implementation', [field], null, null);
  }

  #auth(input: StepInput, request: StepRequest | undefined): StepResult {
    if (input !== undefined) {
      this.#external = input;
      return { type: 'external_done', step_id: 'error' in input ? 'authorize_rejected' : 'creation' };
    }
    const redirectUri = this.#redirectUri(request);
    const state = stateSecret(this.#home).encode({ flow_id: this.#flow.flow_id, redirect_uri: redirectUri });
    // yarl leaves `:` and `/` in a query as they are, and writes a space as `+`.
    const query = [
      'response_type=code',
      `client_id=${encodeURIComponent(this.implementation().clientId)}`,
      `redirect_uri=${redirectUri}`,
      `state=${state}`,
      'prompt=login',
      'prompt_missing_scopes=true',
      `scope=${scopes.replaceAll(' ', '+')}`,
    ];
    return { type: 'external', step_id: 'auth', url: `${authorizeUrl}?${query.join('&')}`, description_placeholders: null };
  }

  #redirectUri(request: StepRequest | undefined): string {
    if (this.#home.components.has('my')) return myRedirect;
    if (request === undefined) throw new Unhandled('RuntimeError: No current request in context');
    if (request.frontendBase === undefined) throw new Unhandled('RuntimeError: No header in request');
    return `${request.frontendBase}/auth/external/callback`;
  }

  async #creation(): Promise<StepResult> {
    const { clientId, clientSecret, domain } = this.implementation();
    const { code, state } = this.#external;
    const redirectUri = typeof state === 'object' && state !== null && 'redirect_uri' in state ? String(state.redirect_uri) : '';
    const grant = { grant_type: 'authorization_code', code: String(code), redirect_uri: redirectUri };
    let token: Record<string, unknown>;
    try {
      token = await this.#home.tesla.userToken({ ...grant, client_id: clientId, client_secret: clientSecret });
    } catch (error) {
      if (error instanceof NoAnswer) {
        this.#home.log.write(
          'ERROR',
          logger,
          ['helpers/config_entry_oauth2_flow.py', 520],
          `Timeout resolving OAuth token: ${error.message}`,
        );
        return this.#abort('oauth_timeout', null);
      }
      if (!(error instanceof TokenError)) throw error;
      this.#home.log.write(
        'ERROR',
        logger,
        ['helpers/config_entry_oauth2_flow.py', 526],
        `Error resolving OAuth token: ${error.message}`,
      );
      return this.#abort(error.code === 'reauth' ? 'oauth_unauthorized' : 'oauth_failed', null);
    }
    const expiresIn = Number(token.expires_in ?? Number.NaN);
    if (!Number.isInteger(expiresIn)) {
      this.#home.log.write('WARNING', logger, ['helpers/config_entry_oauth2_flow.py', 532], `Invalid token from ${tokenUrl}`);
      return this.#abort('oauth_error', null);
    }
    const expires = { expires_in: expiresIn, expires_at: Date.now() / 1000 + expiresIn };
    return await this.#signedIn({ auth_implementation: domain, token: { ...token, ...expires } });
  }

  #abort(reason: string, placeholders: Record<string, string> | null): StepResult {
    const domain = this.#home.recent && { translation_domain: 'homeassistant' };
    return { type: 'abort', reason, description_placeholders: placeholders, ...domain };
  }
}
