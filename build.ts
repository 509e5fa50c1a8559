import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { type BuildOptions, build, type Plugin } from 'esbuild';
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

/** The translations take a third of the bundle as they are: they lie in it compressed, and are unpacked when the app starts. */
const compressedWords: Plugin = {
  name: 'compressed words',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/i18n\/[a-z]{2}(-\w+)?\.ts$/ }, async ({ path }) => {
      if (path.endsWith('/en.ts')) return undefined;
      const module: Readonly<Record<string, unknown>> = await import(path);
      const [[name, words] = []] = Object.entries(module);
      const packed = brotliCompressSync(JSON.stringify(words)).toString('base64');
      const contents = `import { brotliDecompressSync } from 'node:zlib';
export const ${name} = JSON.parse(brotliDecompressSync(Buffer.from('${packed}', 'base64')).toString());`;
      return { contents, loader: 'js' };
    });
  },
};

const server: BuildOptions = {
  ...common,
  entryPoints: { main: 'src/main.ts' },
  outdir: 'dist',
  platform: 'node',
  format: 'esm',
  target: 'node24',
  // Names in a stack trace are worth their bytes.
  keepNames: true,
  plugins: [compressedWords],
  charset: 'utf8',
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
