import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { appInfo } from './app-info.ts';
import { findUser, type Sessions } from './sessions.ts';
import type { SupervisorState } from './state.ts';
import { systemInfo } from './system-info.ts';

/** What every add-on may call without hassio_api (supervisor/api/middleware/security.py). */
const forEveryApp = /^\/(?:addons\/self\/(?!security|update)[^/]+|info|services.*|discovery.*|auth)$/;

/** Things that Core tells its Supervisor and that change nothing here. */
const taken = [
  '/core/options',
  '/homeassistant/options',
  '/supervisor/options',
  '/refresh_updates',
  '/reload_updates',
  '/store/reload',
  '/supervisor/reload',
  '/resolution/healthcheck',
  '/jobs/options',
];

const sessionBody = z.object({ user_id: z.string().optional() });
const validateBody = z.object({ session: z.string() });
const appOptionsBody = z.looseObject({ ingress_panel: z.boolean().optional() });

/** The Supervisor's own API, as far as Core, its frontend and an add-on without roles call it. */
export function supervisorApi(state: SupervisorState, sessions: Sessions): Hono {
  const api = new Hono();
  const { slug } = state.app;

  api.use(async (context, next) => {
    if (context.req.path === '/supervisor/ping') {
      await next();
      return;
    }
    const token = context.req.header('authorization')?.split(' ').at(-1) ?? context.req.header('x-supervisor-token');
    if (token === undefined) {
      return context.text('401: Unauthorized', 401);
    }
    if (token !== state.coreToken && !(token === state.appToken && forEveryApp.test(context.req.path))) {
      return context.text('403: Forbidden', 403);
    }
    await next();
    return;
  });

  api.get(`/addons/${slug}/info`, (context) => ok(context, appInfo(state)));
  api.get('/addons/self/info', (context) => ok(context, appInfo(state)));
  api.post('/addons/self/options', async (context) => {
    const body = appOptionsBody.safeParse(await context.req.json());
    if (!body.success) {
      return refused(context, z.prettifyError(body.error));
    }
    if (body.data.ingress_panel !== undefined) {
      state.ingressPanel = body.data.ingress_panel;
      await tellCoreOfPanel(state);
    }
    return ok(context);
  });

  api.post('/ingress/session', async (context) => {
    const { user_id } = sessionBody.parse(await context.req.json());
    const user = user_id === undefined || state.core === undefined ? undefined : await findUser(state.core, user_id);
    return ok(context, { session: sessions.create(user) });
  });
  api.post('/ingress/validate_session', async (context) => {
    const { session } = validateBody.parse(await context.req.json());
    return sessions.validate(session) === undefined ? context.text('401: Unauthorized', 401) : ok(context);
  });

  // While its first pages are open Core asks for an update of the Supervisor; only 400 (there is none) lets it go on.
  api.post('/supervisor/update', (context) => refused(context, 'No supervisor update available'));
  const { neighbour } = state;
  if (neighbour !== undefined) {
    api.post(`/addons/${neighbour.slug}/restart`, async (context) => {
      await neighbour.restart();
      return ok(context);
    });
  }
  // Answered at once: Core would wait for the answer before it lets itself be stopped.
  api.post('/core/restart', (context) => {
    state.core?.restart?.().catch((error: unknown) => console.error('supervisor stand-in: Core was not restarted:', error));
    return ok(context);
  });
  for (const path of taken) {
    api.post(path, (context) => ok(context));
  }

  // Core shows this log in its own log page.
  api.get('/core/logs/latest', (context) => context.text(''));
  api.get('*', (context) => {
    const answers = systemInfo(state);
    const data = answers[context.req.path];
    return data === undefined ? unknown(state, context) : ok(context, data);
  });
  api.notFound((context) => unknown(state, context));
  api.onError((error, context) => refused(context, error.message));
  return api;
}

/** The Supervisor tells Core at once when the add-on comes into the sidebar or leaves it. */
async function tellCoreOfPanel({ core, app, ingressPanel }: SupervisorState): Promise<void> {
  if (core === undefined) {
    return;
  }
  const answer = await fetch(`${core.url}/api/hassio_push/panel/${app.slug}`, {
    method: ingressPanel ? 'POST' : 'DELETE',
    headers: { authorization: `Bearer ${core.token}` },
    signal: AbortSignal.timeout(10_000),
  });
  await answer.body?.cancel();
}

function ok(context: Context, data: unknown = {}): Response {
  return context.json({ result: 'ok', data });
}

function refused(context: Context, message: string): Response {
  return context.json({ result: 'error', message }, 400);
}

function unknown(state: SupervisorState, context: Context): Response {
  state.unanswered.push(`${context.req.method} ${context.req.path}`);
  return context.text('404: Not Found', 404);
}
