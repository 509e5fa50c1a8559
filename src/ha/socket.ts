import { ERR_CANNOT_CONNECT, ERR_INVALID_AUTH, type HaWebSocket } from 'home-assistant-js-websocket';
import { z } from 'zod';
import { parseJson } from './answers.ts';

/** How long Core may take to open the connection and to let us in, in milliseconds; it waits 10 s for the token itself. */
const PATIENCE = 20_000;

const messageSchema = z.object({ type: z.string(), ha_version: z.string().default('') });

/**
 * Opens Core's WebSocket and is let in by the token: one try, for the library's connection. Unlike the library's own it can be ended.
 *
 * @param signal ends the try at once, and closes what is open of it.
 * @throws the library's `ERR_INVALID_AUTH` for a refused token, `ERR_CANNOT_CONNECT` for all else.
 */
export async function openSocket(url: string, token: string, signal: AbortSignal): Promise<HaWebSocket> {
  const { promise, resolve, reject } = Promise.withResolvers<HaWebSocket>();
  const socket = new WebSocket(url);
  const listening = new AbortController();
  const only = { signal: listening.signal };
  const send = (message: object): void => socket.send(JSON.stringify(message));
  const end = (why: number): void => {
    reject(why);
    socket.close();
  };
  const giveUp = (): void => end(ERR_CANNOT_CONNECT);
  const timer = setTimeout(giveUp, PATIENCE);
  signal.addEventListener('abort', giveUp, only);
  socket.addEventListener('close', giveUp, only);
  socket.addEventListener('error', giveUp, only);
  socket.addEventListener('open', () => send({ type: 'auth', access_token: token }), only);
  const read = ({ data }: MessageEvent): void => {
    const message = messageSchema.safeParse(parseJson(String(data))).data;
    if (message?.type === 'auth_invalid') end(ERR_INVALID_AUTH);
    if (message?.type !== 'auth_ok') return;
    // Always the first message, by this id: the library counts from there.
    send({ type: 'supported_features', id: 1, features: { coalesce_messages: 1 } });
    resolve(Object.assign(socket, { haVersion: message.ha_version }));
  };
  socket.addEventListener('message', read, only);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    listening.abort();
  }
}
