import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { ask } from '../core/websocket.ts';
import type { CoreAccess } from './types.ts';

/** A user as Core lists them. */
export interface RemoteUser {
  readonly id: string;
  readonly username?: string | null | undefined;
  readonly name?: string | null | undefined;
}

const usersSchema = z.array(z.looseObject({ id: z.string(), username: z.string().nullish(), name: z.string().nullish() }));

/** Each use makes a session last this much longer (supervisor/ingress.py). */
const validFor = 15 * 60_000;

interface Session {
  readonly user: RemoteUser | undefined;
  validUntil: number;
}

/** The ingress sessions: what the cookie `ingress_session` stands for. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();

  create(user: RemoteUser | undefined): string {
    const id = randomBytes(64).toString('hex');
    this.#sessions.set(id, { user, validUntil: Date.now() + validFor });
    return id;
  }

  /** The valid session of this id, made to last longer; undefined when there is none. */
  validate(id: string): Session | undefined {
    const session = this.#sessions.get(id);
    if (session === undefined || session.validUntil < Date.now()) {
      return undefined;
    }
    session.validUntil += validFor;
    return session;
  }
}

/** Looks a user up in Core, as the Supervisor does for each session. */
export async function findUser(core: CoreAccess, userId: string): Promise<RemoteUser | undefined> {
  const users = usersSchema.parse(await ask(core.url, core.token, { type: 'config/auth/list' }));
  return users.find((user) => user.id === userId);
}
