import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type ServerResponse,
} from 'node:http';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isRepeated, type Pool } from './pool.ts';

/** Bodies of requests are read whole, up to this many bytes (16 MiB; supervisor/api/__init__.py). */
const bodyLimit = 16 * 1024 * 1024;

export interface Target {
  /** Where to connect to. */
  readonly host: string;
  readonly port: number;
  /** Path and query there. */
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  /** Address to connect from, where it matters to the one who is called. */
  readonly localAddress?: string;
  /** Connections that are kept from one request to the next; without it each has its own. */
  readonly pool?: Pool | undefined;
  /** Which of the answer's headers come back; Content-Type always does, but without its parameters. */
  readonly back: (headers: IncomingHttpHeaders) => OutgoingHttpHeaders;
  /** Headers of a stream's answer. */
  readonly streamHeaders?: OutgoingHttpHeaders;
}

/** Connection matters of one hop; never passed on. Length and encoding are set anew. */
const hopHeaders = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'content-encoding',
  'content-type',
  'upgrade',
];

/** All headers but those of the one connection. */
export function endToEnd(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopHeaders.includes(name)));
}

/**
 * Passes a request on and streams the answer back as it comes (each piece of an event stream at once). Answers 502 when the other side
 * cannot be reached, 413 for a body over 16 MiB.
 */
export async function forward(from: IncomingMessage, to: ServerResponse, target: Target): Promise<void> {
  const body = await readBody(from);
  if (body === undefined) {
    answerPlainly(to, 413);
    return;
  }
  await send(from.method, body, to, target);
}

async function send(method: string | undefined, body: Buffer, to: ServerResponse, target: Target): Promise<void> {
  const { host, port, path, localAddress, pool } = target;
  const onward = request({
    method,
    host,
    port,
    path,
    headers: { ...target.headers, ...(body.length > 0 ? { 'content-length': body.length } : {}) },
    ...(localAddress ? { localAddress } : {}),
    agent: pool ?? false,
  });
  pool?.watch(onward);
  // The browser has gone: the other side is told, or an event stream would go on for ever.
  const leave = () => onward.destroy();
  to.once('close', leave);
  await new Promise<void>((resolve) => {
    onward.once('response', (answer) => {
      passBack(answer, to, target).then(resolve);
    });
    onward.on('error', () => {
      to.off('close', leave);
      if (to.headersSent) {
        to.destroy();
      } else if (!to.destroyed && isRepeated(onward)) {
        send(method, body, to, { ...target, pool: undefined }).then(resolve);
        return;
      } else {
        answerPlainly(to, 502);
      }
      resolve();
    });
    onward.end(body);
  });
}

/** Answers as aiohttp does by itself: status and its name as plain text. */
export function answerPlainly(to: ServerResponse, status: number): void {
  to.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${status}`);
}

async function passBack(answer: IncomingMessage, to: ServerResponse, target: Target): Promise<void> {
  const length = answer.headers['content-length'];
  const encoded = answer.headers['content-encoding'] !== undefined;
  const type = answer.headers['content-type']?.split(';')[0]?.trim() ?? 'application/octet-stream';
  to.writeHead(answer.statusCode ?? 502, {
    ...target.back(answer.headers),
    'content-type': type,
    ...(length !== undefined && !encoded ? { 'content-length': length } : {}),
    ...(length === undefined ? target.streamHeaders : {}),
  });
  to.flushHeaders();
  try {
    await pipeline([answer, ...decoders(answer), to]);
  } catch (error) {
    // Either side may hang up in the middle; the other side then sees a torn answer, as it does in reality.
    to.destroy(error instanceof Error ? error : undefined);
  }
}

/** aiohttp, which both Core and Supervisor proxy with, takes the compression off. */
function decoders(answer: IncomingMessage): Transform[] {
  const empty = answer.statusCode === 204 || answer.statusCode === 304 || answer.headers['content-length'] === '0';
  switch (empty ? undefined : answer.headers['content-encoding']) {
    case 'gzip':
      return [createGunzip()];
    case 'deflate':
      return [createInflate()];
    case 'br':
      return [createBrotliDecompress()];
    default:
      return [];
  }
}

async function readBody(from: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of from) {
    length += chunk.length;
    if (length > bodyLimit) {
      return undefined;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
