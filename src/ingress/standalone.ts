import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { parse as parseCookies } from 'hono/utils/cookie';
import type { Access } from './access.ts';

/** Cookies know no ports: the name tells ours from those of whatever else runs at this address. */
export const sessionCookie = 'tesla_fleet_setup_session';

/** How long a link may be used, in milliseconds. */
const LINK_LIFE = 60 * 60_000;
/** How long a session lasts, in milliseconds. */
export const SESSION_LIFE = 24 * 60 * 60_000;
/** After so many wrong tries a link is void. */
const MOST_TRIES = 10;
/** More sessions than this end the oldest. */
const MOST_SESSIONS = 20;
/** An unused link is not replaced any sooner, in milliseconds: whoever reaches the page could fill the log. */
const LINK_PAUSE = 5_000;

export interface StandaloneOptions {
  /** Host names under which the page may be asked for; another one could be a foreign page's (DNS rebinding). */
  readonly hosts: readonly string[];
  /** Tells the person of a new link: its secret. */
  readonly onLink: (secret: string) => void;
  /** Milliseconds of the epoch. */
  readonly now?: () => number;
}

/** Who may come in where there is no Supervisor: whoever has used a link from the log, as Jupyter does it. */
export interface Standalone {
  readonly access: Access;
  /** Makes a link that works once, in the place of any before it. False: one was made a moment ago. */
  newLink(): boolean;
  /** Uses the link up. Returns the value of the session's cookie; undefined: this is not its secret, or it is used, replaced or too old. */
  exchange(secret: string): string | undefined;
}

/** The host name that a Host header asks for. */
function hostName(header: string | undefined): string | undefined {
  const url = `http://${header ?? ''}`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** Only hashes are kept. Of secrets with 256 random bits that is enough. */
function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/**
 * Access by a link with a one-time secret and then a cookie, all in memory: a restart ends every session. The peer of the socket tells
 * nothing here, since Docker puts its own address in the place of everyone's.
 */
export function standaloneAccess({ hosts, onLink, now = Date.now }: StandaloneOptions): Standalone {
  const sessions = new Map<string, number>();
  let link: { readonly hash: Buffer; readonly made: number; tries: number } | undefined;
  let nextFrom = Number.NEGATIVE_INFINITY;

  return {
    access: {
      admit({ header }) {
        if (!hosts.includes(hostName(header('Host')) ?? '')) return { ok: false, status: 403, reason: 'host' };
        const value = parseCookies(header('Cookie') ?? '', sessionCookie)[sessionCookie];
        const until = value === undefined ? undefined : sessions.get(hashOf(value).toString('base64'));
        return until !== undefined && until > now() ? { ok: true } : { ok: false, status: 401, reason: 'no-session' };
      },
    },
    newLink() {
      if (now() < nextFrom) return false;
      const secret = randomBytes(32).toString('base64url');
      link = { hash: hashOf(secret), made: now(), tries: 0 };
      nextFrom = now() + LINK_PAUSE;
      onLink(secret);
      return true;
    },
    exchange(secret) {
      if (link === undefined || link.made + LINK_LIFE < now()) return undefined;
      if (!timingSafeEqual(link.hash, hashOf(secret))) {
        link.tries += 1;
        if (link.tries >= MOST_TRIES) link = undefined;
        return undefined;
      }
      link = undefined;
      nextFrom = now();
      const value = randomBytes(32).toString('base64url');
      sessions.set(hashOf(value).toString('base64'), now() + SESSION_LIFE);
      const [oldest] = sessions.keys();
      if (sessions.size > MOST_SESSIONS && oldest !== undefined) sessions.delete(oldest);
      return value;
    },
  };
}
