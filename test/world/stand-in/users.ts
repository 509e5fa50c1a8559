import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Bus } from './bus.ts';
import { hexId } from './ids.ts';
import type { Storage } from './storage.ts';

const userSchema = z.object({
  id: z.string(),
  name: z.string(),
  is_owner: z.boolean(),
  is_active: z.boolean(),
  system_generated: z.boolean(),
  local_only: z.boolean(),
  group_ids: z.array(z.string()),
});

/** A person (or a part of the system) that Core knows. */
export type User = z.infer<typeof userSchema>;

const fileSchema = z.object({ users: z.array(userSchema), tokens: z.record(z.string(), z.string()) });

const key = 'auth';
const adminGroup = 'system-admin';

export function isAdmin(user: User): boolean {
  return user.is_owner || (user.is_active && user.group_ids.includes(adminGroup));
}

/** The answer of `config/auth/list` for one user. */
export function userInfo(user: User): Record<string, unknown> {
  const credentials = user.system_generated ? [] : [{ type: 'homeassistant' }];
  const username = user.system_generated ? null : user.name.toLowerCase();
  return { ...user, username, credentials };
}

/** Users and their tokens. The first one is the owner. */
export class Users {
  readonly #storage: Storage;
  readonly #users = new Map<string, User>();
  readonly #tokens = new Map<string, string>();
  /** Set anew at each start of Core. */
  bus: Bus | undefined;
  /** Told of each token that is no longer good. */
  onRevoked: ((token: string) => void) | undefined;

  constructor(storage: Storage, withSupervisor: boolean) {
    this.#storage = storage;
    const kept = storage.read(key, fileSchema);
    for (const user of kept?.users ?? []) this.#users.set(user.id, user);
    for (const [token, id] of Object.entries(kept?.tokens ?? {})) this.#tokens.set(token, id);
    if (kept !== undefined) return;
    this.#make('Home Assistant Content', ['system-read-only'], { system_generated: true });
    if (withSupervisor) this.#make('Supervisor', [adminGroup], { system_generated: true });
    this.issueToken(this.#make('Owner', [adminGroup], { is_owner: true }).id);
  }

  get owner(): { readonly id: string; readonly token: string } {
    const id = this.list().find((user) => user.is_owner)?.id ?? '';
    const token = [...this.#tokens].find(([, userId]) => userId === id)?.[0] ?? '';
    return { id, token };
  }

  list(): User[] {
    return [...this.#users.values()];
  }

  get(id: string): User | undefined {
    return this.#users.get(id);
  }

  /** Whose token it is. */
  byToken(token: string): User | undefined {
    const user = this.#users.get(this.#tokens.get(token) ?? '');
    return user?.is_active === true ? user : undefined;
  }

  create(name: string, groupIds: string[]): User {
    const user = this.#make(name, groupIds);
    this.bus?.fire('user_added', { user_id: user.id });
    return user;
  }

  /** An administrator's or a plain user's groups. */
  static groups(administrator: boolean): string[] {
    return [administrator ? adminGroup : 'system-users'];
  }

  issueToken(userId: string): string {
    const token = `stand-in.${randomBytes(24).toString('base64url')}`;
    this.#tokens.set(token, userId);
    this.#save();
    return token;
  }

  update(user: User, changes: Partial<User>): User {
    const changed = { ...user, ...changes };
    this.#users.set(user.id, changed);
    if (!changed.is_active) this.#revoke(user.id);
    this.#save();
    this.bus?.fire('user_updated', { user_id: user.id });
    return changed;
  }

  remove(user: User): void {
    this.#users.delete(user.id);
    this.#revoke(user.id);
    this.#save();
    this.bus?.fire('user_removed', { user_id: user.id });
  }

  #revoke(userId: string): void {
    for (const [token, id] of this.#tokens) {
      if (id !== userId) continue;
      this.#tokens.delete(token);
      this.onRevoked?.(token);
    }
  }

  #make(name: string, groupIds: string[], more: Partial<User> = {}): User {
    const plain = { is_owner: false, is_active: true, system_generated: false, local_only: false };
    const user: User = { id: hexId(), name, group_ids: groupIds, ...plain, ...more };
    this.#users.set(user.id, user);
    this.#save();
    return user;
  }

  #save(): void {
    this.#storage.write(key, { users: this.list(), tokens: Object.fromEntries(this.#tokens) });
  }
}
