import { z } from 'zod';
import type { ConfigEntry } from './entry.ts';
import { SetupFailure, type Translation } from './errors.ts';
import type { Home } from './home.ts';
import { TokenError } from './tesla-errors.ts';

const clockOutOfSync = 20;

const dataSchema = z.looseObject({
  auth_implementation: z.string().nullable(),
  token: z.looseObject({ access_token: z.string(), refresh_token: z.string(), expires_at: z.number() }).optional(),
});

/** Refreshing failed in a way that Core names in its own words. */
function tokenTranslation(error: TokenError): Translation {
  const key = error.code === 'reauth' ? 'oauth2_helper_reauth_required' : 'oauth2_helper_refresh_transient';
  return { domain: 'homeassistant', key, placeholders: { domain: 'tesla_fleet' } };
}

/** An entry's way to Tesla: its token, refreshed when it has run out (Core's `OAuth2Session`). */
export class TeslaSession {
  readonly #home: Home;
  readonly #entry: ConfigEntry;
  #refreshing: Promise<string> | undefined;
  /** Base URL of the region's Fleet API. */
  server = '';

  constructor(home: Home, entry: ConfigEntry) {
    this.#home = home;
    this.#entry = entry;
  }

  /** @throws TeslaError; TokenError; NoAnswer. */
  async api(path: string, body?: Readonly<Record<string, unknown>>): Promise<unknown> {
    const token = await this.#validToken();
    return await this.#home.tesla.api({ server: this.server, token, path, ...(body && { body }) });
  }

  /**
   * The access token, at the beginning of a setup: here Core's two generations differ most.
   *
   * @throws SetupFailure; NoAnswer and TokenError `connection`, which 2026.6 does not handle.
   */
  async setupToken(): Promise<string> {
    this.#needImplementation();
    try {
      return await this.#validToken();
    } catch (error) {
      const { recent } = this.#home;
      if (error instanceof TokenError && (recent || error.code !== 'connection')) {
        const detail = recent && { translation: tokenTranslation(error) };
        throw new SetupFailure(error.code === 'reauth' ? 'auth' : 'retry', error.message, { cause: error, ...detail });
      }
      throw error;
    }
  }

  /** The token is taken for refused: the next call refreshes it. */
  invalidate(): void {
    const data = dataSchema.parse(this.#entry.stored.data);
    if (data.token === undefined || data.token.expires_at === 0) return;
    this.#home.entries.update(this.#entry, { ...data, token: { ...data.token, expires_at: 0 } });
  }

  async startReauth(): Promise<void> {
    await this.#home.entries.startReauth(this.#entry);
  }

  #needImplementation() {
    const { stored } = this.#entry;
    const { auth_implementation: authDomain } = dataSchema.parse(stored.data);
    const found = this.#home.credentials.implementations(stored.domain).get(authDomain ?? '');
    if (found !== undefined) return found;
    if (this.#home.recent) {
      const message = 'The configured authentication method is no longer available, re-authentication required';
      const translation = { domain: 'homeassistant', key: 'oauth2_unknown_implementation', placeholders: null };
      throw new SetupFailure('auth', message, { translation });
    }
    // 2026.6 forgets the token with it.
    this.#home.entries.update(this.#entry, { auth_implementation: null });
    throw new SetupFailure('auth', 'Implementation not available');
  }

  async #validToken(): Promise<string> {
    const { token } = dataSchema.parse(this.#entry.stored.data);
    if (token !== undefined && token.expires_at > Date.now() / 1000 + clockOutOfSync) return token.access_token;
    this.#refreshing ??= this.#refresh(token?.refresh_token ?? '').finally(() => {
      this.#refreshing = undefined;
    });
    return await this.#refreshing;
  }

  async #refresh(refreshToken: string): Promise<string> {
    const { clientId, clientSecret } = this.#needImplementation();
    const grant = { grant_type: 'refresh_token', client_id: clientId, refresh_token: refreshToken, client_secret: clientSecret };
    let fresh: Record<string, unknown>;
    try {
      fresh = await this.#home.tesla.userToken(grant);
    } catch (error) {
      if (error instanceof TokenError && error.code === 'reauth' && this.#home.recent) await this.startReauth();
      throw error;
    }
    const { stored } = this.#entry;
    const expiresIn = Number(fresh.expires_in);
    if (typeof fresh.access_token !== 'string' || !Number.isInteger(expiresIn)) {
      throw new TokenError('connection', 'Temporary error refreshing credentials for tesla_fleet, try again later');
    }
    const old = dataSchema.parse(stored.data).token;
    const token = { ...old, ...fresh, expires_in: expiresIn, expires_at: Date.now() / 1000 + expiresIn };
    this.#home.entries.update(this.#entry, { ...stored.data, token });
    return fresh.access_token;
  }
}
