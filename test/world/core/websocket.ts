import { z } from 'zod';
import { CoreRigError } from './errors.ts';

const frameSchema = z.looseObject({
  type: z.string(),
  id: z.number().optional(),
  success: z.boolean().optional(),
  result: z.unknown().optional(),
  error: z.looseObject({ code: z.string(), message: z.string() }).optional(),
});

const answerLimit = 30_000;

/**
 * Sends one command over Core's WebSocket API, on a connection of its own, and gives its result.
 *
 * @throws CoreRigError `core-refused` when Core says no, `core-silent` when the connection fails or no answer comes in time.
 */
export function ask(url: string, token: string, command: Readonly<Record<string, unknown>>): Promise<unknown> {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/api/websocket`);
  const what = String(command.type);
  return new Promise<unknown>((resolve, reject) => {
    const timer = setTimeout(() => reject(new CoreRigError('core-silent', `${what}: no answer`)), answerLimit);
    socket.addEventListener('close', () => {
      clearTimeout(timer);
      reject(new CoreRigError('core-silent', `${what}: the connection was closed`));
    });
    socket.addEventListener('error', (event) =>
      reject(new CoreRigError('core-silent', `${what}: no connection`, { cause: event })),
    );
    socket.addEventListener('message', (event) => {
      const frame = frameSchema.safeParse(JSON.parse(String(event.data)));
      if (!frame.success) {
        reject(new CoreRigError('core-refused', `${what}: an answer of an unknown form`, { cause: frame.error }));
        return;
      }
      const { type, success, result, error } = frame.data;
      if (type === 'auth_required') {
        socket.send(JSON.stringify({ type: 'auth', access_token: token }));
      } else if (type === 'auth_ok') {
        socket.send(JSON.stringify({ id: 1, ...command }));
      } else if (type === 'result' && success === true) {
        resolve(result);
      } else {
        reject(new CoreRigError('core-refused', `${what}: ${error?.message ?? type}`));
      }
    });
  }).finally(() => socket.close());
}

/**
 * Follows what Core pushes, on a connection of its own; what is there already at the beginning is no push. A command that this Core does
 * not know is left out.
 *
 * @returns ends it.
 */
export async function follow(
  url: string,
  token: string,
  commands: readonly Readonly<Record<string, unknown>>[],
  pushed: () => void,
): Promise<() => void> {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/api/websocket`);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let open = false;
  socket.addEventListener('error', (event) =>
    reject(new CoreRigError('core-silent', 'following: no connection', { cause: event })),
  );
  socket.addEventListener('message', (event) => {
    const frame = frameSchema.safeParse(JSON.parse(String(event.data)));
    const type = frame.data?.type;
    if (type === 'auth_required') socket.send(JSON.stringify({ type: 'auth', access_token: token }));
    else if (type === 'auth_ok') {
      for (const [index, command] of commands.entries()) socket.send(JSON.stringify({ id: index + 1, ...command }));
      // Answered after all that is there already was sent.
      socket.send(JSON.stringify({ id: commands.length + 1, type: 'ping' }));
    } else if (type === 'pong') {
      open = true;
      resolve();
    } else if (type === 'event' && open) pushed();
  });
  await promise;
  return () => socket.close();
}
