import { once } from 'node:events';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls, type SecureContext, type TLSSocket } from 'node:tls';
import type { HostedKeyFault } from '../hosted-key.ts';
import { keyPath } from '../key-path.ts';
import { lookAtCertificate } from './certificate.ts';
import { connectionFault, Late, type Stage } from './connection-fault.ts';

/** What a web server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Undefined: more than anyone should read. */
  readonly body: Buffer | undefined;
}

/** What one address of a name gave. `trail`: what was seen on the way, in words for who debugs. */
export type AddressSight =
  | { readonly address: string; readonly trail: string; readonly answer: Answer; readonly notAfter: number }
  | {
      readonly address: string;
      readonly trail: string;
      readonly fault: HostedKeyFault;
      readonly detail: string;
      readonly stage: Stage;
    };

export interface FetchOptions {
  readonly domain: string;
  readonly host: string;
  readonly port: number;
  /** What TLS trusts besides Node's own. */
  readonly secureContext: SecureContext | undefined;
  /** Milliseconds for the connection alone, and for all of it. */
  readonly limits: { readonly connect: number; readonly whole: number };
}

/** Who waits for the socket hears of its errors too; one that comes late is nobody's. */
function ignore(): void {
  // Nothing is left to do.
}

/** No more than this is read; bytes. */
const readLimit = 64 * 1024;

/**
 * Fetches the key from one address of the name as Tesla does: TLS for the name, one plain request by HTTP/1.1, no redirect followed. Never
 * throws for what the world does; ends within `limits.whole`.
 */
export async function fetchFrom(options: FetchOptions): Promise<AddressSight> {
  const { host: address, limits } = options;
  let stage: Stage = 'tcp';
  let trail = address;
  const said = (more: string): void => {
    trail += `: ${more}`;
  };
  let socket: Socket | undefined;
  const { promise: over, reject } = Promise.withResolvers<never>();
  const end = (): void => reject(new Late());
  const timers = [setTimeout(end, limits.whole), setTimeout(() => stage === 'tcp' && end(), limits.connect)];
  // Whoever loses the race is heard of no more.
  const inTime = async <T>(work: Promise<T>): Promise<T> => await Promise.race([work, over]);
  over.catch(() => undefined);
  try {
    const tcp = connectTcp({ host: options.host, port: options.port }).on('error', ignore);
    socket = tcp;
    await inTime(once(tcp, 'connect'));
    stage = 'tls';
    const tls = connectTls({
      socket: tcp,
      servername: options.domain,
      rejectUnauthorized: false,
      ALPNProtocols: ['http/1.1'],
      ...(options.secureContext === undefined ? {} : { secureContext: options.secureContext }),
    });
    socket = tls.on('error', ignore);
    await inTime(once(tls, 'secureConnect'));
    const { fault, line, notAfter } = lookAtCertificate(tls);
    said(line);
    if (fault !== undefined) return { address, trail, fault, detail: line, stage };
    stage = 'http';
    const response = await inTime(ask(options.domain, tls));
    said(`HTTP ${response.statusCode}`);
    stage = 'body';
    const body = await inTime(readBody(response));
    return { address, trail, notAfter, answer: { status: response.statusCode ?? 0, headers: response.headers, body } };
  } catch (error) {
    const { fault, detail } = connectionFault(error, stage);
    said(detail);
    return { address, trail, fault, detail, stage };
  } finally {
    for (const timer of timers) clearTimeout(timer);
    socket?.destroy();
  }
}

async function ask(domain: string, socket: TLSSocket): Promise<IncomingMessage> {
  const asked = request({
    createConnection: () => socket,
    path: keyPath,
    headers: { host: domain, accept: '*/*', connection: 'close' },
  });
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  asked.once('response', resolve).on('error', reject);
  asked.once('upgrade', ({ statusCode }) => reject(new Error(`HTTP ${statusCode}: another protocol, unasked for`))).end();
  return await promise;
}

async function readBody(response: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > readLimit) return undefined;
    chunks.push(chunk);
  }
  if (!response.complete) throw Object.assign(new Error('the answer was cut off'), { code: 'ECONNRESET' });
  return Buffer.concat(chunks);
}
