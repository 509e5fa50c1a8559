import { once } from 'node:events';
import { WebSocket } from 'ws';
import { z } from 'zod';

const record = z.record(z.string(), z.unknown());
const messageSchema = z.looseObject({ id: z.number().optional(), type: z.string() });

type Message = z.infer<typeof messageSchema>;

/** A plain client for the stand-in's own tests: sees every message as it is. */
export interface TestClient {
  /** Every message after the sign-in, the oldest first. */
  readonly messages: Message[];
  /** Sends a command and gives its answer (the `result` message). */
  command(type: string, more?: Record<string, unknown>): Promise<Message>;
  /** The first message, past or to come, that fits. */
  until(fits: (message: Message) => boolean): Promise<Message>;
  /** `event`s of a subscription, so far. */
  events(id: number): unknown[];
  rest(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ readonly status: number; readonly body: Record<string, unknown> }>;
  close(): Promise<void>;
}

// A real Core takes 5 s and more before it tries a setup again.
const patience = process.env.STAND_IN_AGAINST === 'core' ? 30_000 : 3_000;

/** Signs in over `/api/websocket`. */
export async function connect(url: string, token: string): Promise<TestClient> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/api/websocket`);
  const messages: Message[] = [];
  const waiting = new Set<() => void>();
  let lastId = 0;
  socket.on('message', (data) => {
    const message: unknown = JSON.parse(String(data));
    messages.push(...z.array(messageSchema).parse(Array.isArray(message) ? message : [message]));
    for (const look of waiting) look();
  });
  const until = (fits: (message: Message) => boolean): Promise<Message> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`No such message: ${JSON.stringify(messages.slice(-5))}`)), patience);
      const look = () => {
        const found = messages.find(fits);
        if (found === undefined) return;
        clearTimeout(timer);
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  await until(({ type }) => type === 'auth_required');
  socket.send(JSON.stringify({ type: 'auth', access_token: token }));
  await until(({ type }) => type.startsWith('auth_') && type !== 'auth_required');
  return {
    messages,
    until,
    command: (type, more = {}) => {
      lastId += 1;
      const id = lastId;
      socket.send(JSON.stringify({ id, type, ...more }));
      return until((message) => message.id === id && message.type !== 'event');
    },
    events: (id) => messages.filter((message) => message.id === id && message.type === 'event').map(({ event }) => event),
    rest: async (method, path, body) => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
      const response = await fetch(`${url}${path}`, init);
      const text = await response.text();
      return { status: response.status, body: text.startsWith('{') ? record.parse(JSON.parse(text)) : { text } };
    },
    close: async () => {
      if (socket.readyState === WebSocket.CLOSED) return;
      socket.close();
      await once(socket, 'close');
    },
  };
}
