import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { ActionId, ActResult, Snapshot } from '../setup/step.ts';
import type { Access } from './access.ts';
import type { Assets } from './assets.ts';
import { guard, guardPeer } from './guard.ts';
import { securityHeaders } from './headers.ts';
import type { PeerEnv } from './peer.ts';
import { refuse } from './refuse.tsx';
import { actionsRoute } from './routes/actions.ts';
import { assetsRoute } from './routes/assets.ts';
import { eventsRoute } from './routes/events.ts';
import { healthRoute } from './routes/health.ts';
import { lookRoute } from './routes/look.ts';
import { pageRoute } from './routes/page.tsx';
import { publicKeyRoute } from './routes/public-key.ts';
import { sameOriginJson } from './same-origin.ts';

/** What the panel's server needs of the engine. */
export interface PanelPort {
  snapshot(): Snapshot;
  /** Calls the listener with every new snapshot until the returned function is called. */
  subscribe(listener: (snapshot: Snapshot) => void): () => void;
  act(id: ActionId, input: Readonly<Record<string, string>>): Promise<ActResult>;
  /** Looks at everything again. */
  look(): Promise<void>;
  /** The public key in PEM, once there is one. */
  publicKey(): string | undefined;
}

export interface AppOptions {
  readonly engine: PanelPort;
  readonly access: Access;
  readonly assets: Assets;
  /** Told of an error that no route expected; it must take the secrets out before it logs. */
  readonly onError?: (error: unknown) => void;
  /** Time between two signs of life in an event stream, in milliseconds. */
  readonly heartbeat?: number;
}

/** What goes along with a request inside the app. */
export interface AppEnv extends PeerEnv {
  Variables: { assets: Assets };
}

/** The largest body of a request, in bytes: a pasted key or secret is far smaller. */
const BODY_LIMIT = 64 * 1024;

/**
 * The panel's server.
 *
 * @example
 * serve({ fetch: createApp({ engine, access, assets: await loadAssets() }).fetch, port: 8099 });
 */
export function createApp({ engine, access, assets, onError = console.error, heartbeat = 25_000 }: AppOptions) {
  const app = new Hono<AppEnv>()
    .use(securityHeaders)
    .use(async (c, next) => {
      c.set('assets', assets);
      await next();
    })
    .route('/healthz', healthRoute())
    .use('/assets/*', guardPeer(access))
    .route('/assets', assetsRoute(assets))
    .use(guard(access))
    .use(sameOriginJson)
    .use(bodyLimit({ maxSize: BODY_LIMIT, onError: (c) => refuse(c, 413, 'too-large') }))
    .route('/', pageRoute(engine))
    .route('/events', eventsRoute({ engine, access, assets, heartbeat }))
    .route('/actions', actionsRoute(engine))
    .route('/look', lookRoute(engine))
    .route('/public-key.pem', publicKeyRoute(engine));
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
