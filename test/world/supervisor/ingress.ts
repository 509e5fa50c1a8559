import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerPlainly, endToEnd, forward } from './forward.ts';
import type { RemoteUser, Sessions } from './sessions.ts';
import type { SupervisorState } from './state.ts';

/** `/ingress/<token>/<path>`; the fixed words are routes of the API. */
const ingressRoute = /^\/ingress\/(?!(?:session|validate_session|panels)(?:$|[/?]))([-_A-Za-z0-9]+)(\/.*)$/;
const directRoute = /^\/api\/hassio_ingress\/([-_A-Za-z0-9]+)(\/.*)$/;

/** Only the Supervisor says who the user is, and no token of it goes to an add-on. */
const notFromClients = [
  'x-remote-user-id',
  'x-remote-user-name',
  'x-remote-user-display-name',
  'x-supervisor-token',
  'x-hassio-key',
];

/** The token and the rest (path and query) of an ingress URL as Core calls it. */
export function ingressParts(url: string): { token: string; rest: string } | undefined {
  return parts(ingressRoute, url);
}

/** The same of the URL that a browser calls at Core. */
export function directParts(url: string): { token: string; rest: string } | undefined {
  return parts(directRoute, url);
}

/** Answers what Core passes on: 401 without a valid session, 503 for another add-on's token, 502 when the add-on is down. */
export async function serveIngress(
  state: SupervisorState,
  sessions: Sessions,
  localAddress: string | undefined,
  from: IncomingMessage,
  to: ServerResponse,
  { token, rest }: { token: string; rest: string },
): Promise<void> {
  const session = sessions.validate(cookie(from, 'ingress_session') ?? '');
  if (session === undefined) {
    answerPlainly(to, 401);
    return;
  }
  if (token !== state.ingressToken) {
    answerPlainly(to, 503);
    return;
  }
  await passToApp(state, localAddress, from, to, rest, session.user);
}

/** Passes a request to the add-on as this user's, as the Supervisor does after its checks. */
export async function passToApp(
  state: SupervisorState,
  localAddress: string | undefined,
  from: IncomingMessage,
  to: ServerResponse,
  rest: string,
  user: RemoteUser | undefined,
): Promise<void> {
  const [host = '', port = ''] = state.app.address.split(':');
  const passed = Object.fromEntries(Object.entries(endToEnd(from.headers)).filter(([name]) => !notFromClients.includes(name)));
  await forward(from, to, {
    host,
    port: Number(port),
    path: rest,
    ...(localAddress === undefined ? {} : { localAddress }),
    pool: state.pool,
    headers: {
      ...passed,
      ...(from.headers['content-type'] === undefined ? {} : { 'content-type': from.headers['content-type'] }),
      ...(user === undefined ? {} : { 'x-remote-user-id': user.id }),
      ...(user?.username == null ? {} : { 'x-remote-user-name': user.username }),
      ...(user?.name == null ? {} : { 'x-remote-user-display-name': user.name }),
      'x-forwarded-for': [from.headers['x-forwarded-for'], from.socket.remoteAddress].flat().filter(Boolean).join(', '),
    },
    back: endToEnd,
    streamHeaders: { 'x-accel-buffering': 'no' },
  });
}

/** The headers that Core adds before it calls the Supervisor (components/hassio/ingress.py). */
export function coreHeaders(token: string, origin: URL): Record<string, string> {
  return {
    'x-hass-source': 'core.ingress',
    'x-ingress-path': `/api/hassio_ingress/${token}`,
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-host': origin.host,
    'x-forwarded-proto': origin.protocol.replace(':', ''),
  };
}

function parts(route: RegExp, url: string): { token: string; rest: string } | undefined {
  const [, token, rest] = route.exec(url) ?? [];
  return token === undefined || rest === undefined ? undefined : { token, rest };
}

function cookie(from: IncomingMessage, name: string): string | undefined {
  const pairs = (from.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1];
}
