import { keyPath } from '../key-path.ts';
import type { Snippet } from './snippet.ts';

/** For the `VirtualHost` of the domain, before any other ProxyPass: the first that fits counts. Needs mod_proxy and mod_proxy_http. */
export const apache: Snippet = {
  program: 'Apache',
  lines: ({ target }) => `ProxyPass "${keyPath}" "${target}${keyPath}"`,
};
