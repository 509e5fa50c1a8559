import { ERR_CANNOT_CONNECT, ERR_INVALID_AUTH } from 'home-assistant-js-websocket';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSocket } from '../../src/ha/socket.ts';

/** Core's end of a WebSocket, without one. */
class FakeWebSocket extends EventTarget {
  static made: FakeWebSocket[] = [];
  readonly url: string;
  readonly sent: unknown[] = [];
  closed = false;
  constructor(url: string) {
    super();
    this.url = url;
    FakeWebSocket.made.push(this);
  }
  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }
  close(): void {
    this.closed = true;
  }
  say(message: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: typeof message === 'string' ? message : JSON.stringify(message) }));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  FakeWebSocket.made = [];
  vi.stubGlobal('WebSocket', FakeWebSocket);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function opening() {
  const end = new AbortController();
  const opened = openSocket('ws://core/websocket', 'a-token', end.signal);
  const [socket] = FakeWebSocket.made;
  if (socket === undefined) throw new Error('none was made');
  return { end, opened, socket };
}

test('let in by the token, it is ready for the library', async () => {
  const { opened, socket } = opening();
  socket.dispatchEvent(new Event('open'));
  socket.say('no JSON');
  socket.say({ type: 'auth_required' });
  socket.say({ type: 'auth_ok', ha_version: '2026.11.0' });
  expect(await opened).toMatchObject({ url: 'ws://core/websocket', haVersion: '2026.11.0', closed: false });
  expect(socket.sent).toEqual([
    { type: 'auth', access_token: 'a-token' },
    { type: 'supported_features', id: 1, features: { coalesce_messages: 1 } },
  ]);
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  ['a token that is refused', ({ socket }: ReturnType<typeof opening>) => socket.say({ type: 'auth_invalid' }), ERR_INVALID_AUTH],
  [
    'a connection that fails',
    ({ socket }: ReturnType<typeof opening>) => socket.dispatchEvent(new Event('error')),
    ERR_CANNOT_CONNECT,
  ],
  [
    'one that is closed',
    ({ socket }: ReturnType<typeof opening>) => socket.dispatchEvent(new Event('close')),
    ERR_CANNOT_CONNECT,
  ],
  ['one that hangs', () => vi.advanceTimersByTime(20_000), ERR_CANNOT_CONNECT],
  ['a stop before it is open', ({ end }: ReturnType<typeof opening>) => end.abort(), ERR_CANNOT_CONNECT],
  [
    'a stop while Core does not let us in',
    ({ end, socket }: ReturnType<typeof opening>) => {
      socket.dispatchEvent(new Event('open'));
      end.abort();
    },
    ERR_CANNOT_CONNECT,
  ],
])('%s ends it at once, and nothing of it stays open', async (_name, happen, why) => {
  const made = opening();
  happen(made);
  await expect(made.opened).rejects.toBe(why);
  expect(made.socket.closed).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});
