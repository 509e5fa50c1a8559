import { z } from 'zod';
import type { Implementation } from './credentials.ts';
import { Unhandled } from './errors.ts';
import { AbortFlow, type Flow, type FlowHandler, type Step, type StepInput, type StepRequest, type StepResult } from './flow.ts';
import type { Form } from './form.ts';
import { type Home, logTesla } from './home.ts';
import { decodeJwt } from './jwt.ts';
import { getPrivateKey, type KeyPair } from './key-file.ts';
import { OAuthSteps } from './oauth-flow.ts';
import { servers } from './tesla-client.ts';
import { NoAnswer, TeslaError } from './tesla-errors.ts';

const regions = ['na', 'eu'] as const;
type Region = (typeof regions)[number];

const domainPattern = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,}$/;
const registered = z.looseObject({ public_key: z.string().nullish() }).nullish();

interface Api {
  readonly server: string;
  readonly token: string;
}

/** The config flow of tesla_fleet: of 2026.11 (a region to choose), and of 2026.6 (both regions, none to choose). */
export class TeslaFlow implements FlowHandler {
  readonly steps: Readonly<Record<string, Step>>;
  readonly #home: Home;
  readonly #flow: Flow;
  readonly #oauth: OAuthSteps;
  #region: Region = 'na';
  #data: Readonly<Record<string, unknown>> = {};
  #uid = '';
  #domain = '';
  #key: KeyPair | undefined;
  #apis: Api[] = [];

  constructor(home: Home, flow: Flow) {
    this.#home = home;
    this.#flow = flow;
    this.#oauth = new OAuthSteps(home, flow, (data) => this.#signedIn(data));
    this.steps = {
      ...this.#oauth.steps,
      ...(home.recent && { region: (input) => this.#regionStep(input) }),
      domain_input: (input) => this.#domainInput(input),
      domain_registration: () => this.#register(),
      registration_complete: (input) => this.#complete(input),
      reauth: () => this.#reauthConfirm(undefined, undefined),
      reauth_confirm: (input, request) => this.#reauthConfirm(input, request),
    };
  }

  #form(stepId: string, form: Form | null, errors: Record<string, string> | null, placeholders: Record<string, string> | null) {
    return this.#oauth.form(stepId, form, errors, placeholders);
  }

  async #signedIn(data: { readonly token: Readonly<Record<string, unknown>> }): Promise<StepResult> {
    const claims = decodeJwt(String(data.token.access_token));
    if (typeof claims?.sub !== 'string') throw new Unhandled('DecodeError: Not enough segments');
    this.#data = data;
    this.#uid = claims.sub;
    this.#setUniqueId(this.#uid);
    const { entries } = this.#home;
    if (this.#flow.context.source === 'reauth') {
      const entry = entries.known(this.#flow.context.entry_id ?? '');
      if (entry.stored.unique_id !== this.#uid) throw new AbortFlow('reauth_account_mismatch');
      entries.update(entry, { ...data });
      entries.scheduleReload(entry);
      throw new AbortFlow('reauth_successful', 'homeassistant');
    }
    if (entries.byUniqueId('tesla_fleet', this.#uid) !== undefined) throw new AbortFlow('already_configured');
    if (!this.#home.recent) return await this.#bothRegions();
    const detected = String(claims.ou_code ?? '').toLowerCase();
    this.#region = regions.find((region) => region === detected) ?? 'na';
    return await this.#regionStep(undefined);
  }

  #setUniqueId(uid: string): void {
    const others = this.#home.flows.list().filter((flow) => flow !== this.#flow && flow.handler === this.#flow.handler);
    if (others.some(({ context }) => context.unique_id === uid && context.source !== 'reauth')) {
      throw new AbortFlow('already_in_progress', 'homeassistant');
    }
    this.#flow.context.unique_id = uid;
  }

  /** Partner login at one region: true, or the error when it is to be shown; an abort is thrown. */
  async #partnerLogin(region: Region): Promise<TeslaError | undefined> {
    const { clientId, clientSecret }: Implementation = this.#oauth.implementation();
    const server = servers[region];
    this.#key = getPrivateKey(this.#home.options.configFolder);
    try {
      this.#apis.push({ server, token: await this.#home.tesla.partnerToken(server, clientId, clientSecret) });
      return undefined;
    } catch (error) {
      if (!(error instanceof TeslaError)) throw new Unhandled('Partner login', error);
      if (error.code === 'oauth_expired' || error.code === 'login_required') {
        const why = `Partner login failed for ${server} due to an authentication error: ${error.message}`;
        logTesla(this.#home, 'WARNING', ['components/tesla_fleet/config_flow.py', 116], why);
        throw new AbortFlow('oauth_error', 'homeassistant');
      }
      logTesla(
        this.#home,
        'WARNING',
        ['components/tesla_fleet/config_flow.py', 123],
        `Partner login failed for ${server}: ${error.message}`,
      );
      return error;
    }
  }

  /** 2026.6: both regions, and one is enough. */
  async #bothRegions(): Promise<StepResult> {
    const failed: string[] = [];
    for (const region of regions) {
      if ((await this.#partnerLogin(region)) !== undefined) failed.push(servers[region]);
    }
    const source = ['components/tesla_fleet/config_flow.py', 113] as const;
    if (this.#apis.length === 0) {
      logTesla(this.#home, 'WARNING', source, `Partner login failed for all regions: ${failed.join(', ')}`);
      throw new AbortFlow('oauth_error');
    }
    if (failed.length > 0) {
      const message = `Partner login succeeded on some regions but failed on: ${failed.join(', ')}`;
      logTesla(this.#home, 'WARNING', source, message);
    }
    return this.#domainInput(undefined);
  }

  async #regionStep(input: StepInput): Promise<StepResult> {
    const errors: Record<string, string> = {};
    if (input !== undefined) {
      this.#region = regions.find((region) => region === input.region) ?? 'na';
      this.#apis = [];
      if ((await this.#partnerLogin(this.#region)) === undefined) return this.#domainInput(undefined);
      errors.base = 'cannot_connect';
    }
    const select = {
      options: regions,
      translation_key: 'region',
      mode: 'list',
      multiple: false,
      custom_value: false,
      sort: false,
    };
    const field = { name: 'region', required: true, default: this.#region, shape: { selector: { select } }, oneOf: ['eu', 'na'] };
    return this.#form('region', [field], errors, null);
  }

  async #domainInput(input: StepInput, errors: Record<string, string> = {}): Promise<StepResult> {
    if (input !== undefined) {
      const domain = String(input.domain).trim().toLowerCase();
      if (domainPattern.test(domain)) {
        this.#domain = domain;
        return await this.#register();
      }
      errors.domain = 'invalid_domain';
    }
    const form = [{ name: 'domain', required: true, shape: { type: 'string' } }];
    return this.#form('domain_input', form, errors, { dashboard: 'https://developer.tesla.com/en_AU/dashboard/' });
  }

  async #register(): Promise<StepResult> {
    const key = this.#key;
    if (key === undefined) throw new Unhandled('AssertionError');
    const file = `https://${this.#domain}/.well-known/appspecific/com.tesla.3p.public-key.pem`;
    const form = (base: string) => this.#form('domain_registration', null, { base }, { public_key_url: file, pem: key.pem });
    let answer: unknown;
    const failed: string[] = [];
    for (const api of this.#apis) {
      try {
        const path = 'api/1/partner_accounts';
        const given = await this.#home.tesla.api({ ...api, path, body: { domain: this.#domain } });
        answer ??= given ?? {};
      } catch (error) {
        if (error instanceof NoAnswer || !(error instanceof TeslaError)) throw new Unhandled('Partner registration', error);
        if (error.code === 'precondition_failed') return await this.#domainInput(undefined, { domain: 'precondition_failed' });
        const message = `Partner registration failed for ${api.server}: ${error.message}`;
        logTesla(this.#home, 'WARNING', ['components/tesla_fleet/config_flow.py', 199], message);
        failed.push(api.server);
      }
    }
    if (answer === undefined) return form('invalid_response');
    if (failed.length > 0) {
      const message = `Partner registration succeeded on some regions but failed on: ${failed.join(', ')}`;
      logTesla(this.#home, 'WARNING', ['components/tesla_fleet/config_flow.py', 203], message);
    }
    const known = registered.parse(answer)?.public_key;
    if (!known) return form('public_key_not_found');
    if (known.toLowerCase() !== key.point) return form('public_key_mismatch');
    return this.#complete(undefined);
  }

  #complete(input: StepInput): StepResult {
    if (input !== undefined) return { type: 'create_entry', title: this.#uid, data: this.#data };
    const url = `https://www.tesla.com/_ak/${this.#domain}`;
    const shape = { selector: { qr_code: { data: url, scale: 6, error_correction_level: 'quartile' } } };
    return this.#form('registration_complete', [{ name: 'qr_code', required: false, shape }], null, { virtual_key_url: url });
  }

  async #reauthConfirm(input: StepInput, request: StepRequest | undefined): Promise<StepResult> {
    if (input !== undefined) return await this.#oauth.pickImplementation(undefined, request);
    return this.#form('reauth_confirm', null, null, { name: 'Tesla Fleet' });
  }
}
