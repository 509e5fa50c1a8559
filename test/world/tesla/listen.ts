import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Authority } from '../certificates.ts';
import type { Fault, Faults } from './faults.ts';

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** `host:port` in its parts. */
export function addressOf(text: string): Address {
  const [host = '', port] = text.split(':');
  return { host, port: Number(port) };
}

/** One request that came in. `status` is 0 while there is no answer, and when there was none. */
export interface Call {
  readonly method: string;
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  status: number;
  /** Milliseconds of the epoch. */
  readonly at: number;
}

/** A server that listens. */
export interface Listening {
  /** `host:port` */
  readonly address: string;
  stop(): Promise<void>;
}

/** Opens an HTTP server, with TLS when given an authority. Port 0 takes any free port. */
export async function listen(address: Address, listener: RequestListener, authority?: Authority): Promise<Listening> {
  const tls =
    authority === undefined
      ? undefined
      : { SNICallback: authority.SNICallback, ...(await authority.issue([address.host, 'localhost'])) };
  const server: Server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  server.listen(address.port, address.host);
  await once(server, 'listening');
  const bound = server.address();
  const port = bound !== null && typeof bound === 'object' ? bound.port : address.port;
  return {
    address: `${address.host}:${port}`,
    stop: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The host that a request is for, without a port. */
function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
}

/** Plays a fault instead of an answer. A stalled request ends with its connection: the client's patience or the server's end. */
function play(fault: Fault, request: IncomingMessage, response: ServerResponse): void {
  if (fault === 'stall') return;
  if (fault === 'reset') {
    request.socket.destroy();
    return;
  }
  const isText = typeof fault.body === 'string';
  response.writeHead(fault.status, { 'content-type': isText ? 'text/plain' : 'application/json', ...fault.headers });
  response.end(isText || fault.body === undefined ? fault.body : JSON.stringify(fault.body));
}

/** Puts the log of calls and the faults before a listener. */
export function observed(
  calls: Call[],
  faults: Faults | undefined,
  listener: RequestListener,
  onCall: (call: Call) => void = () => undefined,
): RequestListener {
  return (request, response) => {
    const call: Call = {
      method: request.method ?? '',
      host: hostOf(request),
      path: request.url ?? '',
      status: 0,
      at: Date.now(),
    };
    calls.push(call);
    onCall(call);
    response.once('finish', () => {
      call.status = response.statusCode;
    });
    const fault = faults?.take(call);
    if (fault === undefined) listener(request, response);
    else play(fault, request, response);
  };
}
