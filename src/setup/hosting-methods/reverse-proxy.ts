import { keyPath } from '../../hosting/key-path.ts';
import { snippets } from '../../hosting/snippets/index.ts';
import { text } from '../../i18n/text.ts';
import { domainField } from './domain-field.ts';
import type { HostingMethod } from './method.ts';

/** A web server of the person's passes the one path on to this app. */
export const reverseProxy: HostingMethod = {
  id: 'reverse-proxy',
  name: text('hosting.reverse-proxy.name'),
  description: text('hosting.reverse-proxy.description'),
  domainField,
  check({ keyServer: { host, port, inDocker } }, domain) {
    if (domain === undefined) return {};
    const target = `http://${host}:${port}`;
    return {
      guide: [
        text('hosting.reverse-proxy.guide.path'),
        text('hosting.reverse-proxy.guide.target', { target }),
        inDocker ? text('hosting.reverse-proxy.guide.docker') : text('hosting.reverse-proxy.guide.elsewhere', { port }),
        text('hosting.guide.no-redirect'),
        text('hosting.reverse-proxy.guide.certificate'),
      ],
      links: [],
      facts: [
        { label: text('hosting.copy.path'), value: keyPath, copy: true },
        { label: text('hosting.copy.target'), value: target, copy: true },
        ...snippets.map(({ program, lines }) => ({
          label: text('hosting.copy.snippet', { program }),
          value: lines({ domain, target }),
          copy: true,
        })),
      ],
    };
  },
  actions: [],
};
