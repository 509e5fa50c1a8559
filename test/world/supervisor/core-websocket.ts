import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { coreIsUp, type SupervisorState } from './state.ts';

/** What only Home Assistant's own frontend may send (supervisor/api/proxy.py). */
const denied = ['supervisor/', 'hassio/'];
/** Core and Supervisor both wait this long for the token. */
const authLimit = 10_000;
const messageLimit = 64 * 1024 * 1024;

const authSchema = z.looseObject({ access_token: z.string().optional(), api_password: z.string().optional() });
const commandSchema = z.looseObject({ type: z.string(), id: z.unknown().optional() });
const typeSchema = z.looseObject({ type: z.string() });

/** The WebSocket side of the Supervisor's proxy: `/core/websocket`. */
export class CoreWebSocket {
  readonly #state: SupervisorState;
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: messageLimit });

  constructor(state: SupervisorState) {
    this.#state = state;
  }

  /** Takes over an upgrade request; answers 502 while Core is not up. */
  async upgrade(from: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    // A client that gives up meanwhile resets the connection: nobody else listens for that.
    socket.on('error', () => socket.destroy());
    if (!(await coreIsUp(this.#state.core))) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    this.#server.handleUpgrade(from, socket, head, (app) => this.#authenticate(app));
  }

  /** Cuts every connection. */
  close(): void {
    for (const client of this.#server.clients) {
      client.terminate();
    }
    this.#server.close();
  }

  #authenticate(app: WebSocket): void {
    const version = this.#state.core?.version;
    const timer = setTimeout(() => app.close(), authLimit);
    app.once('close', () => clearTimeout(timer));
    // The close event follows every error, and ends both sides.
    app.on('error', () => undefined);
    app.once('message', (data) => {
      clearTimeout(timer);
      const auth = parse(authSchema, data);
      if ((auth?.api_password ?? auth?.access_token) !== this.#state.appToken) {
        app.send(JSON.stringify({ type: 'auth_invalid', message: 'Invalid access' }));
        app.close();
        return;
      }
      app.send(JSON.stringify({ type: 'auth_ok', ha_version: version }));
      this.#relay(app);
    });
    app.send(JSON.stringify({ type: 'auth_required', ha_version: version }));
  }

  #relay(app: WebSocket): void {
    const core = this.#state.core;
    if (core === undefined) {
      app.close();
      return;
    }
    const toCore = new WebSocket(`${core.url.replace(/^http/, 'ws')}/api/websocket`, { maxPayload: messageLimit });
    const early: RawData[] = [];
    let open = false;
    const close = (): void => {
      app.close();
      toCore.close();
    };
    app.once('close', close);
    toCore.once('close', close);
    toCore.on('error', () => undefined);
    toCore.on('message', (data, isBinary) => {
      if (open) {
        app.send(data, { binary: isBinary });
        return;
      }
      const type = parse(typeSchema, data)?.type;
      if (type === 'auth_required') {
        toCore.send(JSON.stringify({ type: 'auth', access_token: core.token }));
      } else if (type === 'auth_ok') {
        open = true;
        for (const message of early.splice(0)) {
          toCore.send(String(message));
        }
      } else {
        close();
      }
    });
    app.on('message', (data, isBinary) => {
      const command = isBinary ? undefined : parse(commandSchema, data);
      this.#state.onAppCall(command?.type ?? '');
      if (command !== undefined && denied.some((prefix) => command.type.startsWith(prefix))) {
        const error = { code: 'unauthorized', message: 'Unauthorized' };
        app.send(JSON.stringify({ id: command.id, type: 'result', success: false, error }));
      } else if (open) {
        toCore.send(isBinary ? data : String(data), { binary: isBinary });
      } else {
        early.push(data);
      }
    });
  }
}

function parse<T>(schema: z.ZodType<T>, data: RawData): T | undefined {
  try {
    return schema.safeParse(JSON.parse(String(data))).data;
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}
