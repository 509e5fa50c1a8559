import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { hasCode } from '../errors.ts';
import { CertificateError, type CertificateView, readCertificate } from './certificate.ts';
import { boundKeyServer, createKeyServer, keyServerOptions } from './key-server.ts';

/** Files in the folder of certificates. */
export interface CertificateFiles {
  readonly chain: string;
  readonly key: string;
}

export interface OwnHttpsOptions {
  /** Home Assistant's folder of certificates. */
  readonly folder: string;
  readonly host: string;
  readonly port: number;
  /** The public key as it is now. */
  readonly publicPem: () => string | undefined;
}

/** The server as it stands: the certificate in use, and why the files as they are now are not taken. */
export interface OwnHttpsView {
  readonly serving?: CertificateView;
  readonly error?: CertificateError;
}

/** No certificate and no key is larger, in bytes. */
const largest = 256 * 1024;

/** This app's own HTTPS server for the one path of the key. */
export class OwnHttps {
  readonly #options: OwnHttpsOptions;
  #server: Server | undefined;
  #served: { readonly pair: string; readonly view: CertificateView } | undefined;

  constructor(options: OwnHttpsOptions) {
    this.#options = options;
  }

  /**
   * Serves with the files as they are now: starts, goes on with a renewed certificate for the connections to come, or stops where no files
   * are named. With files that cannot be used it goes on with the certificate that it has.
   */
  async follow(files: CertificateFiles | undefined): Promise<OwnHttpsView> {
    if (files === undefined) {
      await this.stop();
      return {};
    }
    try {
      const [chain, key] = await Promise.all([this.#read(files.chain), this.#read(files.key)]);
      const pair = `${chain}\n${key}`;
      if (this.#served?.pair !== pair) {
        const view = readCertificate(chain, key);
        await this.#serve(chain, key);
        this.#served = { pair, view };
      }
      return { serving: this.#served.view };
    } catch (error) {
      if (!(error instanceof CertificateError)) throw error;
      return { error, ...(this.#served === undefined ? {} : { serving: this.#served.view }) };
    }
  }

  /** Ends the server with all of its connections. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    this.#served = undefined;
    if (server === undefined) return;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  }

  async #serve(cert: string, key: string): Promise<void> {
    if (this.#server !== undefined) {
      // Connections that are open stay as they are.
      this.#server.setSecureContext({ cert, key });
      return;
    }
    const { fetch } = createKeyServer(this.#options.publicPem);
    const server = createServer({ ...keyServerOptions, cert, key, minVersion: 'TLSv1.2' }, getRequestListener(fetch));
    boundKeyServer(server);
    server.listen(this.#options.port, this.#options.host);
    try {
      await once(server, 'listening');
    } catch (cause) {
      throw new CertificateError('in-use', `Port ${this.#options.port} cannot be listened on`, { cause });
    }
    this.#server = server;
  }

  async #read(name: string): Promise<string> {
    try {
      await using file = await open(join(this.#options.folder, name));
      const { size } = await file.stat();
      if (size > largest) throw new CertificateError('too-large', `${name} is no certificate by its size`, { evidence: name });
      return await file.readFile('utf8');
    } catch (cause) {
      if (cause instanceof CertificateError) throw cause;
      throw new CertificateError(hasCode(cause, 'ENOENT') ? 'absent' : 'unreadable', `${name} cannot be read`, {
        cause,
        evidence: name,
      });
    }
  }
}
