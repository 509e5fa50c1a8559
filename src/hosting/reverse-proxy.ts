import { text } from '../i18n/text.ts';
import { keyPath } from './key-path.ts';
import type { HostingMethod } from './method.ts';

/** A web server of the person's passes the one path on to this app. */
export const reverseProxy: HostingMethod = {
  id: 'reverse-proxy',
  name: text('hosting.reverse-proxy.name'),
  description: ({ port }) => text('hosting.reverse-proxy.description', { port }),
  guide: ({ host, port }) => [
    text('hosting.reverse-proxy.guide.path'),
    text('hosting.reverse-proxy.guide.target', { target: `http://${host}:${port}` }),
    text('hosting.reverse-proxy.guide.elsewhere', { port }),
    text('hosting.guide.no-redirect'),
    text('hosting.reverse-proxy.guide.certificate'),
  ],
  copies: ({ host, port }) => [
    { label: text('hosting.copy.path'), value: keyPath, copy: true },
    { label: text('hosting.copy.target'), value: `http://${host}:${port}`, copy: true },
    {
      label: text('hosting.copy.nginx'),
      value: `location = ${keyPath} {\n  proxy_pass http://${host}:${port};\n}`,
      copy: true,
    },
    { label: text('hosting.copy.caddy'), value: `reverse_proxy ${keyPath} ${host}:${port}`, copy: true },
  ],
};
