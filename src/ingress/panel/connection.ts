import type { StreamListener } from './ports.ts';

/** The part of an EventSource that is used. @internal exported for tests */
export interface EventStream {
  addEventListener(type: string, listener: (event: Event) => void): void;
  close(): void;
}

export interface ConnectionOptions {
  open(): EventStream;
  /** Where the browser tells that the page is looked at again; `window` and `document`. */
  readonly wakers: readonly EventTarget[];
}

/**
 * The server gives a sign of life about every 25 seconds; a stream that is silent for longer than this is dead, in milliseconds.
 *
 * @internal exported for tests
 */
export const STALE = 40_000;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 15_000;
const WAKE_EVENTS = ['visibilitychange', 'focus', 'online', 'pageshow'];

/**
 * Keeps an event stream open: opens it anew after every loss, with growing pauses, and at once when the page is looked at again. Every
 * stream begins with a whole snapshot, so nothing is missed and a restarted server needs no special case.
 *
 * @returns ends it.
 */
export function keepConnected({ open, wakers }: ConnectionOptions, listener: StreamListener): () => void {
  let stream: EventStream | undefined;
  let heard = Date.now();
  let pause = FIRST_RETRY;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const connect = () => {
    clearTimeout(retry);
    retry = undefined;
    stream?.close();
    heard = Date.now();
    const mine = open();
    stream = mine;
    const on = (type: string, handle: (data: string) => void) =>
      mine.addEventListener(type, (event) => {
        if (mine !== stream) return;
        heard = Date.now();
        handle(event instanceof MessageEvent ? String(event.data) : '');
      });
    on('hello', (data) => listener.onHello(JSON.parse(data)));
    on('snapshot', (data) => {
      pause = FIRST_RETRY;
      listener.onSnapshot(JSON.parse(data));
      listener.onConnected(true);
    });
    on('heartbeat', () => undefined);
    mine.addEventListener('error', () => {
      if (mine === stream) lose();
    });
  };
  const lose = () => {
    stream?.close();
    stream = undefined;
    listener.onConnected(false);
    clearTimeout(retry);
    retry = setTimeout(connect, pause);
    pause = Math.min(pause * 2, LAST_RETRY);
  };
  const stale = () => Date.now() - heard > STALE;
  const wake = () => {
    if (stream === undefined || stale()) connect();
  };
  const watch = setInterval(() => {
    if (stream !== undefined && stale()) lose();
  }, STALE / 4);

  for (const waker of wakers) for (const type of WAKE_EVENTS) waker.addEventListener(type, wake);
  // A stream over a network that is gone would only be found dead after its silence.
  for (const waker of wakers) waker.addEventListener('offline', lose);
  connect();
  return () => {
    clearTimeout(retry);
    clearInterval(watch);
    stream?.close();
    stream = undefined;
    for (const waker of wakers) for (const type of WAKE_EVENTS) waker.removeEventListener(type, wake);
    for (const waker of wakers) waker.removeEventListener('offline', lose);
  };
}
