import { keyPath, keyUrl } from '../../hosting/key-path.ts';
import { text } from '../../i18n/text.ts';
import { domainField } from './domain-field.ts';
import { archiveLink, keyFileLink } from './files.ts';
import type { HostingMethod } from './method.ts';

/** The person puts the file anywhere. */
export const elsewhere: HostingMethod = {
  id: 'elsewhere',
  name: text('hosting.elsewhere.name'),
  description: text('hosting.elsewhere.description'),
  domainField,
  check: (_world, domain) => ({
    guide: [
      text('hosting.elsewhere.guide.save'),
      ...(domain === undefined ? [] : [text('hosting.elsewhere.guide.put', { url: keyUrl(domain) })]),
      text('hosting.elsewhere.guide.dot-folder'),
      text('hosting.guide.no-redirect'),
    ],
    facts: [{ label: text('hosting.copy.path'), value: keyPath, copy: true }],
    links: [keyFileLink, archiveLink],
  }),
  actions: [],
};
