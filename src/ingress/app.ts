import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import type { Access } from './access.ts';
import type { AppEnv } from './app-env.ts';
import type { Assets } from './assets.ts';
import { guard, guardWay } from './guard.ts';
import { securityHeaders } from './headers.ts';
import type { PanelPort } from './panel-port.ts';
import { refuse } from './refuse.tsx';
import { actionsRoute } from './routes/actions.ts';
import { assetsRoute } from './routes/assets.ts';
import { eventsRoute } from './routes/events.ts';
import { explainRoute } from './routes/explain.ts';
import { healthRoute } from './routes/health.ts';
import { lookRoute } from './routes/look.ts';
import { pageRoute } from './routes/page.tsx';
import { publicKeyRoute } from './routes/public-key.ts';
import { reportRoute } from './routes/report.ts';
import { sessionRoute } from './routes/session.ts';
import { sameOriginJson } from './same-origin.ts';
import type { Standalone } from './standalone.ts';
import { wholeBody } from './whole-body.ts';

export interface AppOptions {
  readonly engine: PanelPort;
  /** Who may come in: through Home Assistant's ingress, or by a link of the app's own. */
  readonly access: Access | Standalone;
  readonly assets: Assets;
  /** Told of an error that no route expected; it must take the secrets out before it logs. */
  readonly onError?: (error: unknown) => void;
  /** Time between two signs of life in an event stream, in milliseconds. */
  readonly heartbeat?: number;
}

/**
 * The panel's server.
 *
 * @example
 * serve({ fetch: createApp({ engine, access, assets: await loadAssets() }).fetch, port: 8099 });
 */
export function createApp({ engine, access: way, assets, onError = console.error, heartbeat = 25_000 }: AppOptions) {
  const standalone = 'exchange' in way ? way : undefined;
  const access = 'exchange' in way ? way.access : way;
  const app = new Hono<AppEnv>()
    .use(compress())
    .use(securityHeaders(assets, standalone === undefined))
    .use(async (c, next) => {
      c.set('assets', assets);
      await next();
    })
    .route('/healthz', healthRoute())
    .use('/assets/*', guardWay(access))
    .route('/assets', assetsRoute(assets))
    .use('/session/*', guardWay(access))
    .use(async (c, next) => (standalone !== undefined && c.req.path.startsWith('/session') ? next() : guard(access)(c, next)))
    .use(sameOriginJson)
    .use(wholeBody)
    .route('/session', standalone === undefined ? new Hono() : sessionRoute(standalone))
    .route('/', pageRoute(engine))
    .route('/events', eventsRoute({ engine, access, assets, heartbeat }))
    .route('/actions', actionsRoute(engine))
    .route('/look', lookRoute(engine))
    .route('/explain', explainRoute())
    .route('/', publicKeyRoute(engine))
    .route('/report.md', reportRoute(engine));
  app.notFound((c) => refuse(c, 404, 'not-found'));
  app.onError((error, c) => {
    // Hono's own: a body that says it is JSON and is not.
    if (error instanceof HTTPException && error.status === 400) return refuse(c, 400, 'json');
    onError(error);
    return c.json({ ok: false, code: 'failed', problems: [] }, 500);
  });
  return app;
}

/** The app's type, from which the panel's client takes its own. */
export type App = ReturnType<typeof createApp>;
