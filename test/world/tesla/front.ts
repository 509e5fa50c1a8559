import { generateKeyPairSync } from 'node:crypto';
import { getRequestListener } from '@hono/node-server';
import type { Authority } from '../certificates.ts';
import type { Stoppable } from '../types.ts';
import { keyPath } from './key-download.ts';
import { type Address, addressOf, type Call, listen, observed } from './listen.ts';

/** What the person's web server does with the key's path: pass it on as it should, or one of the mistakes that people make. */
export type FrontBehaviour =
  | 'proxy'
  | 'missing'
  | 'wrong-key'
  | 'rsa'
  | 'html'
  | 'redirect'
  | 'too-large'
  | 'down'
  | 'forbidden'
  | { readonly status: number; readonly body: string; readonly headers?: Record<string, string> };

export interface FrontOptions {
  readonly tls: Address;
  readonly authority: Authority;
  /** Origin that serves the key, e.g. `http://127.0.0.1:8098`. */
  readonly backend: string;
}

/** A web server for any host name, as a person runs one before Home Assistant. */
export interface Front extends Stoppable {
  /** `host:port` */
  readonly address: string;
  /** What it does for domains that `set` says nothing about. */
  behave: FrontBehaviour;
  backend: string;
  /** Whether the backend is told of the visitor (X-Forwarded-*); a Core that does not trust the proxy refuses such requests. */
  forwarded: boolean;
  readonly calls: Call[];
  /** Its certificate has run out. */
  expired: boolean;
  /** Nobody listens any more. */
  pause(): Promise<void>;
  /** Listens again, where it did. */
  resume(): Promise<void>;
  /** What it does for one domain. */
  set(domain: string, behaviour: FrontBehaviour): void;
}

const text = { 'content-type': 'text/plain' };

function pem(kind: 'ec' | 'rsa'): string {
  const pair =
    kind === 'ec' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('rsa', { modulusLength: 2048 });
  return pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
}

/** Answers that need nothing of the backend. */
const mistakes: Readonly<Record<Exclude<Extract<FrontBehaviour, string>, 'proxy' | 'down'>, (host: string) => Response>> = {
  missing: () => new Response('404 Not Found', { status: 404, headers: text }),
  'wrong-key': () => new Response(pem('ec'), { headers: text }),
  rsa: () => new Response(pem('rsa'), { headers: text }),
  html: () => new Response('<!doctype html><title>Welcome to nginx!</title>', { headers: { 'content-type': 'text/html' } }),
  redirect: (host) => new Response(null, { status: 301, headers: { location: `https://www.${host}${keyPath}` } }),
  'too-large': () => new Response(`-----BEGIN PUBLIC KEY-----\n${`${'A'.repeat(64)}\n`.repeat(64)}-----END PUBLIC KEY-----\n`),
  forbidden: () =>
    new Response('Attention Required!', { status: 403, headers: { 'content-type': 'text/html', server: 'cloudflare' } }),
};

async function proxy({ backend, forwarded }: Front, request: Request, host: string): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  try {
    const answer = await fetch(`${backend}${pathname}${search}`, {
      method: request.method,
      headers: forwarded ? { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-host': host, 'x-forwarded-proto': 'https' } : {},
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    });
    return new Response(await answer.arrayBuffer(), {
      status: answer.status,
      headers: { 'content-type': answer.headers.get('content-type') ?? 'text/plain' },
    });
  } catch (error) {
    // What nginx says when nothing listens behind it.
    return new Response(`502 Bad Gateway: ${String(error)}`, { status: 502, headers: text });
  }
}

/** Starts the person's web server: TLS for every name that is asked for, the key's path passed on to the backend. */
export async function startFront(options: FrontOptions): Promise<Front> {
  const behaviours = new Map<string, FrontBehaviour>();
  const calls: Call[] = [];
  const answer = getRequestListener((request, { incoming }) => {
    const { hostname: host, pathname } = new URL(request.url);
    const behaviour = behaviours.get(host) ?? front.behave;
    if (behaviour === 'down') {
      incoming.socket.destroy();
      return new Response(null);
    }
    if (pathname !== keyPath && behaviour !== 'proxy') return mistakes.missing(host);
    if (behaviour === 'proxy') return proxy(front, request, host);
    if (typeof behaviour === 'string') return mistakes[behaviour](host);
    return new Response(behaviour.body, { status: behaviour.status, headers: behaviour.headers ?? text });
  });
  const { authority } = options;
  const withExpiry: Authority = {
    ...authority,
    SNICallback: (name, done) => (front.expired ? authority.expiredFor(name, done) : authority.SNICallback(name, done)),
  };
  const open = async (at: Address) => await listen(at, observed(calls, undefined, answer), withExpiry);
  let listening = await open(options.tls);
  const { address } = listening;
  const front: Front = {
    address,
    behave: 'proxy',
    backend: options.backend,
    forwarded: true,
    expired: false,
    calls,
    set: (domain, behaviour) => {
      behaviours.set(domain, behaviour);
    },
    pause: async () => await listening.stop(),
    resume: async () => {
      listening = await open(addressOf(address));
    },
    stop: async () => await listening.stop(),
  };
  return front;
}
