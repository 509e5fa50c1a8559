import { strToU8, zipSync } from 'fflate';
import { keyPath } from './key-path.ts';

/** Fixed, so that the same key gives the same archive. The format knows no earlier year. */
const date = '1980-01-01T00:00:00';

/** For hosts that read it (Netlify, Cloudflare Pages); to all others it is a file that nobody asks for. */
const headers = `${keyPath}
  Content-Type: application/x-pem-file
  X-Content-Type-Options: nosniff
`;

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>Public key</title>
<p>This site holds a public key, and nothing else.
</html>
`;

/**
 * A whole site with the public key in its place, as a ZIP archive to upload. `.nojekyll` keeps GitHub Pages from leaving out a folder
 * that begins with a dot; the page is there because some hosts take no site without one.
 */
export function siteArchive(publicPem: string): Uint8Array<ArrayBuffer> {
  const files = {
    [keyPath.slice(1)]: publicPem,
    '.nojekyll': '',
    _headers: headers,
    'index.html': page,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, strToU8(content)])), { mtime: date });
}
