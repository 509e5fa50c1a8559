import type { WebSocket } from 'ws';
import { z } from 'zod';
import { HomeAssistantError, Unauthorized, words } from './errors.ts';
import type { Home } from './home.ts';
import { isAdmin, type User } from './users.ts';
import { humanize, type Input, record } from './wire.ts';

/** What a command may use of the connection that it came over. */
interface Connection {
  readonly home: Home;
  readonly user: User;
  readonly token: string;
  /** The running subscriptions, by the id of the message that began them. */
  readonly subscriptions: Map<number, () => void>;
  coalesce: boolean;
  send(message: Readonly<Record<string, unknown>>): void;
  result(id: number, result?: unknown): void;
  event(id: number, event: unknown): void;
}

/** One WebSocket command: whom it obeys, what it takes, what it does. */
export interface Command {
  readonly adminOnly?: boolean;
  readonly fields?: z.ZodRawShape;
  run(connection: Connection, id: number, message: Input): Promise<void> | void;
}

export type Commands = Readonly<Record<string, Command>>;

const idAndType = z.looseObject({ id: z.int().positive(), type: z.string().min(1) });
const authSchema = z.object({ type: z.literal('auth'), access_token: z.string() });
const errorCodes: Readonly<Record<string, string>> = { unhandled: 'unknown_error' };

/** An error answer. */
export function errorMessage(id: unknown, error: unknown): Record<string, unknown> {
  const code = error instanceof Unauthorized || error instanceof HomeAssistantError ? error.code : 'unknown_error';
  const translation = error instanceof HomeAssistantError ? error.translation : undefined;
  const named = translation && {
    translation_key: translation.key,
    translation_placeholders: translation.placeholders,
    translation_domain: translation.domain,
  };
  const message = code === 'unknown_error' ? 'Unknown error' : words(error);
  return { id, type: 'result', success: false, error: { code: errorCodes[code] ?? code, message, ...named } };
}

function refusal(id: unknown, code: string, message: string): Record<string, unknown> {
  return { id, type: 'result', success: false, error: { code, message } };
}

/** Serves one WebSocket of `/api/websocket` (components/websocket_api). Gives what ends it. */
export function serveSocket(
  socket: WebSocket,
  home: Home,
  commands: () => Commands,
): { readonly token: () => string | undefined } {
  let connection: Connection | undefined;
  let lastId = 0;
  const version = { ha_version: home.options.version };
  const sendNow = (message: unknown) => socket.readyState === socket.OPEN && socket.send(JSON.stringify(message));
  sendNow({ type: 'auth_required', ...version });

  const authenticate = (message: unknown) => {
    const auth = authSchema.safeParse(message);
    const user = auth.success ? home.users.byToken(auth.data.access_token) : undefined;
    if (!auth.success || user === undefined) {
      const text = auth.success ? 'Invalid access token or password' : 'Auth message incorrectly formatted';
      sendNow({ type: 'auth_invalid', message: text });
      socket.close();
      return;
    }
    connection = makeConnection(home, user, auth.data.access_token, sendNow);
    sendNow({ type: 'auth_ok', ...version });
  };

  const handle = (on: Connection, message: unknown) => {
    const head = idAndType.safeParse(message);
    if (!head.success) {
      const id = record.safeParse(message).data?.id ?? 0;
      return on.send(refusal(id, 'invalid_format', 'Message incorrectly formatted.'));
    }
    const { id, type } = head.data;
    if (id <= lastId) return on.send(refusal(id, 'id_reuse', 'Identifier values have to increase.'));
    const command = commands()[type];
    if (command === undefined) return on.send(refusal(id, 'unknown_command', 'Unknown command.'));
    lastId = id;
    const checked = z.strictObject({ id: z.int(), type: z.string(), ...command.fields }).safeParse(message);
    if (!checked.success) return on.send(refusal(id, 'invalid_format', humanize(checked.error, message, home.recent)));
    if (command.adminOnly === true && !isAdmin(on.user)) return on.send(errorMessage(id, new Unauthorized()));
    void runCommand(on, command, id, checked.data);
  };

  socket.on('message', (data) => {
    let message: unknown;
    try {
      message = JSON.parse(String(data));
    } catch {
      socket.close();
      return;
    }
    for (const one of Array.isArray(message) ? message : [message]) {
      if (connection === undefined) authenticate(one);
      else handle(connection, one);
    }
  });
  socket.on('error', (error) =>
    home.log.write('WARNING', 'homeassistant.components.websocket_api', ['http.py', 1], error.message),
  );
  socket.on('close', () => {
    for (const end of connection?.subscriptions.values() ?? []) end();
    connection?.subscriptions.clear();
  });
  return { token: () => connection?.token };
}

async function runCommand(connection: Connection, command: Command, id: number, message: Input): Promise<void> {
  try {
    await command.run(connection, id, message);
  } catch (error) {
    const known = error instanceof HomeAssistantError || error instanceof Unauthorized;
    if (!known)
      connection.home.log.write(
        'ERROR',
        'homeassistant.components.websocket_api.http.connection',
        ['connection.py', 1],
        words(error),
      );
    connection.send(errorMessage(id, error));
  }
}

function makeConnection(home: Home, user: User, token: string, sendNow: (message: unknown) => void): Connection {
  let waiting: Readonly<Record<string, unknown>>[] = [];
  const flush = () => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 1) sendNow(batch[0]);
    else if (batch.length > 1) sendNow(batch);
  };
  const connection: Connection = {
    home,
    // Rights are looked up anew each time: they may change under a connection.
    get user() {
      return home.users.get(user.id) ?? user;
    },
    token,
    subscriptions: new Map(),
    coalesce: false,
    send(message) {
      if (!this.coalesce) return sendNow(message);
      if (waiting.length === 0) setImmediate(flush);
      waiting.push(message);
    },
    result(id, result = null) {
      this.send({ id, type: 'result', success: true, result });
    },
    event(id, event) {
      this.send({ id, type: 'event', event });
    },
  };
  return connection;
}
