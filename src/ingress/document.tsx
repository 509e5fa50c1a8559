import type { Context } from 'hono';
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { words } from '../i18n/index.ts';
import { say, text } from '../i18n/text.ts';
import type { Assets } from './assets.ts';

export interface DocumentProps {
  readonly c: Context;
  readonly language: string;
  /** Reload the page by itself after so many seconds. */
  readonly refreshSeconds?: number | undefined;
  readonly children: Child;
}

/**
 * The path under which the browser sees us, with a slash at its end; Supervisor strips it and names it in X-Ingress-Path.
 *
 * @internal exported for tests
 */
export function basePath(ingressPath: string | undefined): string {
  return ingressPath !== undefined && /^(\/[\w.~-]+)+$/.test(ingressPath) ? `${ingressPath}/` : '/';
}

/** Where the script finds the sentences of each language. */
function wordsOf({ words }: Assets): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([language, { name }]) => [language, `assets/${name}`]));
}

/** The HTML page around whatever is shown. The charset stands inside, since ingress drops it from Content-Type. */
export function Document({ c, language, refreshSeconds, children }: DocumentProps) {
  const assets: Assets = c.get('assets');
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <base href={basePath(c.req.header('X-Ingress-Path'))} />
          <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
          <meta name="color-scheme" content="light dark" />
          {refreshSeconds !== undefined && <meta http-equiv="refresh" content={String(refreshSeconds)} />}
          <title>{say(words(language), text('panel.title'))}</title>
          <link rel="icon" href="data:," />
          <style dangerouslySetInnerHTML={{ __html: assets.css.body }} />
          {/* In the head: it takes over Home Assistant's colours before anything is painted. */}
          <script data-words={JSON.stringify(wordsOf(assets))} dangerouslySetInnerHTML={{ __html: assets.js.body }} />
        </head>
        <body>{children}</body>
      </html>
    </>
  );
}
