import type { Server, ServerOptions } from 'node:http';
import { Hono } from 'hono';
import { keyPath } from './key-path.ts';

/**
 * Bounds for whoever comes to the public port; milliseconds and bytes. To be handed to Node's HTTP server.
 * What is no option of it is set by `boundKeyServer`.
 */
export const keyServerOptions: ServerOptions = {
  connectionsCheckingInterval: 1_000,
  headersTimeout: 5_000,
  maxHeaderSize: 8_192,
  requestTimeout: 10_000,
};
/** More connections at a time are turned away. @internal exported for tests */
export const keyServerMaxConnections = 100;
/** A connection on which nothing moves is cut; milliseconds. */
const idleTimeout = 10_000;

/** Sets the bounds of a server that are no options when it is made. */
export function boundKeyServer(server: Pick<Server, 'maxConnections' | 'maxRequestsPerSocket' | 'timeout'>): void {
  server.maxConnections = keyServerMaxConnections;
  // A proxy that keeps a connection would find it closed one day just when Tesla asks.
  server.maxRequestsPerSocket = 1;
  server.timeout = idleTimeout;
}

/**
 * The application behind the public port: it knows one path and answers 404 to all else.
 *
 * @param publicPem the public key as it is now, or `undefined` while there is none.
 */
export function createKeyServer(publicPem: () => string | undefined): Hono {
  const app = new Hono();
  // HEAD is answered by it too.
  app.get(keyPath, (context) => {
    const pem = publicPem();
    if (pem === undefined) {
      return context.notFound();
    }
    return context.body(pem, 200, {
      'content-type': 'application/x-pem-file',
      'content-length': String(Buffer.byteLength(pem)),
      // A rotated key must be seen at once.
      'cache-control': 'no-store',
    });
  });
  app.all(keyPath, (context) => context.text('Method not allowed', 405, { allow: 'GET, HEAD' }));
  app.notFound((context) => context.text('Not found', 404));
  // Says nothing of what went wrong inside.
  app.onError((_error, context) => context.text('Unavailable', 503));
  return app;
}
