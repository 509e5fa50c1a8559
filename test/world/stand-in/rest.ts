import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { configInfo } from './config.ts';
import { hostedKey, keyPath } from './custom.ts';
import { diagnostics } from './diagnostics.ts';
import { entryInfo } from './entry.ts';
import { HomeAssistantError, InvalidData, Unauthorized, Unknown } from './errors.ts';
import type { StepRequest } from './flow.ts';
import { type Home, traceback } from './home.ts';
import { stateSecret } from './oauth-flow.ts';
import { isAdmin, type User } from './users.ts';
import { flowAnswer, record } from './wire.ts';

type Env = { Variables: { user: User; home: Home } };

const flowPath = '/api/config/config_entries/flow';
const entryPath = '/api/config/config_entries/entry';
const stateSchema = z.looseObject({ flow_id: z.string() });

/** The REST API, as far as anyone here asks for it. `current` gives the life of Core that is on. */
export function restApi(current: () => Home): Hono<Env> {
  const app = new Hono<Env>();
  app.use(async (context, next) => {
    context.set('home', current());
    await next();
  });
  app.onError((error, context) => {
    // What no view handles: aiohttp logs it and says little.
    if (error instanceof Unauthorized) return context.text('401: Unauthorized', 401);
    if (error instanceof InvalidData) return context.text('400: Bad Request', 400);
    const source = ['components/http/__init__.py', 1] as const;
    const { log } = context.get('home');
    log.write('ERROR', 'aiohttp.server', source, `Error handling request from ${current().options.host}`, traceback(error));
    return context.text('500 Internal Server Error\n\nServer got itself in trouble', 500);
  });
  app.notFound((context) => context.text('404: Not Found', 404));
  app.get('/auth/external/callback', (context) => callback(context, context.get('home')));
  app.get(keyPath, (context) => {
    const pem = hostedKey(context.get('home'));
    return pem === undefined
      ? context.text('404: Not Found', 404)
      : context.body(pem, 200, { 'content-type': 'application/x-pem-file', 'content-length': String(Buffer.byteLength(pem)) });
  });
  app.all(keyPath, (context) =>
    context.get('home').custom.size === 0 ? context.text('404: Not Found', 404) : context.text('405: Method Not Allowed', 405),
  );
  app.use('/api/*', async (context, next) => {
    const token = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1];
    const user = context.get('home').users.byToken(token ?? '');
    if (user === undefined) return context.text('401: Unauthorized', 401);
    context.set('user', user);
    return await next();
  });
  app.get('/api/', (context) => context.json({ message: 'API running.' }));
  app.get('/api/config', (context) => context.json(configInfo(context.get('home'))));
  app.get('/api/core/state', (context) => context.json({ state: configInfo(context.get('home')).state }));
  app.get('/api/states', (context) => context.json(context.get('home').states.list()));
  app.get('/api/states/:id', (context) => {
    const state = context.get('home').states.get(context.req.param('id'));
    return state === undefined ? message(context, 'Entity not found.', 404) : context.json(state);
  });
  // What Supervisor tells Core when an app comes into the sidebar or leaves it.
  app.on(['POST', 'DELETE'], '/api/hassio_push/panel/:slug', (context) => context.body(null, 200));
  addServices(app);
  addFlows(app);
  addEntries(app);
  return app;
}

function message(context: Context<Env>, text: string, status: 200 | 400 | 403 | 404 | 500 = 200) {
  return context.json({ message: text }, status);
}

function needAdmin(context: Context<Env>): void {
  if (!isAdmin(context.get('user'))) throw new Unauthorized();
}

function stepRequest(context: Context<Env>): StepRequest {
  return { frontendBase: context.req.header('ha-frontend-base') };
}

async function callback(context: Context<Env>, home: Home): Promise<Response> {
  const { state, code, error } = context.req.query();
  if (state === undefined) return context.text('Missing state parameter');
  const claims = stateSchema.safeParse(stateSecret(home).decode(state));
  if (!claims.success) return context.text('Invalid state. Is My Home Assistant configured to go to the right instance?', 400);
  if (code === undefined && error === undefined) return context.text('Missing code or error parameter');
  const input = { state: claims.data, ...(code === undefined ? { error } : { code }) };
  await home.flows.configure(claims.data.flow_id, input, stepRequest(context));
  return context.html('<script>window.close()</script>');
}

function addServices(app: Hono<Env>): void {
  app.post('/api/config/core/check_config', (context) => context.json({ result: 'valid', errors: null, warnings: null }));
  app.post('/api/services/:domain/:service', async (context) => {
    const { home, user } = context.var;
    const { domain, service } = context.req.param();
    if (!home.services.has(domain, service)) return context.text('400: Bad Request', 400);
    const text = await context.req.text();
    const data = text === '' ? { success: true as const, data: {} } : record.safeParse(readJson(text));
    if (!data.success) return message(context, 'Data should be valid JSON.', 400);
    try {
      await home.services.call(user, domain, service, data.data);
      return context.json([]);
    } catch (error) {
      if (!(error instanceof HomeAssistantError)) throw error;
      if (error.code === 'invalid_format') return context.text('400: Bad Request', 400);
      return message(context, error.message, 500);
    }
  });
}

function addFlows(app: Hono<Env>): void {
  app.post(flowPath, async (context) => {
    needAdmin(context);
    const { home } = context.var;
    const data = record.safeParse(readJson(await context.req.text()));
    if (!data.success) return message(context, 'Invalid JSON.', 400);
    const { handler } = data.data;
    if (typeof handler !== 'string') {
      const where = home.recent ? " at 'handler'" : " @ data['handler']";
      return message(context, `Message format incorrect: required key not provided${where}`, 400);
    }
    try {
      return context.json(flowAnswer(await home.flows.begin(handler, { source: 'user' }, stepRequest(context)), home.recent));
    } catch (error) {
      if (error instanceof Unknown) return message(context, 'Invalid handler specified', 404);
      throw error;
    }
  });
  app.get(flowPath, (context) => context.text('405: Method Not Allowed', 405));
  app.on(['GET', 'POST'], `${flowPath}/:id`, async (context) => {
    needAdmin(context);
    const { home } = context.var;
    const text = context.req.method === 'POST' ? await context.req.text() : undefined;
    const input = text === undefined ? undefined : record.safeParse(text === '' ? {} : readJson(text));
    if (input?.success === false) return message(context, 'Invalid JSON.', 400);
    try {
      return context.json(
        flowAnswer(await home.flows.configure(context.req.param('id'), input?.data, stepRequest(context)), home.recent),
      );
    } catch (error) {
      if (error instanceof Unknown) return message(context, 'Invalid flow specified', 404);
      if (error instanceof InvalidData) return context.json({ errors: error.errors }, 400);
      throw error;
    }
  });
  app.delete(`${flowPath}/:id`, (context) => {
    try {
      context.get('home').flows.abort(context.req.param('id'));
      return message(context, 'Flow aborted');
    } catch (error) {
      if (error instanceof Unknown) return message(context, 'Invalid flow specified', 404);
      throw error;
    }
  });
}

function addEntries(app: Hono<Env>): void {
  app.get(entryPath, (context) => {
    const { entries, recent } = context.get('home');
    return context.json(entries.list(context.req.query('domain')).map((entry) => entryInfo(entry, recent)));
  });
  app.delete(`${entryPath}/:id`, async (context) => {
    needAdmin(context);
    return await withEntry(context, async (home, id) => {
      await home.entries.remove(id);
      return { require_restart: false };
    });
  });
  app.post(`${entryPath}/:id/reload`, async (context) => {
    needAdmin(context);
    return await withEntry(context, async (home, id) => {
      await home.entries.reload(id);
      return { require_restart: false };
    });
  });
  app.get('/api/diagnostics/config_entry/:id', (context) => {
    needAdmin(context);
    const home = context.get('home');
    const id = context.req.param('id');
    if (!home.entries.list('tesla_fleet').some(({ stored }) => stored.entry_id === id)) return context.body(null, 404);
    context.header('content-disposition', `attachment; filename="config_entry-tesla_fleet-${id}.json"`);
    return context.json(diagnostics(home, id));
  });
}

async function withEntry(
  context: Context<Env>,
  act: (home: Home, id: string) => Promise<Record<string, unknown>>,
): Promise<Response> {
  try {
    return context.json(await act(context.get('home'), context.req.param('id') ?? ''));
  } catch (error) {
    if (error instanceof Unknown) return message(context, 'Invalid entry specified', 404);
    throw error;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
