import { keyPath } from '../key-path.ts';
import type { Snippet } from './snippet.ts';

/** For the `server` block of the domain, and for the field that NGINX Proxy Manager calls Custom Nginx Configuration. */
export const nginx: Snippet = {
  program: 'NGINX, NGINX Proxy Manager (Advanced)',
  lines: ({ target }) => `location = ${keyPath} {
  proxy_pass ${target};
}`,
};
