import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { WebSocketServer } from 'ws';
import type { HomeAssistantInstance, HomeAssistantOptions } from '../types.ts';
import { entryInfo } from './entry.ts';
import type { Home, Tuning } from './home.ts';
import { beginLife, commandsOf, endLife, runLife } from './life.ts';
import { Log } from './log.ts';
import { restApi } from './rest.ts';
import { Storage } from './storage.ts';
import { Users } from './users.ts';
import { serveSocket } from './websocket.ts';

/** What a test can do to the stand-in that no client can. */
interface StandInControls {
  /** Restarts it into recovery mode, or out of it. */
  recoveryMode(on: boolean): Promise<void>;
  /** Closes the listener and cuts all connections; what runs inside goes on. */
  goDown(): Promise<void>;
  /** Opens the listener again, on the same port. */
  comeUp(): Promise<void>;
  /** Whether it waits for an answer of Tesla's. */
  readonly asking: boolean;
  /** The config entries, as the API shows them. */
  readonly entries: readonly Record<string, unknown>[];
  /** Adds a component or takes one away, at once and for later starts. */
  setComponent(name: string, present: boolean): void;
}

/** A Home Assistant that is only an imitation. */
export type StandIn = HomeAssistantInstance & StandInControls;

const defaultTuning: Tuning = { retry: 300, timeout: 10_000, wake: 200 };

/**
 * Starts the small imitation of Home Assistant Core over a configuration folder; resolves when it answers.
 *
 * @throws when the address is taken, or the folder holds something else.
 */
export async function startStandIn(options: HomeAssistantOptions, tuning: Partial<Tuning> = {}): Promise<StandIn> {
  mkdirSync(options.configFolder, { recursive: true });
  const standIn = new Imitation(options, { ...defaultTuning, ...tuning });
  await standIn.start();
  return standIn;
}

class Imitation implements StandIn {
  readonly kind = 'stand-in';
  readonly #options: HomeAssistantOptions;
  readonly #tuning: Tuning;
  readonly #storage: Storage;
  readonly #log = new Log();
  readonly #users: Users;
  readonly #components = new Map<string, boolean>();
  readonly #sockets = new WebSocketServer({ noServer: true });
  #recoveryMode = false;
  #port: number;
  #home: Home | undefined;
  #server: Server | undefined;
  /** The starts and stops so far, one after the other. */
  #turn: Promise<void> = Promise.resolve();

  constructor(options: HomeAssistantOptions, tuning: Tuning) {
    this.#options = options;
    this.#tuning = tuning;
    this.#port = options.port;
    this.#storage = new Storage(options.configFolder);
    this.#users = new Users(this.#storage, options.supervisor !== undefined);
  }

  get version(): string {
    return this.#options.version;
  }

  get url(): string {
    return `http://${this.#options.host}:${this.#port}`;
  }

  get configFolder(): string {
    return this.#options.configFolder;
  }

  get token(): string {
    return this.#users.owner.token;
  }

  get ownerId(): string {
    return this.#users.owner.id;
  }

  get asking(): boolean {
    return (this.#home?.tesla.pending ?? 0) > 0;
  }

  get entries(): readonly Record<string, unknown>[] {
    const { entries, recent } = this.#current();
    return entries.list().map((entry) => entryInfo(entry, recent));
  }

  async addUser(name: string, administrator: boolean): Promise<{ readonly id: string; readonly token: string }> {
    const { id } = this.#users.create(name, Users.groups(administrator));
    return { id, token: this.#users.issueToken(id) };
  }

  log(): string {
    return this.#log.text();
  }

  setComponent(name: string, present: boolean): void {
    this.#components.set(name, present);
    if (present) this.#current().components.add(name);
    else this.#current().components.delete(name);
  }

  start(): Promise<void> {
    return this.#inTurn(() => this.#begin());
  }

  stop(): Promise<void> {
    return this.#inTurn(() => this.#end());
  }

  restart(meanwhile?: () => Promise<void>): Promise<void> {
    return this.#inTurn(async () => {
      await this.#end();
      await meanwhile?.();
      await this.#begin();
    });
  }

  recoveryMode(on: boolean): Promise<void> {
    this.#recoveryMode = on;
    return this.restart();
  }

  goDown(): Promise<void> {
    return this.#inTurn(() => this.#closeListener());
  }

  comeUp(): Promise<void> {
    return this.#inTurn(() => this.#listen());
  }

  #inTurn(act: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(act);
    // Whoever comes next waits for the end, not for the success.
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  #current(): Home {
    if (this.#home === undefined) throw new Error('The stand-in is stopped');
    return this.#home;
  }

  async #begin(): Promise<void> {
    const failed = (error: unknown) => this.#log.write('ERROR', 'homeassistant', ['core.py', 1], String(error));
    const home = beginLife({
      options: this.#options,
      tuning: this.#tuning,
      storage: this.#storage,
      log: this.#log,
      users: this.#users,
      recoveryMode: this.#recoveryMode,
      components: this.#components,
      restart: () => void this.restart().catch(failed),
    });
    this.#home = home;
    await this.#listen();
    // As in Core, who asks early finds the entries still being set up.
    await runLife(home);
  }

  async #end(): Promise<void> {
    await this.#closeListener();
    if (this.#home !== undefined) await endLife(this.#home);
    this.#home = undefined;
  }

  async #listen(): Promise<void> {
    if (this.#server !== undefined) return;
    const app = restApi(() => this.#current());
    const server = createServer(getRequestListener(app.fetch));
    server.on('upgrade', (request, socket, head) => {
      if (request.url !== '/api/websocket') return void socket.destroy();
      this.#sockets.handleUpgrade(request, socket, head, (webSocket) => {
        const home = this.#current();
        const { token } = serveSocket(webSocket, home, () => commandsOf(home));
        this.#owners.set(webSocket, token);
      });
    });
    this.#users.onRevoked = (revoked) => {
      for (const socket of this.#sockets.clients) if (this.#owners.get(socket)?.() === revoked) socket.close();
    };
    server.listen(this.#port, this.#options.host);
    await once(server, 'listening');
    const address = server.address();
    if (typeof address === 'object' && address !== null) this.#port = address.port;
    this.#server = server;
  }

  readonly #owners = new WeakMap<object, () => string | undefined>();

  async #closeListener(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    for (const socket of this.#sockets.clients) socket.terminate();
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  }
}
