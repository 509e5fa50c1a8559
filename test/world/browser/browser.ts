import { existsSync } from 'node:fs';
import { type BrowserContext, chromium, type FrameLocator, type Page } from 'playwright-core';
import type { HassTokens } from '../core/owner.ts';
import type { Stoppable } from '../types.ts';

/** Where Debian's package `chromium` puts it. */
const executablePath = '/usr/bin/chromium';
/** How long whatever is awaited of a page may take, in milliseconds. */
const limit = 30_000;

/** Whether there is a Chromium. */
export function canRunChromium(): { readonly ok: true } | { readonly ok: false; readonly why: string } {
  return existsSync(executablePath) ? { ok: true } : { ok: false, why: `there is no Chromium at ${executablePath}` };
}

/** Somebody with a browser of their own (cookies, storage, tabs), logged in to Home Assistant. */
export interface BrowserPerson {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors of the panel's scripts and violations of its Content-Security-Policy; what the frontend around it does is left out. */
  readonly complaints: readonly string[];
}

/** A running Chromium. */
export interface Browser extends Stoppable {
  /** Opens a browser of their own for the person whose tokens these are; no page is loaded yet. */
  person(url: string, hassTokens: HassTokens): Promise<BrowserPerson>;
}

/**
 * Starts Chromium with nothing of earlier runs in it.
 *
 * @param names host name -> address, for pages that are to be reached by a name.
 */
export async function startBrowser(names: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=${Object.entries(names).map(([name, address]) => `MAP ${name} ${address}`)}`,
    ],
  });
  return {
    async person(url, hassTokens) {
      const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, colorScheme: 'light' });
      context.setDefaultTimeout(limit);
      // By plain HTTP only loopback addresses count as secure; elsewhere there is no clipboard to give leave for.
      if (new URL(url).hostname.startsWith('127.')) {
        await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
      }
      await context.addInitScript(
        ([origin, tokens]) => {
          if (window.location.origin === origin && window === window.top) {
            localStorage.setItem('hassTokens', tokens);
          }
        },
        [url, JSON.stringify(hassTokens)] as const,
      );
      const complaints = await collectComplaints(context);
      return { context, page: await context.newPage(), complaints };
    },
    stop: async () => await browser.close(),
  };
}

/** Tokens for the frontend out of a token that lasts for years. */
export function tokensOf(url: string, token: string): HassTokens {
  const seconds = 365 * 86_400;
  return {
    access_token: token,
    refresh_token: '',
    token_type: 'Bearer',
    expires_in: seconds,
    expires: Date.now() + seconds * 1000,
    hassUrl: url,
    clientId: `${url}/`,
  };
}

/** Put before what the panel's frame complains about, so that it can be told from the frontend's own noise. */
const mark = 'the panel: ';

/** Not every message on the console names its page, so the frame itself is listened to. */
async function collectComplaints(context: BrowserContext): Promise<string[]> {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.text().startsWith(mark)) {
      complaints.push(message.text().slice(mark.length));
    }
  });
  await context.addInitScript((before) => {
    if (!window.location.pathname.startsWith('/api/hassio_ingress/')) {
      return;
    }
    const complain = (what: string) => console.error(before + what);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
      complain(`${effectiveDirective} forbids ${blockedURI} (${sourceFile}:${lineNumber})`),
    );
    window.addEventListener('error', ({ message, filename, lineno }) => complain(`${message} (${filename}:${lineno})`));
    window.addEventListener('unhandledrejection', ({ reason }) => complain(`rejected: ${reason}`));
    const { error } = console;
    console.error = (...said: unknown[]) =>
      error(...(String(said[0]).startsWith(before) ? said : [`${before}${said.join(' ')}`]));
  }, mark);
  return complaints;
}

/** The panel inside Home Assistant's frontend; found again by itself after every load. (Playwright looks through open shadow roots.) */
export function panelIn(page: Page): FrameLocator {
  return page.frameLocator('iframe[src*="/api/hassio_ingress/"]');
}
