import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { answerPlainly, forward } from './forward.ts';
import { coreIsUp, type SupervisorState } from './state.ts';

const route = /^\/(?:core|homeassistant)\/api(?:\/(.*))?$/;

/** All that reaches Core of an add-on's headers (supervisor/api/proxy.py, FORWARD_HEADERS); HA-Frontend-Base is not among them. */
const forwarded = ['x-speech-content', 'accept', 'last-event-id', 'mcp-session-id', 'mcp-protocol-version', 'content-type'];
/** And of Core's answer. */
const broughtBack = ['cache-control', 'mcp-session-id'];

/** The path behind `/core/api/`, with its query; undefined for other URLs. */
export function coreApiPath(url: string): string | undefined {
  const found = route.exec(url);
  return found === null ? undefined : (found[1] ?? '');
}

/** Passes an add-on's request on to Core's REST API: 401 for a wrong token, 403 for Core's hassio paths, 502 while Core is not up. */
export async function serveCoreApi(
  state: SupervisorState,
  from: IncomingMessage,
  to: ServerResponse,
  path: string,
): Promise<void> {
  const token = from.headers.authorization?.split(' ').at(-1) ?? from.headers['x-ha-access'];
  if (token !== state.appToken) {
    answerPlainly(to, 401);
    return;
  }
  if (/^hassio[/_]/.test(path)) {
    answerPlainly(to, 403);
    return;
  }
  state.onAppCall(`${from.method} ${path}`);
  const core = state.core;
  if (core === undefined || !(await coreIsUp(core))) {
    answerPlainly(to, 502);
    return;
  }
  const { hostname, port } = new URL(core.url);
  const headers: OutgoingHttpHeaders = { authorization: `Bearer ${core.token}` };
  for (const name of forwarded) {
    const value = from.headers[name];
    if (value !== undefined) {
      headers[name] = value;
    }
  }
  await forward(from, to, {
    host: hostname,
    port: Number(port),
    path: `/api/${path}`,
    headers,
    back: (answer) => Object.fromEntries(Object.entries(answer).filter(([name]) => broughtBack.includes(name))),
    streamHeaders: { 'x-accel-buffering': 'no' },
  });
}
