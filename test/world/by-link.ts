import type { AppProcess } from './app.ts';
import { Panel, type PanelWay } from './panel.ts';

/** The secret in the newest link that the app has written to its log. @throws when there is none. */
export function linkSecret(app: Pick<AppProcess, 'log'>): string {
  const secret = [...app.log().matchAll(/#link=([\w-]+)/g)].at(-1)?.[1];
  if (secret === undefined) {
    throw new Error('the log holds no link');
  }
  return secret;
}

/** The panel without Supervisor, as whoever has opened the link in the log sees it; with the newest one again when the session is over. */
export function byLink(app: Pick<AppProcess, 'log' | 'origin'>): PanelWay {
  const { origin } = app;
  let cookie: string | undefined;
  return async (path, init) => {
    const ask = async () =>
      await fetch(new URL(path, origin), { ...init, headers: { ...init.headers, ...(cookie === undefined ? {} : { cookie }) } });
    const answer = await ask();
    if (answer.status !== 401) {
      return answer;
    }
    const entered = await fetch(new URL('/session', origin), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ secret: linkSecret(app) }),
    });
    cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return entered.ok ? await ask() : answer;
  };
}

/** The panel without Supervisor, for who has a session. */
export function withSession(origin: string, cookies: readonly { readonly name: string; readonly value: string }[]): Panel {
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return new Panel(async (path, init) => await fetch(new URL(path, origin), { ...init, headers: { ...init.headers, cookie } }));
}
