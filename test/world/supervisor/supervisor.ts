import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { supervisorApi } from './api.ts';
import { coreApiPath, serveCoreApi } from './core-proxy.ts';
import { CoreWebSocket } from './core-websocket.ts';
import { SupervisorError } from './errors.ts';
import { isFiltered } from './filter.ts';
import { answerPlainly } from './forward.ts';
import { coreHeaders, directParts, ingressParts, passToApp, serveIngress } from './ingress.ts';
import { findUser, type RemoteUser, Sessions } from './sessions.ts';
import { createState } from './state.ts';
import type { As, SupervisorInstance, SupervisorOptions } from './types.ts';

/**
 * Starts a stand-in for the Supervisor with one add-on installed: it answers Core's `hassio` integration, passes ingress requests to
 * the add-on, and the add-on's requests to Core. Everything else a Supervisor does is left out.
 *
 * @throws SupervisorError `cannot-listen`.
 */
export async function startSupervisor(options: SupervisorOptions): Promise<SupervisorInstance> {
  const state = createState(options);
  const sessions = new Sessions();
  const webSocket = new CoreWebSocket(state);
  const api = getRequestListener(supervisorApi(state, sessions).fetch);
  const url = new URL(`http://${options.host}:${options.port}`);
  // On a network like the real one the add-on lets in this very address only; on loopback every address is the same machine.
  const localAddress = options.host.startsWith('127.') ? undefined : options.host;

  const user = async (userId: string | undefined): Promise<RemoteUser | undefined> => {
    if (userId === undefined) {
      return undefined;
    }
    const found = state.core === undefined ? undefined : await findUser(state.core, userId);
    if (found === undefined) {
      throw new SupervisorError('unknown-user', `Core has no user ${userId}`);
    }
    return found;
  };

  // A browser keeps its session: asked for once, it serves also while Core is down.
  const kept = new Map<string | undefined, string>();
  const sessionFor = async (userId?: string): Promise<string> => sessions.create(await user(userId));
  const keptSession = async (userId?: string): Promise<string> => {
    const before = kept.get(userId);
    const session = before !== undefined && sessions.validate(before) !== undefined ? before : await sessionFor(userId);
    kept.set(userId, session);
    return session;
  };

  const serve = async (from: IncomingMessage, to: ServerResponse): Promise<void> => {
    const path = from.url ?? '/';
    const ingress = ingressParts(path);
    const direct = options.direct === undefined ? undefined : directParts(path);
    const corePath = coreApiPath(path);
    if (isFiltered(path)) {
      answerPlainly(to, 400);
    } else if (ingress !== undefined) {
      await serveIngress(state, sessions, localAddress, from, to, ingress);
    } else if (direct !== undefined && direct.token === state.ingressToken) {
      Object.assign(from.headers, coreHeaders(direct.token, url), { 'accept-encoding': 'gzip, deflate' });
      const session = sessions.validate(await keptSession(options.direct?.userId));
      await passToApp(state, localAddress, from, to, direct.rest, session?.user);
    } else if (corePath !== undefined) {
      await serveCoreApi(state, from, to, corePath);
    } else {
      await api(from, to);
    }
  };

  // Core keeps its connections to Supervisor for 15 s, and Supervisor (aiohttp) does so for longer.
  const server = createServer({ keepAliveTimeout: 75_000 }, (from, to) => {
    serve(from, to).catch((error: unknown) => {
      console.error('supervisor stand-in:', error);
      to.headersSent ? to.destroy() : answerPlainly(to, 500);
    });
  });
  server.on('upgrade', (from, socket, head) => {
    if (/^\/(core|homeassistant)\/websocket$/.test(from.url ?? '')) {
      webSocket.upgrade(from, socket, head).catch((error: unknown) => socket.destroy(error instanceof Error ? error : undefined));
    } else {
      socket.end('HTTP/1.1 501 Not Implemented\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    }
  });
  server.listen(options.port, options.host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new SupervisorError('cannot-listen', `${url.host} cannot be listened on`, { cause });
  }

  return {
    url: url.origin,
    forCore: { address: url.host, token: state.coreToken },
    ingressPath: `/api/hassio_ingress/${state.ingressToken}/`,
    unanswered: state.unanswered,
    get ingressPanel() {
      return state.ingressPanel;
    },
    useCore: (core) => {
      state.core = core;
    },
    sessionFor,
    ingress: async (path: string, init: RequestInit = {}, as: As = {}) => {
      const headers = new Headers(init.headers);
      for (const [name, value] of Object.entries(coreHeaders(state.ingressToken, url))) {
        headers.set(name, value);
      }
      headers.set('cookie', `ingress_session=${await keptSession(as.userId)}`);
      return fetch(`${url.origin}/ingress/${state.ingressToken}/${path.replace(/^\//, '')}`, {
        redirect: 'manual',
        ...init,
        headers,
      });
    },
    stop: async () => {
      if (!server.listening) {
        return;
      }
      const closed = once(server, 'close');
      server.close();
      webSocket.close();
      server.closeAllConnections();
      state.pool.destroy();
      await closed;
    },
  };
}
