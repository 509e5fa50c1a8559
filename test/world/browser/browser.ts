import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, type ConsoleMessage, chromium, type Frame, type Page } from 'playwright-core';
import type { HassTokens } from '../core/owner.ts';
import type { Stoppable } from '../types.ts';

/** Where Debian's package `chromium` puts it. */
const executablePath = '/usr/bin/chromium';
/** Pictures of the panel, for people to look at; not in git. */
export const screenshotFolder = join(import.meta.dirname, '../../../.cache/screenshots');
/** How long a page may take to whatever is awaited of it, in milliseconds. */
const limit = 30_000;

/** Whether there is a Chromium. */
export function canRunChromium(): { readonly ok: true } | { readonly ok: false; readonly why: string } {
  return existsSync(executablePath) ? { ok: true } : { ok: false, why: `there is no Chromium at ${executablePath}` };
}

export interface PersonOptions {
  /** Home Assistant's address. */
  readonly url: string;
  /** As whom Home Assistant's frontend is opened. */
  readonly hassTokens: HassTokens;
  readonly colorScheme?: 'light' | 'dark';
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
  person(options: PersonOptions): Promise<BrowserPerson>;
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
    person: async ({ url, hassTokens, colorScheme = 'light' }) => {
      const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, colorScheme, locale: 'en-GB' });
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
      const complaints: string[] = [];
      context.on('console', (message) => {
        if (isComplaint(message)) {
          complaints.push(`${message.type()}: ${message.text()}`);
        }
      });
      context.on('weberror', (webError) => {
        const error = webError.error();
        if (ofPanel(error.stack ?? '')) {
          complaints.push(error.stack ?? error.message);
        }
      });
      return { context, page: await context.newPage(), complaints };
    },
    stop: async () => await browser.close(),
  };
}

function ofPanel(url: string): boolean {
  return url.includes('/api/hassio_ingress/');
}

/** Chromium writes every request that fails to the console; that the app is away for a moment is part of the test. */
function isComplaint(message: ConsoleMessage): boolean {
  const failedRequest = message.text().startsWith('Failed to load resource');
  return message.type() === 'error' && ofPanel(message.location().url) && !failedRequest;
}

/** The frame of the panel inside the frontend, as soon as there is one with this selector in it. */
export async function panelFrame(page: Page, selector = '[data-step]'): Promise<Frame> {
  // Playwright looks through open shadow roots by itself.
  const element = await page.waitForSelector('iframe[src*="/api/hassio_ingress/"]', { state: 'attached' });
  const frame = await element.contentFrame();
  if (frame === null) {
    throw new Error('the panel is not in a frame');
  }
  await frame.waitForSelector(selector, { state: 'attached' });
  return frame;
}

/**
 * Takes a picture of the panel, its whole height, once in each of light and dark, desktop and phone; afterwards all is as before.
 *
 * @param name a word for the state that is shown.
 */
export async function takePictures(page: Page, frame: Frame, name: string): Promise<void> {
  await mkdir(screenshotFolder, { recursive: true });
  for (const [width, least] of [
    [1200, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height: least });
    const height = await frame.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(least, Math.min(height + 60, 4000)) });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await frame.waitForSelector(`:root[data-theme="${colorScheme}"]`, { state: 'attached' });
      await page.screenshot({ path: join(screenshotFolder, `${name}-${colorScheme}-${width}.png`) });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1200, height: 900 });
}
