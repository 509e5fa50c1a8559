import { readFile } from 'node:fs/promises';
import { type BuildOptions, build } from 'esbuild';
import { panelSize } from './scripts/panel-size.ts';

/** Bundles the panel for the browser and the app for Node into dist/, and fails when the panel is too large. Run it by `node build.ts`. */

const common = { bundle: true, minify: true, legalComments: 'none', logLevel: 'warning' } as const satisfies BuildOptions;

const panel: BuildOptions = {
  ...common,
  entryPoints: { panel: 'src/ingress/panel/main.tsx' },
  outdir: 'dist/panel',
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  // The same components as on the server, with the renderer for the browser; the longer name keeps itself from being replaced.
  alias: { 'hono/jsx/dom': 'hono/jsx/dom', 'hono/jsx': 'hono/jsx/dom' },
};

const style: BuildOptions = {
  ...common,
  entryPoints: { panel: 'src/ingress/panel/panel.css' },
  outdir: 'dist/panel',
  // Keeps light-dark(), which esbuild does not lower well for older browsers.
  target: ['chrome123', 'firefox120', 'safari17.5'],
};

const server: BuildOptions = {
  ...common,
  entryPoints: { main: 'src/main.ts' },
  outdir: 'dist',
  platform: 'node',
  format: 'esm',
  target: 'node24',
  // Names in a stack trace are worth more than their bytes.
  minify: false,
  minifyWhitespace: true,
  minifySyntax: true,
  external: ['better-sqlite3'],
  // Bundled CommonJS asks for Node's own modules by require.
  banner: {
    js: "import { createRequire as createBundleRequire } from 'node:module';\nconst require = createBundleRequire(import.meta.url);",
  },
};

await Promise.all([panel, style, server].map((options) => build(options)));

const text = async (path: string): Promise<string> => await readFile(new URL(path, import.meta.url), 'utf8');
const [script, css] = await Promise.all([text('dist/panel/panel.js'), text('dist/panel/panel.css')]);
const size = panelSize({ script, style: css });
console.info(size.lines.join('\n'));
if (!size.fits) {
  console.error('The panel is too large.');
  process.exitCode = 1;
}
