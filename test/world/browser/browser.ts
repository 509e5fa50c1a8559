import { existsSync } from 'node:fs';
import { type BrowserContext, type ConsoleMessage, chromium, type FrameLocator, type Page } from 'playwright-core';
import type { HassTokens } from '../core/owner.ts';
import type { HomeAssistantInstance, Stoppable } from '../types.ts';

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
  /** Errors and violations of the Content-Security-Policy that came from the panel; the frontend's own are left out. */
  readonly complaints: readonly string[];
}

/** A running Chromium. */
export interface Browser extends Stoppable {
  /** Opens a browser of their own for the person whose tokens these are; no page is loaded yet. */
  person(url: string, hassTokens: HassTokens): Promise<BrowserPerson>;
}

/** Starts Chromium with nothing of earlier runs in it. */
export async function startBrowser(): Promise<Browser> {
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
    ],
  });
  return {
    async person(url, hassTokens) {
      const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, colorScheme: 'light' });
      context.setDefaultTimeout(limit);
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
      await context.addInitScript(
        ([origin, tokens]) => {
          if (window.location.origin === origin && window === window.top) {
            localStorage.setItem('hassTokens', tokens);
          }
        },
        [url, JSON.stringify(hassTokens)] as const,
      );
      return { context, page: await context.newPage(), complaints: collectComplaints(context) };
    },
    stop: async () => await browser.close(),
  };
}

/** Tokens for the frontend out of a token that lasts for years. */
export function tokensOf({ url }: HomeAssistantInstance, token: string): HassTokens {
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

function collectComplaints(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (isComplaint(message)) {
      complaints.push(message.text());
    }
  });
  context.on('weberror', (webError) => {
    const error = webError.error();
    if (isPanel(error.stack ?? '')) {
      complaints.push(error.stack ?? error.message);
    }
  });
  return complaints;
}

function isPanel(url: string): boolean {
  return url.includes('/api/hassio_ingress/');
}

/** Chromium writes every answer above 399 to the console, and that the app is away for a while is part of the tests. */
function isComplaint(message: ConsoleMessage): boolean {
  return message.type() === 'error' && isPanel(message.location().url) && !message.text().startsWith('Failed to load resource');
}

/** The panel inside Home Assistant's frontend; found again by itself after every load. (Playwright looks through open shadow roots.) */
export function panelIn(page: Page): FrameLocator {
  return page.frameLocator('iframe[src*="/api/hassio_ingress/"]');
}
