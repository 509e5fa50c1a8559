import { type Connection, createConnection, ERR_INVALID_AUTH, type MessageBase } from 'home-assistant-js-websocket';
import type { z } from 'zod';
import type { Fetch } from '../net/fetch.ts';
import { parse, parseJson, readCallError, readCommandError } from './answers.ts';
import { HomeAssistantError } from './errors.ts';
import { openSocket } from './socket.ts';

/** How long one command or call may take, in milliseconds. Supervisor's proxy itself waits 300 s. */
const PATIENCE = 60_000;
/** Pause before a refused token or subscription is tried again, in milliseconds: Core may still be starting. */
const REFUSED_PAUSE = 15_000;
/** By so much each pause before Core is tried again is longer than the one before, and the longest one; milliseconds. */
const PAUSE = 1_000;
const LONGEST_PAUSE = 5_000;

/** Where Home Assistant Core answers us: Supervisor's proxy, or Core itself with a long-lived token. */
export interface ConnectionOptions {
  /** e.g. `ws://supervisor/core/websocket` */
  readonly webSocket: string;
  /** e.g. `http://supervisor/core`; `/api/…` is added. */
  readonly rest: string;
  readonly token: string;
  readonly fetch: Fetch;
}

/** How the connection stands; `refused` is a token that Core did not take. */
export type ConnectionState = 'connected' | 'disconnected' | 'refused';

/** The standing connection to Home Assistant Core: commands, calls and subscriptions that outlive a restart of Core. */
export interface CoreConnection {
  readonly state: ConnectionState;
  /** Connects and keeps connecting until `stop`. */
  start(): void;
  /** Ends the connection, also one that is being tried. */
  stop(): void;
  /** Tells of every change of `state`; returns the way to end it. */
  onState(listener: (state: ConnectionState) => void): () => void;
  /**
   * Sends a WebSocket command.
   *
   * @throws HomeAssistantError
   */
  command<T>(schema: z.ZodType<T>, message: MessageBase): Promise<T>;
  /** Keeps a WebSocket subscription over every reconnect. A refused one is told to `failed`. Returns the way to end it. */
  subscribe(message: MessageBase, listener: (event: unknown) => void, failed?: (error: HomeAssistantError) => void): () => void;
  /**
   * Calls the REST API below `/api/`.
   *
   * @throws HomeAssistantError `call-refused` with the status and Core's own text as evidence.
   */
  call<T>(schema: z.ZodType<T>, method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<T>;
}

/** Makes the connection; nothing is sent before `start`. */
export function createCoreConnection(options: ConnectionOptions): CoreConnection {
  const listeners = new Set<(state: ConnectionState) => void>();
  const subscriptions = new Set<{ begin(connection: Connection): void }>();
  let state: ConnectionState = 'disconnected';
  let connection: Connection | undefined;
  let again: NodeJS.Timeout | undefined;
  let trying = new AbortController();
  /** How often it was tried since it was last connected. */
  let tries = 0;

  function become(next: ConnectionState): void {
    if (state !== next) {
      state = next;
      for (const listener of listeners) {
        listener(next);
      }
    }
  }

  function later(next: ConnectionState, pause: number): void {
    connection = undefined;
    again = setTimeout(connect, pause);
    become(next);
  }

  function connect(): void {
    trying = new AbortController();
    const { signal } = trying;
    tries += 1;
    createConnection({ createSocket: async () => await openSocket(options.webSocket, options.token, signal) }).then(
      (made) => {
        if (signal.aborted) {
          made.close();
          return;
        }
        connection = made;
        tries = 0;
        made.addEventListener('disconnected', () => {
          // The library would come back by itself, in a way that nobody could end, and gives up for good on a refused token.
          made.close();
          later('disconnected', 0);
        });
        for (const subscription of subscriptions) {
          subscription.begin(made);
        }
        become('connected');
      },
      (error: unknown) => {
        if (signal.aborted) return;
        if (error === ERR_INVALID_AUTH) later('refused', REFUSED_PAUSE);
        else later('disconnected', Math.min(tries * PAUSE, LONGEST_PAUSE));
      },
    );
  }

  return {
    get state() {
      return state;
    },
    start() {
      connect();
    },
    stop() {
      trying.abort();
      clearTimeout(again);
      connection?.close();
      connection = undefined;
      become('disconnected');
    },
    onState(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async command(schema, message) {
      if (connection === undefined || state !== 'connected') {
        throw new HomeAssistantError('not-connected', `Home Assistant is not connected (${message.type})`);
      }
      const { promise: late, reject } = Promise.withResolvers<never>();
      const timer = setTimeout(() => reject(new HomeAssistantError('timeout', `No answer to ${message.type}`)), PATIENCE);
      try {
        return parse(schema, await Promise.race([connection.sendMessagePromise(message), late]), message.type);
      } catch (error) {
        throw readCommandError(error, message.type);
      } finally {
        clearTimeout(timer);
      }
    },
    subscribe(message, listener, failed) {
      let end: (() => Promise<void>) | undefined;
      let late: NodeJS.Timeout | undefined;
      let ended = false;
      const subscription = {
        begin(made: Connection) {
          clearTimeout(late);
          // Not the library's own way to subscribe again: it catches no refusal, and in recovery mode Core refuses what it does not know.
          made.subscribeMessage(listener, message, { resubscribe: false }).then(
            (unsubscribe) => {
              end = unsubscribe;
              if (ended) {
                unsubscribe().catch(() => undefined);
              }
            },
            (error: unknown) => {
              failed?.(readCommandError(error, message.type));
              // What belongs to a component that Core has not started yet is refused until then.
              late = setTimeout(() => {
                if (connection === made && !ended) {
                  subscription.begin(made);
                }
              }, REFUSED_PAUSE);
              late.unref();
            },
          );
        },
      };
      subscriptions.add(subscription);
      if (connection !== undefined) {
        subscription.begin(connection);
      }
      return () => {
        ended = true;
        clearTimeout(late);
        subscriptions.delete(subscription);
        // A connection that is gone has ended the subscription already.
        end?.().catch(() => undefined);
      };
    },
    async call(schema, method, path, body) {
      const what = `${method} ${path.replaceAll(/[0-9a-f]{32}|[0-9A-Z]{26}/g, '…')}`;
      let response: Response;
      let content: string;
      try {
        response = await options.fetch(`${options.rest}/api/${path}`, {
          method,
          headers: { authorization: `Bearer ${options.token}`, accept: 'application/json', 'content-type': 'application/json' },
          signal: AbortSignal.timeout(PATIENCE),
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        content = await response.text();
      } catch (cause) {
        const late = cause instanceof Error && cause.name === 'TimeoutError';
        throw new HomeAssistantError(late ? 'timeout' : 'not-connected', `No answer to ${what}`, { cause });
      }
      if (!response.ok) {
        throw readCallError(response.status, content, what);
      }
      return parse(schema, parseJson(content), what);
    },
  };
}
