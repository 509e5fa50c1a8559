import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { Authority } from './certificates.ts';
import { addressOf, listen } from './tesla/listen.ts';
import type { Stoppable } from './types.ts';

/** A GitHub, for `api.github.com` and every user site: it knows repositories of user sites, its public interface to look at them, and Pages. */
export interface GitHub extends Stoppable {
  /** The person presses the green button of a page that a link has opened: makes what the page is filled in with. */
  press(link: string): void;
  /** Repository -> path -> content. */
  readonly repositories: Map<string, Map<string, string>>;
}

/** Starts it. Jekyll, which builds a site without `.nojekyll`, leaves out folders that begin with a dot. */
export async function startGitHub(address: string, authority: Authority): Promise<GitHub> {
  const repositories = new Map<string, Map<string, string>>();
  const app = new Hono().all('*', (c) => {
    const { hostname, pathname } = new URL(c.req.url);
    if (hostname === 'api.github.com') {
      const [, name = ''] = /^\/repos\/[^/]+\/([^/]+)\/contents\/$/.exec(pathname) ?? [];
      const files = repositories.get(name);
      if (files === undefined) return c.json({ message: 'Not Found' }, 404);
      if (files.size === 0) return c.json({ message: 'This repository is empty.' }, 404);
      const names = new Set([...files.keys()].map((path) => path.split('/')[0] ?? ''));
      return c.json([...names].map((each) => ({ name: each, url: `${c.req.url}${each}?ref=main` })));
    }
    const files = repositories.get(hostname);
    const content = files?.get(pathname.slice(1));
    const left = files?.has('.nojekyll') !== true && pathname.startsWith('/.');
    return content === undefined || left
      ? c.text('404', 404)
      : c.body(content, 200, { 'content-type': 'application/octet-stream' });
  });
  const { stop } = await listen(addressOf(address), getRequestListener(app.fetch), authority);
  return {
    stop,
    repositories,
    press(link) {
      const { pathname, searchParams } = new URL(link);
      const [, repository] = /^\/[^/]+\/([^/]+)\/new\/main$/.exec(pathname) ?? [];
      if (pathname === '/new') repositories.set(searchParams.get('name') ?? '', new Map());
      else repositories.get(repository ?? '')?.set(searchParams.get('filename') ?? '', searchParams.get('value') ?? '');
    },
  };
}
