import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type EventStream, keepConnected, STALE } from '../../../src/ingress/panel/connection.ts';
import { snapshot } from '../fixture.ts';

class FakeStream extends EventTarget implements EventStream {
  closed = false;
  close() {
    this.closed = true;
  }
  say(type: string, data: unknown = '') {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) }));
  }
  fail() {
    this.dispatchEvent(new Event('error'));
  }
}

function start() {
  const streams: FakeStream[] = [];
  const waker = new EventTarget();
  const revisions: number[] = [];
  const connected: boolean[] = [];
  const stop = keepConnected(
    {
      open: () => {
        const stream = new FakeStream();
        streams.push(stream);
        return stream;
      },
      wakers: [waker],
    },
    { onHello: () => undefined, onSnapshot: ({ revision }) => revisions.push(revision), onConnected: (is) => connected.push(is) },
  );
  return { streams, waker, revisions, connected, stop, last: () => streams.at(-1) ?? new FakeStream() };
}

describe('the connection to the server', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('hands on every snapshot, also one with a smaller revision after a restart', () => {
    const { last, revisions, stop } = start();
    last().say('snapshot', snapshot({ revision: 70 }));
    last().fail();
    vi.advanceTimersByTime(1000);
    last().say('snapshot', snapshot({ revision: 1 }));
    expect(revisions).toEqual([70, 1]);
    stop();
  });
  test('knows at once that the network is gone, long before the silence would tell', () => {
    const { waker, connected, streams, stop } = start();
    waker.dispatchEvent(new Event('offline'));
    expect(connected).toEqual([false]);
    waker.dispatchEvent(new Event('online'));
    expect(streams).toHaveLength(2);
    stop();
  });
  test('opens anew after a loss, with growing pauses, and says so', () => {
    const { streams, last, connected, stop } = start();
    last().fail();
    expect(connected).toEqual([false]);
    vi.advanceTimersByTime(999);
    expect(streams).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(streams).toHaveLength(2);
    last().fail();
    vi.advanceTimersByTime(1999);
    expect(streams).toHaveLength(2);
    vi.advanceTimersByTime(1);
    last().say('snapshot', snapshot());
    expect(connected).toEqual([false, false, true]);
    expect(streams.slice(0, -1).every(({ closed }) => closed)).toBe(true);
    stop();
  });
  test('takes a silent stream for dead', () => {
    const { streams, last, connected, stop } = start();
    last().say('snapshot', snapshot());
    vi.advanceTimersByTime(25_000);
    last().say('heartbeat');
    vi.advanceTimersByTime(STALE - 1);
    expect(connected).toEqual([true]);
    vi.advanceTimersByTime(STALE / 4 + 1001);
    expect(connected).toEqual([true, false]);
    expect(streams).toHaveLength(2);
    stop();
  });
  test('comes back at once when the page is looked at again, and leaves a stream alone that lives', () => {
    const { streams, waker, last, stop } = start();
    last().say('heartbeat');
    waker.dispatchEvent(new Event('visibilitychange'));
    expect(streams).toHaveLength(1);
    last().fail();
    waker.dispatchEvent(new Event('focus'));
    expect(streams).toHaveLength(2);
    vi.advanceTimersByTime(5000);
    expect(streams).toHaveLength(2);
    stop();
  });
  test('does nothing any more once it is ended', () => {
    const { streams, waker, last, stop } = start();
    stop();
    expect(last().closed).toBe(true);
    waker.dispatchEvent(new Event('focus'));
    vi.advanceTimersByTime(STALE * 3);
    expect(streams.length).toBeLessThanOrEqual(2);
    expect(vi.getTimerCount()).toBe(0);
  });
});
