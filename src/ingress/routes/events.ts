import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Snapshot } from '../../setup/step.ts';
import type { Access } from '../access.ts';
import type { Assets } from '../assets.ts';
import { admission } from '../guard.ts';
import type { PanelPort } from '../panel-port.ts';

export interface EventsOptions {
  readonly engine: PanelPort;
  readonly access: Access;
  readonly assets: Assets;
  readonly heartbeat: number;
}

/** What every stream begins with: which script the server goes with (a page with another one is old), and the server's clock. */
export interface Hello {
  readonly script: string;
  /** Milliseconds of the epoch. */
  readonly now: number;
}

/** Whether Home Assistant answers the app, as far as a snapshot tells. */
function coreAnswers({ steps }: Snapshot): boolean {
  return steps.find(({ id }) => id === 'home-assistant')?.status !== 'waiting';
}

/**
 * The engine's snapshots as server-sent events: `hello`, then a `snapshot` at once and at every change, `heartbeat` in between. A write
 * waits for the client to read; meanwhile only the newest snapshot is kept, so that a slow client costs no memory.
 *
 * It ends once it has told that Home Assistant went away: the stream passes through Core, which waits for open requests before it stops
 * (23 seconds instead of 5 were measured). The page opens another as soon as Core is back.
 */
export function eventsRoute({ engine, access, assets, heartbeat }: EventsOptions) {
  return new Hono().get('/', (c) => {
    // An intermediary that does not know event streams must not hold them back.
    c.header('X-Accel-Buffering', 'no');
    return streamSSE(c, async (stream) => {
      let newest: Snapshot | undefined = engine.snapshot();
      let wake = (): void => undefined;
      const unsubscribe = engine.subscribe((snapshot) => {
        newest = snapshot;
        wake();
      });
      stream.onAbort(() => wake());
      const beat = setInterval(() => wake(), heartbeat);
      try {
        const hello: Hello = { script: assets.js.name, now: Date.now() };
        await stream.writeSSE({ event: 'hello', data: JSON.stringify(hello) });
        let answered = false;
        while (!stream.aborted && !stream.closed) {
          const next = newest;
          newest = undefined;
          if (next === undefined) {
            // Who is no longer an administrator is not told any more.
            if (!(await admission(c, access)).ok) break;
            await stream.writeSSE({ event: 'heartbeat', data: '' });
          } else {
            await stream.writeSSE({ event: 'snapshot', id: String(next.revision), data: JSON.stringify(next) });
            const answers = coreAnswers(next);
            if (answered && !answers) break;
            answered = answers;
          }
          if (newest === undefined && !stream.aborted) {
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          }
        }
      } finally {
        clearInterval(beat);
        unsubscribe();
      }
    });
  });
}
