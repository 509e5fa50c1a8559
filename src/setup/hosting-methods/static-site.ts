import { text } from '../../i18n/text.ts';
import { archiveLink } from './files.ts';
import type { HostingMethod } from './method.ts';

/** An archive to drop on the upload page of a host of static sites. */
export const staticSite: HostingMethod = {
  id: 'static-site',
  name: text('hosting.static-site.name'),
  description: text('hosting.static-site.description'),
  domainField: ({ settings }) => ({
    label: text('field.domain'),
    help: text('hosting.static-site.domain.help'),
    ...(settings.domain === undefined ? {} : { value: settings.domain }),
  }),
  fits: (domain) => /\.(netlify\.app|pages\.dev)$/.test(domain),
  check: (_world, domain) => ({
    guide: [
      text('hosting.static-site.guide.save'),
      text('hosting.static-site.guide.netlify'),
      text('hosting.static-site.guide.cloudflare'),
      domain === undefined ? text('hosting.static-site.guide.name') : text('hosting.static-site.guide.publish'),
    ],
    links: [
      archiveLink,
      { kind: 'external', label: text('link.netlify'), url: 'https://app.netlify.com/drop' },
      {
        kind: 'external',
        label: text('link.cloudflare-pages'),
        url: 'https://dash.cloudflare.com/?to=/:account/pages/new/upload',
      },
    ],
  }),
  actions: [],
};
