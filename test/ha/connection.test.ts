import { ERR_CANNOT_CONNECT, ERR_INVALID_AUTH } from 'home-assistant-js-websocket';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type ConnectionState, createCoreConnection } from '../../src/ha/connection.ts';
import { fakeFetch, fetchFailed } from '../tesla/fake-fetch.ts';
import { refusal } from './fake-core.ts';

/** The library, without sockets: what it would connect to next. */
const library = vi.hoisted(() => ({ connect: async (): Promise<unknown> => undefined }));
vi.mock('home-assistant-js-websocket', async (original) => ({
  ...(await original<typeof import('home-assistant-js-websocket')>()),
  createConnection: () => library.connect(),
}));

class FakeSocket {
  readonly listeners = new Map<string, () => void>();
  readonly subscribed: { type: string }[] = [];
  closed = false;
  answer: (message: { type: string }) => Promise<unknown> = async () => 'ok';
  addEventListener(name: string, listener: () => void): void {
    this.listeners.set(name, listener);
  }
  fire(name: string): void {
    this.listeners.get(name)?.();
  }
  sendMessagePromise(message: { type: string }): Promise<unknown> {
    return this.answer(message);
  }
  async subscribeMessage(_listener: unknown, message: { type: string }): Promise<() => Promise<void>> {
    this.subscribed.push(message);
    return async () => undefined;
  }
  close(): void {
    this.closed = true;
  }
}

const made = (...answers: Parameters<typeof fakeFetch>) => {
  const { fetch, seen } = fakeFetch(...answers);
  const core = createCoreConnection({ webSocket: 'ws://core/websocket', rest: 'http://core', token: 'hidden-token', fetch });
  return { core, seen };
};

describe('calls', () => {
  test('go below /api with the token, and their answer is parsed', async () => {
    const { core, seen } = made(Response.json({ ok: true }));
    expect(await core.call(z.object({ ok: z.boolean() }), 'POST', 'config/x', { a: 1 })).toEqual({ ok: true });
    expect(seen[0]).toMatchObject({ method: 'POST', url: 'http://core/api/config/x', body: '{"a":1}' });
    expect(seen[0]?.headers.get('authorization')).toBe('Bearer hidden-token');
  });

  test.each([
    [404, 'not-found'],
    [401, 'not-authorized'],
    [400, 'call-refused'],
    [500, 'call-refused'],
    [502, 'not-connected'],
    [504, 'not-connected'],
  ])('HTTP %i is %s, with the words of Core', async (status, code) => {
    const { core } = made(Response.json({ message: 'Invalid flow specified' }, { status }));
    const error = await refusal(core.call(z.unknown(), 'GET', 'x'));
    expect(error).toMatchObject({ code, status });
    expect(error.evidence).toContain('Invalid flow specified');
  });

  test('a refusal that is no JSON is quoted, but not for ever', async () => {
    const { core } = made(new Response(`500 Internal Server Error ${'x'.repeat(5_000)}`, { status: 500 }));
    const { evidence = '' } = await refusal(core.call(z.unknown(), 'GET', 'x'));
    expect(evidence).toContain('500 Internal Server Error');
    expect(evidence.length).toBeLessThan(700);
  });

  test('an answer of another form says where, and never what', async () => {
    const { core } = made(Response.json({ token: { secret: 'hidden-value' } }));
    const error = await refusal(core.call(z.object({ token: z.string() }), 'GET', 'x'));
    expect(error.code).toBe('unexpected-answer');
    expect(error.evidence).toContain('token');
    expect(`${error.message} ${error.evidence} ${error.cause}`).not.toContain('hidden');
  });

  test('an answer that is no JSON is unexpected', async () => {
    const { core } = made(new Response('<html>'));
    expect((await refusal(core.call(z.object({}), 'GET', 'x'))).code).toBe('unexpected-answer');
  });

  test('no answer, and none in time', async () => {
    const late = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
    const { core } = made(fetchFailed('ECONNREFUSED'), late);
    expect((await refusal(core.call(z.unknown(), 'GET', 'x'))).code).toBe('not-connected');
    expect((await refusal(core.call(z.unknown(), 'GET', 'x'))).code).toBe('timeout');
  });

  test('ids of flows and entries are not in the words', async () => {
    const { core } = made(new Response('', { status: 404 }));
    const { message } = await refusal(core.call(z.unknown(), 'GET', `config/config_entries/flow/${'0123abcd'.repeat(4)}`));
    expect(message).not.toContain('0123abcd');
  });
});

describe('the standing connection', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  async function connected() {
    const socket = new FakeSocket();
    library.connect = async () => socket;
    const { core } = made();
    const states: ConnectionState[] = [];
    core.onState((state) => states.push(state));
    core.start();
    await vi.advanceTimersByTimeAsync(0);
    return { socket, core, states };
  }

  test('before it is there a command fails at once', async () => {
    expect((await refusal(made().core.command(z.unknown(), { type: 'x' }))).code).toBe('not-connected');
  });

  test('a command is answered, refused, or late', async () => {
    const { core, socket } = await connected();
    expect(await core.command(z.string(), { type: 'x' })).toBe('ok');
    socket.answer = () => Promise.reject({ code: 'not_found', message: 'gone' });
    expect(await refusal(core.command(z.string(), { type: 'x' }))).toMatchObject({ code: 'not-found', reason: 'not_found' });
    socket.answer = () => Promise.reject({ code: 'unknown_command', message: 'Unknown command.' });
    expect(await refusal(core.command(z.string(), { type: 'x' }))).toMatchObject({ code: 'command-refused' });
    socket.answer = () => Promise.reject(3);
    expect(await refusal(core.command(z.string(), { type: 'x' }))).toMatchObject({ code: 'not-connected' });
    socket.answer = async () => ({ client_secret: 'hidden' });
    const malformed = await refusal(core.command(z.string(), { type: 'x' }));
    expect(`${malformed.message} ${malformed.evidence} ${malformed.cause}`).not.toContain('hidden');
    socket.answer = () => new Promise(() => undefined);
    const late = refusal(core.command(z.string(), { type: 'x' }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await late).code).toBe('timeout');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('when it is back, what was subscribed is so again, and a refusal then harms nobody', async () => {
    const { core, socket } = await connected();
    const refusals: string[] = [];
    core.subscribe(
      { type: 'x' },
      () => undefined,
      ({ code }) => refusals.push(code),
    );
    const next = new FakeSocket();
    next.subscribeMessage = () => Promise.reject({ code: 'unknown_command', message: 'Unknown command.' });
    library.connect = async () => next;
    socket.fire('disconnected');
    await vi.advanceTimersByTimeAsync(0);
    expect(refusals).toEqual(['command-refused']);
    core.stop();
  });

  test('it tells of being lost and of being back, and has only one way to come back', async () => {
    const { core, socket, states } = await connected();
    socket.fire('disconnected');
    expect(socket.closed).toBe(true);
    expect((await refusal(core.command(z.unknown(), { type: 'x' }))).code).toBe('not-connected');
    await vi.advanceTimersByTimeAsync(0);
    expect(states).toEqual(['connected', 'disconnected', 'connected']);
  });

  test('a refused token is told, and tried again; subscriptions live on in the new connection', async () => {
    const { core, socket, states } = await connected();
    core.subscribe({ type: 'subscribe_events' }, () => undefined);
    expect(socket.subscribed).toHaveLength(1);
    library.connect = () => Promise.reject(ERR_INVALID_AUTH);
    socket.fire('disconnected');
    await vi.advanceTimersByTimeAsync(0);
    expect(core.state).toBe('refused');
    const next = new FakeSocket();
    library.connect = async () => next;
    await vi.advanceTimersByTimeAsync(15_000);
    expect(states).toEqual(['connected', 'disconnected', 'refused', 'connected']);
    expect(next.subscribed).toHaveLength(1);
  });

  test('a Core that is away is tried again for as long as it is, every five seconds in the end', async () => {
    const { core, socket } = await connected();
    const connect = vi.fn(() => Promise.reject(ERR_CANNOT_CONNECT));
    library.connect = connect;
    socket.fire('disconnected');
    await vi.advanceTimersByTimeAsync(15_000);
    expect(connect.mock.calls.length).toBe(6);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(connect.mock.calls.length).toBe(18);
    core.stop();
  });

  test('stopped, it closes, and no timer is left', async () => {
    const { core, socket } = await connected();
    core.stop();
    expect(socket.closed).toBe(true);
    expect(core.state).toBe('disconnected');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('stopped before it is tried again, it is not', async () => {
    const { core, socket } = await connected();
    const connect = vi.fn(() => Promise.reject(ERR_CANNOT_CONNECT));
    library.connect = connect;
    socket.fire('disconnected');
    await vi.advanceTimersByTimeAsync(0);
    expect(connect).toHaveBeenCalledTimes(1);
    core.stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('stopped while it is tried, what comes of it later is closed and changes nothing', async () => {
    const { promise, resolve } = Promise.withResolvers<FakeSocket>();
    library.connect = () => promise;
    const { core } = made();
    core.start();
    core.stop();
    const late = new FakeSocket();
    resolve(late);
    await vi.advanceTimersByTimeAsync(0);
    expect([late.closed, core.state, vi.getTimerCount()]).toEqual([true, 'disconnected', 0]);
  });
});
