import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import { Agent, buildConnector, request } from 'undici';
import type { AddressMap } from './addresses.ts';

/** What asks the world by HTTP: the part of the standard `fetch` that this project uses. `globalThis.fetch` is one. */
export type Fetch = (input: string | URL, init?: RequestInit) => Promise<Response>;

/** A `fetch` that holds sockets of its own. */
export interface ClosableFetch extends Fetch {
  /** Cuts off what is under way and releases all sockets; may be called twice. */
  close(): Promise<void>;
}

const connectTimeout = 10_000;
const answerTimeout = 30_000;
const largestAnswer = 8 * 1024 * 1024;
const socketsPerOrigin = 8;
/** Statuses that have no body, by the standard. */
const withoutBody: ReadonlySet<number> = new Set([204, 205, 304]);
/** What goes along unless the caller says otherwise. No encoding: nothing here takes one off. */
const usualHeaders = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'node' };

/** Where to open the TCP connection for a host by the map; undefined: where its name and port say. */
export function connectTarget(map: AddressMap, host: string): { readonly host: string; readonly port: number } | undefined {
  const target = map.connect[host] ?? (isIP(host) === 0 ? map.connect['*'] : undefined);
  if (target === undefined) return undefined;
  const colon = target.lastIndexOf(':');
  return { host: target.slice(0, colon), port: Number(target.slice(colon + 1)) };
}

/**
 * What TLS trusts: the map's authority besides Node's own (bundled, NODE_EXTRA_CA_CERTS); undefined: Node's own alone.
 * Made once, since reading some hundred certificates for each connection is slow.
 *
 * @throws when the authority's file cannot be read or is not PEM.
 */
export function trustedAuthorities(map: AddressMap): SecureContext | undefined {
  if (map.certificateAuthority === undefined) return undefined;
  return createSecureContext({ ca: [...getCACertificates('default'), readFileSync(map.certificateAuthority, 'utf8')] });
}

/**
 * Makes a `fetch` for the world as the map sees it. It waits 10 s for a connection, 30 s for headers and between parts of a body, takes
 * at most 8 MiB, keeps no cookies, and follows no redirect. One call is one request: the standard's `fetch` repeats one that was answered
 * 421 by itself (Fetch, "HTTP-network-or-cache fetch"), and Tesla counts both.
 *
 * @throws when the map's certificate authority cannot be read.
 */
export function createFetch(map: AddressMap): ClosableFetch {
  const secureContext = trustedAuthorities(map);
  const connect = buildConnector({ timeout: connectTimeout, allowH2: false, ...(secureContext && { secureContext }) });
  const dispatcher = new Agent({
    connect(options, callback) {
      const target = connectTarget(map, options.hostname);
      if (target === undefined) return connect(options, callback);
      // The name that TLS asks for and checks stays the original one (an IP address cannot be a server name).
      const servername = options.servername || (isIP(options.hostname) === 0 ? options.hostname : undefined);
      connect({ ...options, hostname: target.host, port: String(target.port), ...(servername && { servername }) }, callback);
    },
    connections: socketsPerOrigin,
    headersTimeout: answerTimeout,
    bodyTimeout: answerTimeout,
    maxResponseSize: largestAnswer,
  });
  let closing: Promise<void> | undefined;

  return Object.assign(
    async (input: string | URL, init: RequestInit = {}) =>
      await once(dispatcher, new Request(input, init), init.signal ?? undefined),
    {
      close(): Promise<void> {
        closing ??= dispatcher.destroy();
        return closing;
      },
    },
  );
}

/** Sends one request and reads its answer whole. @throws as `fetch` does: the signal's reason, or a TypeError with the cause. */
async function once(dispatcher: Agent, asked: Request, signal: AbortSignal | undefined): Promise<Response> {
  const body = asked.body === null ? null : Buffer.from(await asked.arrayBuffer());
  const headers = { ...usualHeaders, ...Object.fromEntries(asked.headers) };
  try {
    const answer = await request(asked.url, {
      dispatcher,
      method: asked.method as 'GET',
      headers,
      body,
      ...(signal && { signal }),
    });
    const content = await answer.body.arrayBuffer();
    return new Response(withoutBody.has(answer.statusCode) ? null : content, {
      status: answer.statusCode,
      statusText: answer.statusText,
      headers: Object.entries(answer.headers).flatMap(([name, value]): [string, string][] =>
        [value ?? []].flat().map((each) => [name, each]),
      ),
    });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new TypeError('fetch failed', { cause });
  }
}
