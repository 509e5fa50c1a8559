/**
 * The direction of imports in `src`, types included: the one table of it, to which `check.ts` holds every import.
 * Paths are of `src`, folders or files. A file of its own row is judged by that row alone; what no row names imports nothing.
 */

export interface Row {
  readonly of: string;
  /** What it may import besides itself. */
  readonly may: readonly string[];
  /** Of these it may import types, and no code. */
  readonly types?: readonly string[];
}

const bottom = ['net', 'i18n', 'errors.ts'];
const middle = ['hosting', 'ha', 'tesla', 'keys', 'store'];

export const rows: readonly Row[] = [
  { of: 'main.ts', may: ['compose.ts', 'start.ts', 'options.ts', 'ingress', 'setup', ...middle, ...bottom] },
  { of: 'compose.ts', may: ['options.ts', 'ingress', 'setup', ...middle, ...bottom] },
  { of: 'start.ts', may: ['options.ts', 'store', ...bottom] },
  { of: 'options.ts', may: bottom },

  { of: 'ingress', may: ['setup', ...middle, ...bottom] },
  { of: 'ingress/version.ts', may: ['../package.json'] },
  { of: 'ingress/panel', may: ['i18n', 'pasted-pair.ts'], types: ['ingress', 'setup'] },

  { of: 'setup', may: [...middle, ...bottom] },

  // Side by side: `setup` brings them together. Without `i18n` they say codes; the words are chosen above.
  { of: 'hosting', may: ['keys', ...bottom] },
  { of: 'ha', may: ['net', 'errors.ts'] },
  { of: 'tesla', may: ['net', 'errors.ts', 'pasted-pair.ts'] },
  { of: 'keys', may: ['net', 'errors.ts'] },
  { of: 'store', may: ['net', 'errors.ts'] },
  // It keeps sentences by their key.
  { of: 'store/journal.ts', may: ['store', ...bottom] },

  { of: 'net', may: ['errors.ts'] },
  { of: 'i18n', may: [] },
  { of: 'errors.ts', may: [] },
  { of: 'pasted-pair.ts', may: [] },
];

/** HTTP servers, and who may know them. The look from outside asks by Node's own client. */
export const servers = {
  packages: ['hono', '@hono', 'http', 'https', 'http2'],
  of: ['compose.ts', 'ingress', 'hosting/key-server.ts', 'hosting/own-https.ts', 'hosting/look/fetch.ts'],
};

/** The panel runs in the browser: these are all the packages that it may import. */
export const browser = { packages: ['hono', 'uqr'], of: ['ingress/panel'] };
