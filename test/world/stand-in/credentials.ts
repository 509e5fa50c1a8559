import { z } from 'zod';
import { HomeAssistantError } from './errors.ts';
import { slugify } from './ids.ts';
import type { Storage } from './storage.ts';

/** The fields of `application_credentials/create`; id and secret are stripped of white space around them. */
export const createFields = {
  domain: z.string(),
  client_id: z.string().trim(),
  client_secret: z.string().trim(),
  auth_domain: z.string().optional(),
  name: z.string().optional(),
};

const itemSchema = z.object({ ...createFields, id: z.string() });

/** An application credential as Core stores and lists it. */
export type Credential = z.infer<typeof itemSchema>;

/** A way to sign in that a credential makes possible; its `domain` is what an entry keeps as `auth_implementation`. */
export interface Implementation {
  readonly domain: string;
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface CredentialChange {
  readonly change_type: 'added' | 'removed';
  readonly application_credentials_id: string;
  readonly item: Credential;
}

const key = 'application_credentials';

/** Core's `application_credentials` collection (components/application_credentials). */
export class Credentials {
  readonly #storage: Storage;
  readonly #inUse: (domain: string, itemId: string) => boolean;
  readonly #items = new Map<string, Credential>();
  readonly #listeners = new Set<(changes: readonly CredentialChange[]) => void>();

  /** `inUse`: whether an entry of the domain names that item as its implementation. */
  constructor(storage: Storage, inUse: (domain: string, itemId: string) => boolean) {
    this.#storage = storage;
    this.#inUse = inUse;
    const kept = storage.read(key, z.object({ items: z.array(itemSchema) }));
    for (const item of kept?.items ?? []) this.#items.set(item.id, item);
  }

  list(): readonly Credential[] {
    return [...this.#items.values()];
  }

  subscribe(listener: (changes: readonly CredentialChange[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @throws HomeAssistantError (`invalid_format`) when the domain takes no credentials. */
  create(data: Omit<Credential, 'id'>): Credential {
    if (data.domain !== 'tesla_fleet')
      throw new HomeAssistantError(`No application_credentials platform for ${data.domain}`, 'invalid_format');
    const base = slugify(`${data.domain}.${data.client_id}`);
    let id = base;
    for (let attempt = 2; this.#items.has(id); attempt += 1) id = `${base}_${attempt}`;
    const item: Credential = { ...data, id };
    this.#items.set(id, item);
    this.#changed({ change_type: 'added', application_credentials_id: id, item });
    return item;
  }

  /**
   * The guard compares item ids only, as Core's does: an item that an entry uses by its `auth_domain` goes without a word.
   *
   * @throws HomeAssistantError `not_found`, or `home_assistant_error` when an entry uses it.
   */
  delete(id: string): void {
    const item = this.#items.get(id);
    if (item === undefined) throw new HomeAssistantError(`Unable to find application_credentials_id ${id}`, 'not_found');
    if (this.#inUse(item.domain, id))
      throw new HomeAssistantError(`Cannot delete credential in use by integration ${item.domain}`);
    this.#items.delete(id);
    this.#changed({ change_type: 'removed', application_credentials_id: id, item });
  }

  /** The ways to sign in, by auth domain; of two items with the same one the last wins. */
  implementations(domain: string): ReadonlyMap<string, Implementation> {
    const found = new Map<string, Implementation>();
    for (const item of this.#items.values()) {
      if (item.domain !== domain) continue;
      const authDomain = item.auth_domain ?? item.id;
      const { client_id: clientId, client_secret: clientSecret } = item;
      found.set(authDomain, { domain: authDomain, name: item.name || clientId, clientId, clientSecret });
    }
    return found;
  }

  /** The item that an entry with this implementation uses: the first one, unlike the implementation itself. */
  itemOf(domain: string, authDomain: unknown): string | undefined {
    return this.list().find((item) => item.domain === domain && (item.auth_domain ?? item.id) === authDomain)?.id;
  }

  #changed(change: CredentialChange): void {
    this.#storage.write(key, { items: this.list() });
    for (const listener of this.#listeners) listener([change]);
  }
}
