/** What a request shows of itself: the peer of its socket, and its headers (which anyone may forge, the peer excepted). */
interface AccessRequest {
  readonly peer: string | undefined;
  header(name: string): string | undefined;
}

/** Why someone was not let in; `panel.refused.<reason>` has the words. */
export type RefusalReason = 'peer' | 'no-user' | 'not-administrator' | 'core-unknown' | 'host' | 'no-session';

interface Refusal {
  readonly ok: false;
  /** 503: it cannot be told at the moment; asking again later is right. */
  readonly status: 401 | 403 | 503;
  readonly reason: RefusalReason;
}

export type Admission = { readonly ok: true } | Refusal;

/** Who may come in. */
export interface Access {
  admit(request: AccessRequest): Admission | Promise<Admission>;
}

export interface IngressAccessOptions {
  /** Addresses of sockets that Supervisor's ingress proxy comes from: 172.30.32.2; in the sandbox loopback. */
  readonly peers: readonly string[];
  /** Ids of Core's administrators as last heard (owner, or in the group system-admin); undefined as long as Core never told. */
  readonly administrators: () => ReadonlySet<string> | undefined;
}

/** An address without the prefix that an IPv6 socket gives to IPv4 peers. */
export function plainAddress(address: string): string {
  return address.toLowerCase().replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/, '');
}

/**
 * Access through Home Assistant's ingress. Supervisor takes X-Remote-User-* from the ingress session and strips what a client sent, so
 * they can be believed when the socket's peer is Supervisor. It lets any user through, not administrators only: that is checked here.
 */
export function ingressAccess({ peers, administrators }: IngressAccessOptions): Access {
  const allowed = new Set(peers.map(plainAddress));
  return {
    admit({ peer, header }) {
      if (peer === undefined || !allowed.has(plainAddress(peer))) return { ok: false, status: 403, reason: 'peer' };
      const id = header('X-Remote-User-Id');
      if (id === undefined || id === '') return { ok: false, status: 401, reason: 'no-user' };
      const known = administrators();
      if (known === undefined) return { ok: false, status: 503, reason: 'core-unknown' };
      if (!known.has(id)) return { ok: false, status: 403, reason: 'not-administrator' };
      return { ok: true };
    },
  };
}
